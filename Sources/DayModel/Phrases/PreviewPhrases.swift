/// The texts of the report's preview.
package struct PreviewPhrases: Sendable, Bilingual {
    let language: Language

    package var abstract: String {
        both(
            "在终端里按公文版面预览报告，每个数字都能查到依据",
            "shows the report in the terminal as its pages will break; every figure leads to its records")
    }
    package var title: String { both("报告预览", "Preview of the report") }
    /// On the closing page: the key, and what it leads to.
    package var hint: String { both("F4 预览上报的报告", "F4 preview the report that goes up") }
    package func page(_ number: Int, _ count: Int) -> String {
        both("第\(number)页 共\(count)页", "Page \(number) of \(count)")
    }
    /// Which figure is marked, of how many.
    package func figure(_ number: Int, _ count: Int) -> String {
        both("数字 \(number)/\(count)", "Figure \(number) of \(count)")
    }
    package var noFigures: String { both("没有可查的数字", "No figures to trace") }
    package var masked: String { both("个人信息已遮蔽", "Personal data is masked") }
    package func records(_ count: Int) -> String {
        both("依据\(count)条记录", count == 1 ? "From 1 record" : "From \(count) records")
    }
    package var reading: String { both("正在查找依据…", "Looking for the records …") }
    /// The records come to another sum than the figure.
    package func wrongSum(_ sum: Int, _ expected: Int) -> String {
        both(
            "注意：这些记录合计为\(sum)，与汇总的\(expected)不符，请运行 openday verify",
            "Caution: these records come to \(sum) and not to the tally's \(expected); run openday verify")
    }
    /// What a record adds to a figure.
    package func counts(_ amount: Int) -> String { both("计\(amount)", "counts \(amount)") }
    package func question(_ number: Int) -> String { both("第\(number)问", "question \(number)") }
    package func changedBy(_ names: String) -> String { both("经 \(names) 更正或补充", "changed by \(names)") }
    package func action(_ action: PreviewAction) -> String {
        switch action {
        case .turnPage: both("翻页", "page")
        case .nextFigure: both("下一数字", "next figure")
        case .previousFigure: both("上一数字", "previous figure")
        case .firstPage: both("首页", "first page")
        case .lastPage: both("末页", "last page")
        case .explain: both("查依据", "its records")
        case .move: both("移动", "move")
        case .read: both("看记录", "the record")
        case .find: both("查找", "find")
        case .back: both("返回", "back")
        case .quit: both("退出", "leave")
        }
    }
}

/// What a person can do in the preview.
package enum PreviewAction: CaseIterable, Hashable, Sendable {
    case turnPage, nextFigure, previousFigure, firstPage, lastPage, explain, move, read, find, back, quit
}
