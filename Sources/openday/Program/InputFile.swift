import DayModel
import Glibc

/// A small file that the user names.
enum InputFile {
    private static let limit = 64 << 20

    static func contents(of path: String, _ surroundings: Surroundings, limit: Int = limit) throws -> [UInt8]
    {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure(path, surroundings) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < limit {
            let count = read(file, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(path, surroundings) }
            if count == 0 { break }
            bytes += piece[..<count]
        }
        return bytes
    }

    private static func failure(_ path: String, _ surroundings: Surroundings) -> Failure {
        let code: SystemExit = errno == ENOENT ? .noInput : .inputOutput
        return Failure(
            code, surroundings.phrases.commands.systemError(path, String(cString: strerror(errno))))
    }
}
