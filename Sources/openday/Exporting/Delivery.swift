import DayModel
import DayStore
import Glibc

/// Where what a command made goes: standard output, the file that was asked for, or the day's exports.
struct Delivery {
    let surroundings: Surroundings
    /// What `-o` says; `-` is standard output.
    let output: String?
    /// Set for what is no text: it never goes to a terminal.
    var binary: Binary?
    /// The files that it was made from, which it may not replace.
    var inputs: [String] = []
    var stop: StopSignals?

    struct Binary {
        /// `docx`, `xlsx`, `zip`.
        var format: String
        /// Where it goes without `-o`; nil where there is no such place.
        var home: DayFolder?
        var name: String
    }

    private static let standardOutput: Set = ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"]

    /// - Returns: where it is, as people are told; nil for standard output.
    @discardableResult
    func deliver(_ bytes: [UInt8]) throws -> String? {
        do {
            guard let output else { return try deliverHome(bytes) }
            guard !Self.standardOutput.contains(output) else {
                if let binary, isatty(STDOUT_FILENO) == 1 { throw refusal(binary) }
                Output.data(bytes)
                return nil
            }
            if let binary, isTerminal(output) { throw refusal(binary) }
            try keepInputs(from: output)
            return try tell(write(bytes, .file(output)))
        } catch let error as StoreError {
            throw failure(error)
        }
    }

    private func deliverHome(_ bytes: [UInt8]) throws -> String? {
        guard let binary else {
            Output.data(bytes)
            return nil
        }
        guard let home = binary.home else {
            throw Failure(.usage, surroundings.phrases.outputs.needsOutput(binary.format))
        }
        try home.makeExportsFolder(surroundings.store)
        let path = try tell(write(bytes, .exports(of: home, name: binary.name)))
        Output.line(path)
        return path
    }

    private enum Target {
        case file(String)
        case exports(of: DayFolder, name: String)
    }

    private func write(_ bytes: [UInt8], _ target: Target) throws -> Placement? {
        guard let stop else { return try write(bytes, target) { false } }
        var placement: Placement?
        try stop.whileWriting { isStopped in
            placement = try write(bytes, target, unless: isStopped)
            return placement != nil
        }
        return placement
    }

    private func write(
        _ bytes: [UInt8], _ target: Target, unless isStopped: () -> Bool
    ) throws(StoreError) -> Placement? {
        switch target {
        case .file(let path):
            try GivenFile.write(bytes, to: path, surroundings.store, unless: isStopped)
        case .exports(let day, let name):
            try OutputPlace(exportsOf: day, surroundings.store).write(bytes, as: name, unless: isStopped)
        }
    }

    /// Says which file stayed.
    private func tell(_ placement: Placement?) throws -> String {
        guard let placement else { throw Failure(.inputOutput, surroundings.phrases.exporting.stopped) }
        if let kept = placement.kept {
            Output.note(surroundings.phrases.outputs.stays(kept, new: placement.path))
        }
        return placement.path
    }

    private func refusal(_ binary: Binary) -> Failure {
        Failure(.usage, surroundings.phrases.outputs.toTerminal(binary.format))
    }

    private func isTerminal(_ path: String) -> Bool {
        let file = open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        return isatty(file) == 1
    }

    private func keepInputs(from output: String) throws {
        var target = stat()
        guard stat(output, &target) == 0, target.st_mode & S_IFMT == S_IFREG else { return }
        for input in inputs {
            var source = stat()
            guard stat(input, &source) == 0 else { continue }
            if (source.st_dev, source.st_ino) == (target.st_dev, target.st_ino) {
                throw Failure(.cannotCreate, surroundings.phrases.outputs.isInput(output))
            }
        }
    }

    /// A file that can't be made where the user wants it is EX_CANTCREAT.
    private func failure(_ error: StoreError) -> Failure {
        let failure = surroundings.failure(error)
        switch error {
        case .missing, .notPermitted, .readOnly, .notAFile: return Failure(.cannotCreate, failure.message)
        default: return failure
        }
    }
}

extension OutputPhrases {
    /// That a file stayed as it is, and where the new one is.
    func stays(_ kept: Placement.Kept, new path: String) -> String {
        switch kept.reason {
        case .edited: editedStays(kept.path, path)
        case .inReview: reviewedStays(kept.path, path)
        }
    }
}
