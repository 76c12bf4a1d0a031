/// The texts of making and changing a plan, and of what a desk says when its plan changed.
package struct SetupPhrases: Sendable {
    package var abstract: String
    package var planHelp: String
    package var title: String
    package var section: @Sendable (PlanSection) -> String
    package var field: @Sendable (PlanField.Name) -> String
    /// What is wrong with what was typed in a field of this kind; nil where reading a plan says it as well.
    package var problem: @Sendable (PlanProblem.What, PlanField.Kind) -> String?
    package var notSet: String
    package var builtIn: @Sendable (_ value: String) -> String
    package var choice: @Sendable (_ code: String) -> String?
    package var unsaved: @Sendable (_ changes: Int) -> String
    package var nothingChanged: String
    package var saved: @Sendable (_ path: String) -> String
    package var changesTitle: @Sendable (_ changes: Int) -> String
    package var added: @Sendable (_ name: String) -> String
    package var removed: @Sendable (_ name: String) -> String
    package var reordered: String
    package var emptyList: String
    package var nothingFound: String
    package var newElement: @Sendable (PlanSection) -> String
    package var removing: @Sendable (_ name: String) -> String
    package var isNamedBy: @Sendable (_ count: Int) -> String
    package var nameInstead: String
    package var nobody: String
    package var recordsKeep: @Sendable (_ count: Int, _ code: String) -> String
    package var codeInUse: @Sendable (_ count: Int) -> String
    package var idInUse: @Sendable (_ count: Int) -> String
    package var dateInUse: @Sendable (_ count: Int) -> String
    package var badZone: String
    package var lastDesk: String
    package var followed: @Sendable (_ count: Int) -> String
    package var undone: String
    package var nothingToUndo: String
    package var notWhileSearching: String
    package var moreProblems: @Sendable (_ count: Int, _ first: String) -> String
    package var leaving: @Sendable (_ changes: Int) -> String
    package var leavingChoices: [String]
    package var draftFound: String
    package var draftIsOfOtherPlan: String
    package var draftChoices: [String]
    package var beginning: @Sendable (_ path: String) -> String
    package var beginningChoices: [String]
    package var firstDesk: String
    package var changedOnDisk: String
    package var planChanged: @Sendable (_ what: String) -> String
    /// What stands in the office's journal where a plan changed that records go by.
    package var noteOfChange: @Sendable (_ by: String, _ what: String) -> String
    package var andMore: @Sendable (_ count: Int) -> String
    package var planBroken: @Sendable (_ problem: String) -> String
    package var dayAndPlan: String
    package var otherEdition: @Sendable (_ inTitle: Int) -> String
    package var openElsewhere: @Sendable (_ holder: String) -> String
    package var action: @Sendable (SetupAction) -> String
    package var helpLines: [String]
}

extension SetupPhrases {
    /// A change in one line: what it is of, and what was and is.
    package func line(_ change: PlanChange, value: (PlanField, String) -> String) -> String {
        switch change.what {
        case .added: return added(change.name)
        case .removed: return removed(change.name)
        case .reordered: return reordered
        case .field(let field, let old, let new):
            let name = [change.name, field.path.isEmpty ? "" : self.field(field.name)].filter { !$0.isEmpty }
            let start = name.isEmpty ? "" : name.joined(separator: " ") + "  "
            return "\(start)\(value(field, old)) → \(value(field, new))"
        }
    }

    /// Many changes in few words: the first of them, and how many more.
    package func short(_ changes: [PlanChange], first: Int = 2) -> String {
        let shown = changes.prefix(first).map { change in
            section(change.section) + " " + line(change) { $1.isEmpty ? notSet : $1 }
        }
        let more = changes.count - shown.count
        return shown.joined(separator: "; ") + (more > 0 ? " " + andMore(more) : "")
    }
}

/// What a person means by a key while a plan is changed.
package enum SetupAction: Hashable, Sendable, CaseIterable {
    case move, open, add, remove, up, down, search, undo, save, help, quit, back
    case nextField, previousField, choose, accept, cancel, confirm
}
