extension ChooserPhrases {
    static let chinese = ChooserPhrases(
        question: "这是哪个咨询台？",
        prompt: "可输入台号、名称、部门或拼音首字母",
        nothingFits: "没有这样的咨询台",
        isFree: "空闲",
        isOurs: "本机用过",
        hasDraft: "有未保存的内容",
        inUse: { "使用中：\($0)" },
        refused: { "\($0) 正在别处使用（\($1)），请选另一个台" },
        move: "选择",
        open: "开台",
        leave: "退出")
}
