/// The texts of call-backs: the tasks that a 差评 opens, and the satisfaction with the result.
package struct CallbackPhrases: Sendable {
    /// What the rows of such tasks are called as a kind.
    package var kind: String
    package var stage: @Sendable (CallbackTask.Stage) -> String
    /// The same for somebody who does not see the row's kind.
    package var task: @Sendable (CallbackTask.Stage) -> String
    /// How many tasks are not done, for the ledger's heading.
    package var open: @Sendable (Int) -> String
    /// The second rate with its base.
    package var results: @Sendable (ResultSatisfaction) -> String
    package var verdict: @Sendable (_ level: String, _ isOfResult: Bool, _ since: CivilDate) -> String
    package var why: @Sendable (String) -> String
    package var contact: @Sendable (_ done: CivilDate?, _ due: CivilDate?, _ canContact: Bool) -> String
    package var fix: @Sendable (_ done: CivilDate?, _ due: CivilDate?) -> String
    /// A step of the story that was a call-back.
    package var step: @Sendable (_ level: String?) -> String
    package var levelHint: String
    package var callbackHelp: String
    package var contactedHelp: String
    package var tasksHelp: String
    package var nothing: String
}
