extension ProblemWords {
    @Sendable static func english(_ error: JSONError) -> String {
        "line \(error.line), column \(error.column): " + english(error.problem)
    }

    private static func english(_ problem: JSONError.Problem) -> String {
        switch problem {
        case .empty: "empty; JSON is expected"
        case .byteOrderMark: "begins with a byte order mark; remove it"
        case .invalidUTF8: "not valid UTF-8"
        case .unexpectedEnd: "ends too early"
        case .unexpected(let found, let expected): "found “\(found)” where \(english(expected)) is expected"
        case .control(let byte): "control character \(byte) in a text; write it as a \\u escape"
        case .badEscape(let text): "\(text) is no escape"
        case .loneSurrogate: "half of a \\u surrogate pair"
        case .badNumber: "not a number"
        case .numberOutOfRange: "number out of range"
        case .duplicateMember(let name): "member “\(name)” stands twice"
        case .tooDeep(let limit): "nested deeper than \(limit)"
        case .tooLong(let bytes, let limit): "too long: \(bytes) bytes, \(limit) at most"
        case .textAfterValue: "more text after the value"
        }
    }

    private static func english(_ expectation: JSONError.Expectation) -> String {
        switch expectation {
        case .value: "a value"
        case .member: "a quoted name"
        case .colon: "a colon"
        case .commaOrBrace: "a comma or }"
        case .commaOrBracket: "a comma or ]"
        }
    }

    @Sendable static func english(_ problem: PlanProblem) -> String {
        (problem.path.isEmpty ? "" : problem.path + ": ") + english(problem.what)
    }

    private static func english(_ what: PlanProblem.What) -> String {
        switch what {
        case .missing: "missing"
        case .wrongKind(let expected, let found): "is \(found.rawValue), must be \(expected.rawValue)"
        case .wrongFormat(let found, let expected): "is “\(found)”, must be “\(expected)”"
        case .empty: "must not be empty"
        case .badIdentifier(let text):
            "“\(text)” is no code; use 1 to 32 letters, digits, _ or -, a letter or digit first"
        case .duplicate(let text): "code “\(text)” stands twice"
        case .unknownDepartment(let code, let known):
            "no department \(code); there are: \(list(known, .english))"
        case .unknownDesk(let desk, let known): "no desk \(desk); there are: \(list(known, .english))"
        case .unknownCode(let code, let known): "no code \(code); use one of: \(list(known, .english))"
        case .badDate(let text): "“\(text)” is no date; write YYYY-MM-DD"
        case .dateOfAnotherYear(let text, let year): "\(text) is not in \(year)"
        case .outOfRange(let found, let allowed):
            "\(found) is out of range; use \(allowed.lowerBound) to \(allowed.upperBound)"
        case .rateOutOfRange(let text): "\(text) is no rate from 0 to 1"
        }
    }

    @Sendable static func english(_ error: RecordError) -> String {
        (error.path.isEmpty ? "" : error.path + ": ") + english(error.problem)
    }

    private static func english(_ problem: RecordError.Problem) -> String {
        switch problem {
        case .missing: "missing"
        case .wrongKind(let expected, let found): "is \(found.rawValue), must be \(expected.rawValue)"
        case .outOfRange(let found, let allowed):
            "\(found) is out of range; use \(allowed.lowerBound) to \(allowed.upperBound)"
        case .empty: "must not be empty"
        case .notAName(let text): "“\(text)” is no record's name; write it as D01.7f2c9a10-12"
        case .notADate(let text): "“\(text)” is no date; write YYYY-MM-DD"
        case .notATimestamp(let text): "“\(text)” is no time; write it as 2016-05-15T09:31:04.120+08:00"
        case .notADigest(let text): "“\(text)” is no SHA-256"
        case .wrongFormat(let found, let expected): "is “\(found)”, must be “\(expected)”"
        case .unknownCode(let code, let known): "no code “\(code)”; use one of: \(list(known, .english))"
        case .unknownType(let type, let known): "no type “\(type)”; use one of: \(list(known, .english))"
        case .reserved: "is written by the program and can't be given"
        case .noSuchRecord(let name): "there is no record \(name)"
        case .ratedByVisitor(let level):
            "the visitor rated this question on the pad (\(level.rawValue)); that rating stands"
        case .visitorsOwn: "a rating that the visitor gave on the pad can't be changed or taken back"
        case .noSuchQuestion(let index, let count):
            "there is no question \(index) (counted from 0, there are \(count))"
        case .notAmendable(let type): "a record of type \(type) can't be changed in this way"
        }
    }
}
