/// Why a text is no JSON, and where.
package struct JSONError: Error, Equatable, Sendable {
    /// What was wrong at one place.
    package enum Problem: Equatable, Sendable {
        case empty
        case byteOrderMark
        case invalidUTF8
        case unexpectedEnd
        case unexpected(found: String, expected: Expectation)
        case control(byte: UInt8)
        case badEscape(String)
        case loneSurrogate
        case badNumber
        case numberOutOfRange
        case duplicateMember(String)
        case tooDeep(limit: Int)
        case tooLong(bytes: Int, limit: Int)
        case textAfterValue
    }

    /// What would have been right there.
    package enum Expectation: Equatable, Sendable {
        case value, member, colon, commaOrBrace, commaOrBracket
    }

    package var problem: Problem
    /// 1-based.
    package var line: Int
    /// 1-based, in bytes of the line.
    package var column: Int

    package init(problem: Problem, line: Int, column: Int) {
        self.problem = problem
        self.line = line
        self.column = column
    }
}
