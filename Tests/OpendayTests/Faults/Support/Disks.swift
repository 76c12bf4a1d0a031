import Foundation
import Glibc
import Testing

/// A file system in memory that holds very little.
final class SmallDisk {
    let program: Program
    let path: String

    init(kibibytes: Int) throws {
        program = try Program()
        path = program.scratch.path + "/disk"
        try program.require("/usr/bin/mkdir", [path])
        let options = "size=\(kibibytes)k,mode=700"
        try program.require("/usr/bin/mount", ["-t", "tmpfs", "-o", options, "tmpfs", path])
    }

    deinit { _ = try? program.run("/usr/bin/umount", ["-l", path]) }

    /// Takes space away until it is removed again.
    func fill(kibibytes: Int) throws -> String {
        let filler = path + "/filler"
        try Data(repeating: 0, count: kibibytes << 10).write(to: URL(fileURLWithPath: filler))
        return filler
    }
}

/// An ext4 in a file, whose power can be cut.
final class ImageDisk {
    let program: Program
    let path: String
    private let image: String

    init(mebibytes: Int) throws {
        program = try Program()
        path = program.scratch.path + "/disk"
        image = program.scratch.path + "/image"
        try program.require("/usr/bin/mkdir", [path])
        try program.require("/usr/bin/truncate", ["-s", "\(mebibytes)M", image])
        try program.require("/sbin/mkfs.ext4", ["-q", "-F", "-m", "0", image])
        try mount()
    }

    deinit { _ = try? program.run("/usr/bin/umount", ["-l", path]) }

    func mount() throws {
        try program.require("/usr/bin/mount", ["-o", "loop", image, path])
    }

    func unmount() throws {
        try program.require("/usr/bin/umount", [path])
    }

    /// From this call on nothing reaches the disk: EXT4_IOC_SHUTDOWN without a flush of its log.
    func cutPower() throws {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        try #require(folder >= 0)
        defer { close(folder) }
        var withoutFlush: UInt32 = 2
        try #require(ioctl(folder, 0x8004_587D, &withoutFlush) == 0, "errno \(errno)")
    }

    /// Leaves no free block.
    func fill() throws {
        for name in ["filler", "rest"] {
            _ = try program.run("/bin/dd", ["if=/dev/zero", "of=\(path)/\(name)", "bs=64k", "conv=fsync"])
        }
    }
}
