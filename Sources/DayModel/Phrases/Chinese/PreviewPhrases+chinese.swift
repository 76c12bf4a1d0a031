extension PreviewPhrases {
    static let chinese = PreviewPhrases(
        abstract: "在终端里按公文版面预览报告，每个数字都能查到依据",
        title: "报告预览",
        hint: "F4 预览上报的报告",
        page: { "第\($0)页 共\($1)页" },
        figure: { "数字 \($0)/\($1)" },
        noFigures: "没有可查的数字",
        masked: "个人信息已遮蔽",
        records: { "依据\($0)条记录" },
        reading: "正在查找依据…",
        wrongSum: { "注意：这些记录合计为\($0)，与汇总的\($1)不符，请运行 openday verify" },
        counts: { "计\($0)" },
        question: { "第\($0)问" },
        changedBy: { "经 \($0) 更正或补充" },
        action: { action in
            switch action {
            case .turnPage: "翻页"
            case .nextFigure: "下一数字"
            case .previousFigure: "上一数字"
            case .firstPage: "首页"
            case .lastPage: "末页"
            case .explain: "查依据"
            case .move: "移动"
            case .read: "看记录"
            case .find: "查找"
            case .back: "返回"
            case .quit: "退出"
            }
        })
}
