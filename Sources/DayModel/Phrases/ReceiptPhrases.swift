/// The texts of a receipt, and of what is done with it.
package struct ReceiptPhrases: Sendable, Bilingual {
    let language: Language

    package var title: String { both("受理回执", "Receipt") }
    package var number: String { both("编号", "Number") }
    package var name: String { both("全号", "In full") }
    package var event: String { both("活动", "Event") }
    package var takenAt: String { both("受理时间", "Taken at") }
    package var kind: String { both("类别", "Kind") }
    package func handled(_ kind: String, _ outcome: String) -> String {
        both("\(kind)，\(outcome)", "\(kind), \(outcome)")
    }
    package var matter: String { both("事项", "Matter") }
    package var department: String { both("承办部门", "Department") }
    package var due: String { both("答复期限", "Answer") }
    package func before(_ date: String) -> String { both("\(date)前", "by \(date)") }
    package var undated: String { both("由承办部门告知", "the department will tell you when") }
    package var phone: String { both("查询电话", "Phone") }
    package var visitor: String { both("来访人", "Visitor") }
    package var thanks: String {
        both("您的事项已经登记，感谢您的信任和支持。", "Your matter has been taken down. Thank you for your trust.")
    }
    package var whatToDo: String {
        both(
            "请保存此回执。承办部门会在期限内答复；需要查询或补充材料时，请说出编号或出示二维码。",
            "Please keep this receipt. The department will answer in time; to ask or to add papers, give the number "
                + "or show the code.")
    }

    // At the desk.
    package func ofSeveral(_ number: Int, _ count: Int) -> String {
        both("第 \(number) 张，共 \(count) 张", "\(number) of \(count)")
    }
    package func offered(_ saved: String) -> String {
        both("\(saved)，按 F8 出回执", "\(saved); F8 makes the receipt")
    }
    package var none: String {
        both(
            "这条记录没有要出回执的事项（受理待办、转办或依申请公开）",
            "Nothing on this record needs a receipt (accepted, referred, or a disclosure request)")
    }
    package func printed(_ number: String) -> String {
        both("已送打印机：\(number)", "Sent to the printer: \(number)")
    }
    package func saved(_ path: String) -> String { both("已保存 \(path)", "Saved \(path)") }
    package var noPrinter: String {
        both(
            "没有打印程序 lp：请安装 CUPS 客户端（cups-client），或先存为文件",
            "There is no lp to print with: install cups-client, or save a file instead")
    }
    package func notPrinted(_ message: String) -> String {
        both("没有打印：\(message)", "Not printed: \(message)")
    }
    package var tooSlow: String { both("打印程序没有回应", "the printing program does not answer") }
    package var noSymbol: String { both("没有二维码：缺少 libqrencode4", "No QR code: libqrencode4 is missing") }

    // The command.
    package var abstract: String {
        both(
            "受理回执：在终端显示、存为文件或打印",
            "a receipt for what was taken down: in the terminal, as a file, on paper")
    }
    package var recordHelp: String { both("记录编号，如 D01-12", "the record, as D01-12") }
    package var questionHelp: String {
        both("该记录的第几个问题，从 0 数起", "which question of the record, counted from 0")
    }
    package var outputHelp: String {
        both("写到此文件：.html 为网页，其余为文本", "write to this file: a page where it ends in .html, else text")
    }
    package var printHelp: String {
        both("用 lp 打印（程序可由 OPENDAY_LP 指定）", "print with lp (OPENDAY_LP names another program)")
    }
    package func personalData(_ record: String) -> String { both("回执 \(record)", "receipt \(record)") }
    package func notTakenDown(_ record: String, _ question: Int) -> String {
        both(
            "\(record) 的问题 \(question) 不用出回执：没有受理待办、转办，也不是依申请公开",
            "Question \(question) of \(record) needs no receipt: it is not accepted, referred or a disclosure request"
        )
    }
    package func whichQuestion(_ record: String, _ questions: String) -> String {
        both(
            "\(record) 有几个事项，请用 --question 指定：\(questions)",
            "\(record) has several matters; choose with --question: \(questions)")
    }
    package func noLibrary(_ message: String) -> String {
        both(
            "回执上没有二维码（Debian 的 libqrencode4）：\(message)",
            "The receipt has no QR code (Debian's libqrencode4): \(message)")
    }
}
