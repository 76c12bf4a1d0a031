/// The texts of the check before release and of the review.
package struct ReviewPhrases: Sendable {
    package var reviewAbstract: String
    package var checkAbstract: String
    package var fileHelp: String
    package var passHelp: String
    package var backHelp: String
    package var whyHelp: String
    package var decideHelp: String
    package var choiceHelp: String
    package var title: String
    package var stage: @Sendable (ReviewStage) -> String
    package var notSubmitted: String
    package var changed: String
    package var gone: String
    /// A step as its record says it.
    package var done: @Sendable (ReviewStep) -> String
    package var decided: @Sendable (ReleaseDecision) -> String
    package var choice: @Sendable (ReleaseDecision.Choice) -> String
    package var undecided: String
    package var kind: @Sendable (ReleaseFinding.Kind) -> String
    package var place: @Sendable (ReleaseFinding.Place) -> String
    package var differs:
        @Sendable (_ format: String, _ figure: String, _ exported: String, _ tally: String) -> String
    package var refusal: @Sendable (ReviewRefusal) -> String
    package var noFiles: String
    package var noFindings: String
    package var noRoles: String
    package var findings: @Sendable (_ all: Int, _ undecided: Int, _ held: Int) -> String
    package var badDecision: @Sendable (_ number: String, _ count: Int) -> String
    package var badChoice: String
    package var passOrBack: String
    package var saved: String
    package var files: String
    package var check: String
    package var next: String
    package var by: String
    package var why: String
    package var decision: String
    package var action: @Sendable (ReviewAction) -> String
    package var helpLines: [String]
}

/// What a person means by a key on the review's screen.
package enum ReviewAction: Hashable, Sendable, CaseIterable {
    case move, otherPage, pass, sendBack, decide, nextField, accept, cancel, find, help, quit
}
