package import DayModel

/// Why a line is no record.
package enum LineFault: Error, Equatable, Sendable {
    case empty
    /// In bytes, without the newline.
    case tooLong(bytes: Int)
    /// It does not begin as every record begins, `{"seq":N,"tick":N,`.
    case badStart
    /// It has no `hash`, `prev` or `privateHash` where the contract puts them, or something behind them.
    case badEnd
    /// Its bytes are not those that were hashed.
    case wrongHash
    case syntax(JSONError)
    case record(RecordError)
}

/// What is left of a record's private data.
package enum PrivateState: Equatable, Sendable {
    /// The record never had any.
    case none
    case whole
    /// Taken out: `null` stands in its place.
    case removed
    /// Not the bytes that `privateHash` names; dropped when the record is read.
    case damaged
}
