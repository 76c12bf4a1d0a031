/// The texts of lists that come into a plan.
package struct ListImportPhrases: Sendable, Bilingual {
    let language: Language

    package var importHelp: String {
        both(
            "从 CSV 或 XLSX 文件导入清单；先列出结果，确认后才保存",
            "Takes a list in from a CSV or XLSX file; shows what will happen before it saves")
    }
    package var listHelp: String {
        both(
            "清单种类：departments topics materials desks staff publicity；不写则按表头判断",
            "Which list: departments, topics, materials, desks, staff or publicity; else told by the heads")
    }
    package var sheetHelp: String { both("只用这张工作表", "Use this sheet only") }
    package var dryRunHelp: String { both("只看结果，不保存", "Only show what would happen") }
    package var yesHelp: String { both("不再询问，直接保存", "Save without asking") }
    package func onlyWithImport(_ option: String) -> String {
        both("\(option) 只能和 --import 一起用", "\(option) goes with --import only")
    }
    package func notWithImport(_ option: String) -> String {
        both("\(option) 不能和 --import 一起用", "\(option) does not go with --import")
    }
    package func unknownList(_ name: String, _ known: String) -> String {
        both("没有“\(name)”这种清单；应为：\(known)", "no list is called “\(name)”; it should be one of \(known)")
    }
    package func noSuchSheet(_ name: String, _ known: String) -> String {
        both("没有工作表“\(name)”；有：\(known)", "no sheet is called “\(name)”; there are: \(known)")
    }
    package func empty(_ path: String) -> String { both("\(path)：里面没有内容", "\(path): nothing is in it") }
    /// The file cannot be read as a table.
    package func fileProblem(_ problem: TableFileProblem) -> String {
        switch problem {
        case .oldWorkbook:
            both(
                "是旧格式（xls、et）或加了密码的文件；请在表格软件里另存为 xlsx，不设密码",
                "it is of an old format (xls, et) or locked with a password; save it as xlsx without a password"
            )
        case .noWorkbook:
            both(
                "不是 xlsx 工作簿；请在表格软件里另存为 xlsx 或 csv",
                "it is no xlsx workbook; save it as xlsx or csv in the spreadsheet program")
        case .otherDocument: both("不是表格文件；应为 csv 或 xlsx", "it is no table; it should be csv or xlsx")
        case .damaged(let what): both("文件已损坏（\(what)）；请重新另存一份", "it is damaged (\(what)); save it again")
        case .tooLarge:
            both("文件太大，不像一份清单；最多 64 MB、5 000 行", "it is too large for a list; at most 64 MB and 5,000 rows")
        case .unknownEncoding:
            both(
                "文字编码认不出；应为 UTF-8 或 GB 18030（GBK）",
                "it is in an unknown encoding; it should be UTF-8 or GB 18030 (GBK)")
        case .openQuote(let row):
            both("第 \(row) 行有一个双引号没有配对", "row \(row) opens a quotation mark that is never closed")
        case .manySheets(let limit):
            both(
                "工作表太多，不像一份清单；最多 \(limit) 张，请只留清单",
                "it has more sheets than a list has; at most \(limit). Keep the list alone")
        case .longCell(let limit):
            both(
                "有一格的文字超过 \(limit) 个字，表格软件也写不出这样的格子；请另存一份再导入",
                "a cell has more than \(limit) letters, more than a spreadsheet program can write; save it again"
            )
        case .muchText(let limit):
            both(
                "所有格子的文字加起来太多，不像一份清单；最多 \(limit >> 20) MB",
                "its cells hold more text than a list does; at most \(limit >> 20) MB")
        case .noLibrary(let what):
            both(
                "缺少组件，不能读 xlsx（\(what)）；可另存为 csv 再导入",
                "xlsx cannot be read, a component is missing (\(what)); save the table as csv")
        }
    }
    /// No row names columns; what a head row would be.
    package func noHead(_ table: String, _ section: PlanSection?) -> String {
        both(
            "\(table)找不到表头行；应有一行写明各列，例如：\(example(section ?? .materials))"
                + (section == nil ? "。也可用 --list 指明是什么清单" : ""),
            "\(table)no row names its columns; it should have one such as: \(example(section ?? .materials))"
                + (section == nil ? ". --list says which list it is" : ""))
    }
    package func ambiguous(_ table: String, _ lists: String) -> String {
        both(
            "\(table)分不清是哪种清单（\(lists)）；请用 --list 指明",
            "\(table)this could be any of these lists: \(lists); --list says which")
    }
    package func severalSheets(_ names: String) -> String {
        both(
            "有几张工作表都像是这种清单（\(names)）；请用 --sheet 指明一张",
            "several sheets look like this list (\(names)); --sheet says which")
    }
    package func sheetSkipped(_ table: String, _ why: String) -> String {
        both("\(table)没有导入，\(why)", "\(table)left out: \(why)")
    }
    package var lessAlike: String {
        both("另一张更像这种清单，要用请以 --sheet 指明", "another sheet is more like this list; --sheet takes it")
    }
    package var hidden: String { both("它是隐藏的工作表，要用请以 --sheet 指明", "it is hidden; --sheet takes it") }
    package func sheetTitle(_ file: String, _ table: String, _ list: String, _ headRow: Int) -> String {
        both(
            "\(file)\(table.isEmpty ? "" : " “\(table)”") → \(list)（第 \(headRow) 行是表头）",
            "\(file)\(table.isEmpty ? "" : " “\(table)”") → \(list) (heads in row \(headRow))")
    }
    /// - Parameter first: the letter of the column that goes before this one.
    package func column(_ letter: String, _ head: String, _ field: String?, _ first: String?) -> String {
        switch language {
        case .chinese:
            let head = "\(letter)列“\(head)”"
            let instead = first.map { "（只在\($0)列没写时取用）" } ?? ""
            return field.map { "\(head)→\($0)\(instead)" } ?? "\(head)不导入"
        case .english:
            let head = "\(letter) “\(head)”"
            let instead = first.map { " (only where \($0) says nothing)" } ?? ""
            return field.map { "\(head) → \($0)\(instead)" } ?? "\(head) is not taken"
        }
    }
    package func columns(_ text: [String]) -> String {
        both(text.joined(separator: "，"), text.joined(separator: ", "))
    }
    package func row(_ number: Int) -> String { both("第\(number)行", "row \(number)") }
    package var added: String { both("新增", "added") }
    package var changed: String { both("更改", "changed") }
    package var unchanged: String { both("不变", "same") }
    package var refused: String { both("有误", "wrong") }
    package var skipped: String { both("略过", "skipped") }
    package func reason(_ reason: ListLine.Reason) -> String {
        switch reason {
        case .total: both("合计行", "a row of totals")
        case .note: both("说明行", "a note")
        case .head: both("重复的表头", "the heads again")
        }
    }
    package func note(_ note: ListNote) -> String {
        switch note {
        case .roleKept(let role, let title):
            both(
                "职责仍是\(SetupPhrases.chinese.choice(role) ?? role)：“\(title)”是职务，不是当天的职责；要改请在“职责”列写明",
                "stays \(SetupPhrases.english.choice(role) ?? role): “\(title)” is a post, not what somebody does on the day; a column “role” changes it"
            )
        }
    }
    package var noted: String { both("说明", "note") }
    package func cell(_ sheet: String, _ column: String, _ row: Int) -> String {
        (sheet.isEmpty ? "" : sheet + "!") + column + String(row)
    }
    package func problem(_ problem: ListProblem) -> String {
        switch language {
        case .chinese:
            let text = "“\(problem.text)”"
            return switch problem.what {
            case .noName: "名称是空的；应填写名称"
            case .notANumber: "\(text)不是数；应为 500 或 500份 这样的整数"
            case .notALimit:
                "\(text)不是办理时限；应为 20个工作日、15日、1个月、3小时 这样的数和单位，或写“即办”"
            case .limitNotWhole: "\(text)不是整数；应改用小一些的单位，如 90分钟、4小时、45日"
            case .otherUnit(let unit, let expected):
                "\(text)按“\(unit)”计，这一项的单位是“\(expected)”；应换算成\(expected)，或在“单位”列写明 \(unit)"
            case .dateOfCode: "\(text)是表格软件把编号或号码当成的日期；应把这一列设成“文本”格式再重填"
            case .digitsLost: "\(text)是表格软件改写过的数，原来的数字已不全；应把这一列设成“文本”格式再重填"
            case .noFormulaValue: "这一格是公式，还没有结果；应在表格软件里打开、重算、保存，或改成实际内容"
            case .unknownDepartment(let known): "方案里没有部门\(text)；应为：\(list(known))"
            case .unknownDesk(let known): "方案里没有咨询台\(text)；应为：\(list(known))"
            case .unknownWord(let known): "\(text)认不出；应为：\(list(known))"
            case .cellError: "\(text)是公式错误；应改成实际内容"
            case .rowAgain(let first, let sheet):
                "和\(sheet.isEmpty ? "" : "工作表“\(sheet)”")第 \(first) 行是同一项；应只留一行，或写明不同的编号"
            case .severalNames(let codes):
                "方案里有几项叫\(text)（\(list(codes))）；应写明编号"
            case .otherCode(let code): "方案里\(text)的编号是 \(code)；应用这个编号，或不写编号"
            case .codeUnmade: "不能从\(text)取出编号；应加一列“编号”"
            case .plan(let what): ProblemWords(language: language).text(PlanProblem(path: "", what: what))
            }
        case .english:
            let text = "“\(problem.text)”"
            return switch problem.what {
            case .noName: "the name is empty; it should be given"
            case .notANumber: "\(text) is no number; it should be a whole one, as 500 or 500份"
            case .notALimit:
                "\(text) is no time limit; it should be a number and a unit, as 20 working days, 15 days, 1 month, 3 hours, or “on the spot”"
            case .limitNotWhole:
                "\(text) is no whole number; it should be in a smaller unit, as 90 minutes, 4 hours, 45 days"
            case .otherUnit(let unit, let expected):
                "\(text) is counted in “\(unit)”, and this is counted in “\(expected)”; it should be converted, or a column “unit” should say \(unit)"
            case .dateOfCode:
                "\(text) is a date that the spreadsheet program made of a code or number; the column should be formatted as text and typed again"
            case .digitsLost:
                "\(text) is a number that the spreadsheet program has cut; the column should be formatted as text and typed again"
            case .noFormulaValue:
                "this cell is a formula without a result; it should be opened, recalculated and saved in the spreadsheet program"
            case .unknownDepartment(let known):
                "the plan has no department \(text); it should be one of \(list(known))"
            case .unknownDesk(let known): "the plan has no desk \(text); it should be one of \(list(known))"
            case .unknownWord(let known): "\(text) is unknown; it should be one of \(list(known))"
            case .cellError: "\(text) is a formula's error; it should be what is meant"
            case .rowAgain(let first, let sheet):
                "\(text) is the same as row \(first)\(sheet.isEmpty ? "" : " of “\(sheet)”"); one should go, or have a code of its own"
            case .severalNames(let codes):
                "several in the plan are called \(text) (\(list(codes))); the code should be given"
            case .otherCode(let code):
                "the plan has \(text) under the code \(code); it should be that, or none"
            case .codeUnmade: "no code can be made from \(text); a column “code” should give one"
            case .plan(let what): ProblemWords(language: language).text(PlanProblem(path: "", what: what))
            }
        }
    }
    package func planProblem(_ what: PlanProblem.What) -> String {
        ProblemWords(language: language).text(PlanProblem(path: "", what: what))
    }
    package func sum(_ added: Int, _ changed: Int, _ unchanged: Int, _ refused: Int) -> String {
        both(
            "新增 \(added)，更改 \(changed)，不变 \(unchanged)，有误 \(refused)",
            "\(added) added, \(changed) changed, \(unchanged) the same, \(refused) wrong")
    }
    package func kept(_ count: Int) -> String {
        both(
            "方案里另有 \(count) 项不在表中，保留不动",
            "\(count) in the plan that the table does not name stay as they are")
    }
    package func notSaved(_ problems: Int) -> String {
        switch language {
        case .chinese:
            return "有 \(problems) 处要改正，什么都没有保存；改好表格后再导入"
        case .english:
            let things = problems == 1 ? "1 thing is" : "\(problems) things are"
            return "\(things) to be put right; nothing was saved. Correct the table and try again"
        }
    }
    package var nothingToSave: String {
        both("和方案一样，没有要保存的", "The plan says the same already; there is nothing to save")
    }
    package var dryRun: String { both("只是试看，没有保存", "Only shown, not saved") }
    package func question(_ path: String) -> String {
        both("保存到 \(path)？[y/N] ", "Save to \(path)? [y/N] ")
    }
    package var changedMeanwhile: String {
        both(
            "方案刚被别处改过，什么都没有保存；请重新导入",
            "the plan was changed elsewhere just now; nothing was saved. Try again")
    }
    package func saved(_ path: String) -> String { both("已保存：\(path)", "Saved: \(path)") }

    private func example(_ section: PlanSection) -> String {
        switch section {
        case .departments: both("部门名称、负责人", "department name, lead")
        case .topics:
            both("咨询事项、责任部门、标准答复、依据、办理时限、电话", "topic, department, answer, basis, time limit, phone")
        case .desks: both("台号、咨询台名称、部门", "desk no, desk name, department")
        case .staff: both("姓名、部门、职责、咨询台", "name, department, role, desk")
        default: both("名称、单位、数量", "name, unit, quantity")
        }
    }

    private func list(_ known: [String]) -> String {
        switch language {
        case .chinese:
            guard !known.isEmpty else { return "（还没有，请先导入）" }
            return known.prefix(12).listed(by: .chinese) + (known.count > 12 ? " 等 \(known.count) 个" : "")
        case .english:
            guard !known.isEmpty else { return "(none yet: take them in first)" }
            return known.prefix(12).listed(by: .english) + (known.count > 12 ? " … of \(known.count)" : "")
        }
    }
}

/// Why a file is no table.
package enum TableFileProblem: Error, Equatable, Sendable {
    /// In the bytes of an older spreadsheet program, or locked with a password.
    case oldWorkbook
    /// A ZIP file without a workbook in it.
    case noWorkbook
    /// A document that is no table.
    case otherDocument
    case damaged(String)
    case tooLarge
    /// Neither UTF-8 nor GB 18030; the first byte that is none.
    case unknownEncoding
    case openQuote(row: Int)
    /// More than any list has: sheets, letters in one cell, letters in all cells.
    case manySheets(limit: Int)
    case longCell(limit: Int)
    case muchText(limit: Int)
    /// A library is not there.
    case noLibrary(String)
}
