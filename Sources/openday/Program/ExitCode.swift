/// How the program ends, by sysexits.h.
enum SystemExit: Int32 {
    case ok = 0
    case usage = 64
    case badData = 65
    case noInput = 66
    case cannotCreate = 73
    case inputOutput = 74
    case inUse = 75
}

/// An end with a message in the user's language.
struct Failure: Error {
    var code: SystemExit
    /// Empty where everything was said already.
    var message: String

    init(_ code: SystemExit, _ message: String) {
        self.code = code
        self.message = message
    }
}
