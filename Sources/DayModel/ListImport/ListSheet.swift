/// What became of one table that came in.
package struct ListSheet: Equatable, Sendable {
    /// The table's name; empty where the file is the table.
    package var name: String
    package var section: PlanSection
    /// The number of the row with the heads.
    package var headRow: Int
    package var columns: [ListColumn]
    package var lines: [ListLine] = []
    /// How many elements the plan has that the table does not name; they stay.
    package var kept = 0

    package func count(where isCounted: (ListLine.What) -> Bool) -> Int { lines.count { isCounted($0.what) } }
}

/// What becomes of one row.
package struct ListLine: Equatable, Sendable {
    package struct Value: Equatable, Sendable {
        package var field: PlanField
        /// Empty where the element is new or had none.
        package var old: String
        package var new: String
    }

    package enum What: Equatable, Sendable {
        case added([Value])
        case changed([Value])
        case unchanged
        case refused([ListProblem])
        case skipped(Reason)
    }

    /// Why a row is no element of the list.
    package enum Reason: Equatable, Sendable {
        case total, note, head
    }

    package var row: Int
    package var name: String
    package var what: What
    package var notes: [ListNote] = []
}

/// What was left as it is though the row says something else.
package enum ListNote: Equatable, Sendable {
    /// A job title (主任) says nothing of what somebody does on the day.
    case roleKept(role: String, title: String)
}

/// One thing that is wrong in one row.
package struct ListProblem: Equatable, Sendable {
    package enum What: Equatable, Sendable {
        case noName
        case notANumber
        /// No time limit; or one that no whole number of any unit is.
        case notALimit, limitNotWhole
        /// The amount is counted in another unit than the list or the plan has.
        case otherUnit(String, expected: String)
        /// A spreadsheet program made a date of it.
        case dateOfCode
        /// A spreadsheet program keeps 15 digits and shows fewer.
        case digitsLost
        /// A formula without a result.
        case noFormulaValue
        case unknownDepartment(known: [String])
        case unknownDesk(known: [String])
        case unknownWord(known: [String])
        /// A spreadsheet program could not compute it.
        case cellError
        /// An earlier row is the same element; its sheet is named where it is another one.
        case rowAgain(first: Int, sheet: String)
        /// Several elements of the plan are called so.
        case severalNames(codes: [String])
        /// The plan has the name under another code.
        case otherCode(String)
        case codeUnmade
        case plan(PlanProblem.What)
    }

    /// Nil where it is of the whole row.
    package var column: ListColumn?
    package var text: String
    package var what: What
}
