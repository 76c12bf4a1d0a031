extension ExportingPhrases {
    static let chinese = ExportingPhrases(
        compareHelp: "与之比较的往届活动日文件夹，可多次给出",
        cannotCompare: { "\($0) 格式不含比较，可用 \($1)" },
        oneDayOnly: { "\($0) 格式一次只导出一个活动日；多个活动日合成一份报告请用 \($1)" },
        progress: { "记录 \(Digits.grouped($0)) / \(Digits.grouped($1))" },
        writing: "正在生成文件…",
        stopped: "已停止，没有留下文件")
}
