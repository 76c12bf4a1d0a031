extension ListImportPhrases {
    static let english = ListImportPhrases(
        importHelp: "Takes a list in from a CSV or XLSX file; shows what will happen before it saves",
        listHelp:
            "Which list: departments, topics, materials, desks, staff or publicity; else told by the heads",
        sheetHelp: "Use this sheet only", dryRunHelp: "Only show what would happen",
        yesHelp: "Save without asking",
        onlyWithImport: { "\($0) goes with --import only" },
        notWithImport: { "\($0) does not go with --import" },
        unknownList: { "no list is called “\($0)”; it should be one of \($1)" },
        noSuchSheet: { "no sheet is called “\($0)”; there are: \($1)" },
        empty: { "\($0): nothing is in it" }, fileProblem: fileProblem,
        noHead: { table, section in
            "\(table)no row names its columns; it should have one such as: \(example(section ?? .materials))"
                + (section == nil ? ". --list says which list it is" : "")
        },
        ambiguous: { "\($0)this could be any of these lists: \($1); --list says which" },
        severalSheets: { "several sheets look like this list (\($0)); --sheet says which" },
        sheetSkipped: { "\($0)left out: \($1)" }, hidden: "it is hidden; --sheet takes it",
        sheetTitle: { "\($0)\($1.isEmpty ? "" : " “\($1)”") → \($2) (heads in row \($3))" },
        column: { letter, head, field in
            let head = "\(letter) “\(head)”"
            return field.map { "\(head) → \($0)" } ?? "\(head) is not taken"
        },
        columns: { $0.joined(separator: ", ") },
        row: { "row \($0)" }, added: "added", changed: "changed", unchanged: "same", refused: "wrong",
        skipped: "skipped",
        reason: { reason in
            switch reason {
            case .total: "a row of totals"
            case .note: "a note"
            case .head: "the heads again"
            }
        },
        cell: { sheet, column, row in (sheet.isEmpty ? "" : sheet + "!") + column + String(row) },
        problem: problem,
        planProblem: { ProblemWords.english(PlanProblem(path: "", what: $0)) },
        sum: { "\($0) added, \($1) changed, \($2) the same, \($3) wrong" },
        kept: { "\($0) in the plan that the table does not name stay as they are" },
        notSaved: { count in
            let things = count == 1 ? "1 thing is" : "\(count) things are"
            return "\(things) to be put right; nothing was saved. Correct the table and try again"
        },
        nothingToSave: "The plan says the same already; there is nothing to save",
        dryRun: "Only shown, not saved", question: { "Save to \($0)? [y/N] " },
        changedMeanwhile: "the plan was changed elsewhere just now; nothing was saved. Try again",
        saved: { "Saved: \($0)" })

    private static func example(_ section: PlanSection) -> String {
        switch section {
        case .departments: "department name, lead"
        case .topics: "topic, department, answer, basis, time limit, phone"
        case .desks: "desk no, desk name, department"
        case .staff: "name, department, role, desk"
        default: "name, unit, quantity"
        }
    }

    @Sendable private static func fileProblem(_ problem: TableFileProblem) -> String {
        switch problem {
        case .oldWorkbook:
            "it is of an old format (xls, et) or locked with a password; save it as xlsx without a password"
        case .noWorkbook: "it is no xlsx workbook; save it as xlsx or csv in the spreadsheet program"
        case .otherDocument: "it is no table; it should be csv or xlsx"
        case .damaged(let what): "it is damaged (\(what)); save it again"
        case .tooLarge: "it is too large for a list; at most 64 MB and 5,000 rows"
        case .unknownEncoding: "it is in an unknown encoding; it should be UTF-8 or GB 18030 (GBK)"
        case .openQuote(let row): "row \(row) opens a quotation mark that is never closed"
        case .noLibrary(let what):
            "xlsx cannot be read, a component is missing (\(what)); save the table as csv"
        }
    }

    @Sendable private static func problem(_ problem: ListProblem) -> String {
        let text = "“\(problem.text)”"
        return switch problem.what {
        case .noName: "the name is empty; it should be given"
        case .notANumber: "\(text) is no number; it should be a whole one, as 500 or 500份"
        case .unknownDepartment(let known):
            "the plan has no department \(text); it should be one of \(list(known))"
        case .unknownDesk(let known): "the plan has no desk \(text); it should be one of \(list(known))"
        case .unknownWord(let known): "\(text) is unknown; it should be one of \(list(known))"
        case .cellError: "\(text) is a formula's error; it should be what is meant"
        case .rowAgain(let first, let sheet):
            "\(text) is the same as row \(first)\(sheet.isEmpty ? "" : " of “\(sheet)”"); one should go, or have a code of its own"
        case .severalNames(let codes):
            "several in the plan are called \(text) (\(list(codes))); the code should be given"
        case .otherCode(let code): "the plan has \(text) under the code \(code); it should be that, or none"
        case .codeUnmade: "no code can be made from \(text); a column “code” should give one"
        case .plan(let what): ProblemWords.english(PlanProblem(path: "", what: what))
        }
    }

    private static func list(_ known: [String]) -> String {
        guard !known.isEmpty else { return "(none yet: take them in first)" }
        return known.prefix(12).listed(by: .english) + (known.count > 12 ? " … of \(known.count)" : "")
    }
}
