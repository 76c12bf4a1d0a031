/// What a check of a day's files can find, in words: one line a finding.
package struct FindingPhrases: Sendable {
    /// Where in the file, counted from its first byte.
    package var byte: @Sendable (_ offset: Int) -> String
    package var alarm: String
    package var note: String

    // Lines.
    package var damaged: @Sendable (_ why: String) -> String
    package var unfinished: String
    package var unfinishedThoughSealed: String
    package var explained: String
    package var superseded: String
    package var privateDamaged: String
    package var newer: @Sendable (_ type: String) -> String
    package var emptyLine: String
    package var tooLong: @Sendable (_ bytes: Int) -> String
    package var badStart: String
    package var badEnd: String
    package var wrongHash: String

    // The chain.
    package var missing: @Sendable (ClosedRange<Int>) -> String
    package var doubled: @Sendable (_ record: String) -> String
    package var moved: @Sendable (_ record: String) -> String
    package var conflicting: @Sendable (_ record: String) -> String
    package var brokenChain: @Sendable (_ record: String) -> String
    package var tickNotAscending: @Sendable (_ record: String) -> String
    package var wrongOpening: @Sendable (_ record: String) -> String
    package var afterSeal: @Sendable (_ record: String) -> String
    package var wrongSealRecord: @Sendable (_ record: String) -> String
    package var wrongRecovery: @Sendable (_ record: String) -> String

    // References.
    package var noSuchRecord: @Sendable (_ record: String) -> String
    package var noSuchQuestion: @Sendable (_ record: String, _ index: Int) -> String

    // Files.
    package var strayFile: String
    package var unreadable: @Sendable (_ why: String) -> String
    package var wrongPlan: @Sendable (_ why: String) -> String

    // Pictures.
    package var photoChanged: String
    package var photoMissing: String
    package var badPhotoEntry: String
    package var photoNotOnRecord: String

    // The day's seal.
    package var badSeal: @Sendable (_ why: String) -> String
    package var badSealMember: @Sendable (_ path: String) -> String
    package var badSealCode: @Sendable (_ stated: String, _ computed: String) -> String
    package var noSeal: String
    package var sealOfAnotherEvent: @Sendable (_ event: String) -> String
    package var missingJournal: @Sendable (_ journal: String) -> String
    package var unsealedJournal: @Sendable (_ journal: String) -> String
    package var officeWroteOn: @Sendable (_ journal: String) -> String
    package var otherCount: @Sendable (_ journal: String, _ sealed: Int, _ found: Int) -> String
    package var otherHead: @Sendable (_ journal: String) -> String
    package var otherCode: @Sendable (_ given: String, _ found: String) -> String
}
