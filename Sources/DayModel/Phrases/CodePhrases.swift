/// What people call the codes of the contract.
package struct CodePhrases: Sendable {
    package var channel: @Sendable (Channel) -> String
    package var kind: @Sendable (QuestionKind) -> String
    package var outcome: @Sendable (Outcome) -> String
    package var satisfaction: @Sendable (Satisfaction) -> String
    package var followUp: @Sendable (FollowUpState) -> String
    package var recordType: @Sendable (_ type: String) -> String
}

extension CodePhrases {
    /// A code of a later version is shown as it is.
    package func name(_ code: Coded<Channel>) -> String { name(code, channel) }
    package func name(_ code: Coded<QuestionKind>) -> String { name(code, kind) }
    package func name(_ code: Coded<Outcome>) -> String { name(code, outcome) }
    package func name(_ code: Coded<FollowUpState>) -> String { name(code, followUp) }

    private func name<Known>(_ code: Coded<Known>, _ words: (Known) -> String) -> String {
        switch code {
        case .known(let known): words(known)
        case .unknown(let text): text
        }
    }
}
