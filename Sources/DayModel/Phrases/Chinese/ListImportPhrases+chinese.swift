extension ListImportPhrases {
    static let chinese = ListImportPhrases(
        importHelp: "从 CSV 或 XLSX 文件导入清单；先列出结果，确认后才保存",
        listHelp: "清单种类：departments topics materials desks staff publicity；不写则按表头判断",
        sheetHelp: "只用这张工作表", dryRunHelp: "只看结果，不保存", yesHelp: "不再询问，直接保存",
        onlyWithImport: { "\($0) 只能和 --import 一起用" },
        notWithImport: { "\($0) 不能和 --import 一起用" },
        unknownList: { "没有“\($0)”这种清单；应为：\($1)" },
        noSuchSheet: { "没有工作表“\($0)”；有：\($1)" }, empty: { "\($0)：里面没有内容" },
        fileProblem: fileProblem,
        noHead: { table, section in
            "\(table)找不到表头行；应有一行写明各列，例如：\(example(section ?? .materials))"
                + (section == nil ? "。也可用 --list 指明是什么清单" : "")
        },
        ambiguous: { "\($0)分不清是哪种清单（\($1)）；请用 --list 指明" },
        severalSheets: { "有几张工作表都像是这种清单（\($0)）；请用 --sheet 指明一张" },
        sheetSkipped: { "\($0)没有导入，\($1)" }, hidden: "它是隐藏的工作表，要用请以 --sheet 指明",
        sheetTitle: { "\($0)\($1.isEmpty ? "" : " “\($1)”") → \($2)（第 \($3) 行是表头）" },
        column: { letter, head, field in
            let head = "\(letter)列“\(head)”"
            return field.map { "\(head)→\($0)" } ?? "\(head)不导入"
        },
        columns: { $0.joined(separator: "，") },
        row: { "第\($0)行" }, added: "新增", changed: "更改", unchanged: "不变", refused: "有误", skipped: "略过",
        reason: { reason in
            switch reason {
            case .total: "合计行"
            case .note: "说明行"
            case .head: "重复的表头"
            }
        },
        cell: { sheet, column, row in (sheet.isEmpty ? "" : sheet + "!") + column + String(row) },
        problem: problem,
        planProblem: { ProblemWords.chinese(PlanProblem(path: "", what: $0)) },
        sum: { "新增 \($0)，更改 \($1)，不变 \($2)，有误 \($3)" },
        kept: { "方案里另有 \($0) 项不在表中，保留不动" },
        notSaved: { "有 \($0) 处要改正，什么都没有保存；改好表格后再导入" },
        nothingToSave: "和方案一样，没有要保存的", dryRun: "只是试看，没有保存",
        question: { "保存到 \($0)？[y/N] " },
        changedMeanwhile: "方案刚被别处改过，什么都没有保存；请重新导入", saved: { "已保存：\($0)" })

    private static func example(_ section: PlanSection) -> String {
        switch section {
        case .departments: "部门名称、负责人"
        case .topics: "咨询事项、责任部门、标准答复、依据、办理时限、电话"
        case .desks: "台号、咨询台名称、部门"
        case .staff: "姓名、部门、职责、咨询台"
        default: "名称、单位、数量"
        }
    }

    @Sendable private static func fileProblem(_ problem: TableFileProblem) -> String {
        switch problem {
        case .oldWorkbook: "是旧格式（xls、et）或加了密码的文件；请在表格软件里另存为 xlsx，不设密码"
        case .noWorkbook: "不是 xlsx 工作簿；请在表格软件里另存为 xlsx 或 csv"
        case .otherDocument: "不是表格文件；应为 csv 或 xlsx"
        case .damaged(let what): "文件已损坏（\(what)）；请重新另存一份"
        case .tooLarge: "文件太大，不像一份清单；最多 64 MB、5 000 行"
        case .unknownEncoding: "文字编码认不出；应为 UTF-8 或 GB 18030（GBK）"
        case .openQuote(let row): "第 \(row) 行有一个双引号没有配对"
        case .noLibrary(let what): "缺少组件，不能读 xlsx（\(what)）；可另存为 csv 再导入"
        }
    }

    @Sendable private static func problem(_ problem: ListProblem) -> String {
        let text = "“\(problem.text)”"
        return switch problem.what {
        case .noName: "名称是空的；应填写名称"
        case .notANumber: "\(text)不是数；应为 500 或 500份 这样的整数"
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
        case .plan(let what): ProblemWords.chinese(PlanProblem(path: "", what: what))
        }
    }

    private static func list(_ known: [String]) -> String {
        guard !known.isEmpty else { return "（还没有，请先导入）" }
        return known.prefix(12).listed(by: .chinese) + (known.count > 12 ? " 等 \(known.count) 个" : "")
    }
}
