import Foundation
import Glibc

/// What this machine lets tests do.
enum Machine {
    static let isRoot = geteuid() == 0

    /// A tracer that may trace and inject.
    static let canTrace: Bool = {
        let inject = "inject=write:error=EIO:when=1"
        let arguments = ["-f", "--seccomp-bpf", "-o", "/dev/null", "-e", inject, "/bin/true"]
        let result = try? Program().run("/usr/bin/strace", arguments)
        return result?.status == 0
    }()

    static let canMountTemporary: Bool = isRoot && (try? SmallDisk(kibibytes: 64)) != nil

    static let canMountImages: Bool = isRoot && (try? ImageDisk(mebibytes: 2)) != nil
}
