/// How closing ended.
package enum ClosingResult: Equatable, Sendable {
    case desk(DeskSealing)
    case day(ClosedDay)
    /// Another program holds a desk that has to be sealed; nothing was sealed.
    case deskInUse(desk: String, holder: String)
    /// These journals of this machine could not be sealed, and so the day is not closed; another try may do it.
    case ownUnsealed([String])
    /// Nothing more was done; in the user's words, with the file.
    case failed(String)
}

/// What became of a desk's journals on this machine.
package enum DeskSealing: Equatable, Sendable {
    case sealed
    case alreadySealed
    /// There was nothing to seal.
    case nothingLogged
}

/// A day that was closed: `seal.json` stands, and its code is to be written on paper.
package struct ClosedDay: Equatable, Sendable {
    package var code: String
    /// The code of an earlier closing, which holds no more if it is another.
    package var formerCode: String?
    /// Journals that only other machines can seal, and did not.
    package var unsealed: [String] = []
    package var check: Check
    package var exports: Exports

    /// What `verify` said.
    package enum Check: Equatable, Sendable {
        case clean(records: Int, journals: Int)
        case alarms(Int)
        /// The check could not be made: in the user's words, with the file.
        case failed(String)
    }

    package enum Exports: Equatable, Sendable {
        /// Their sums equal the tally. `kept` says in the user's words which files of that name stayed as they were.
        case written(folder: String, files: [String], kept: [String] = [])
        /// The sums of one differ from the tally.
        case differing(file: String)
        /// In the user's words, with the file.
        case failed(String)
    }

    package init(code: String, check: Check, exports: Exports) {
        self.code = code
        self.check = check
        self.exports = exports
    }
}
