extension DisplayPhrases {
    static let chinese = DisplayPhrases(
        help: "大屏：用大号数字显示人次、问题、发放和满意率",
        people: "接待群众（人次）",
        questions: "咨询问题（个）",
        copies: "发放资料（份）",
        satisfaction: "满意率",
        base: { "有效评价 \($0) 件，未评价 \($1) 件" },
        notRated: "尚无评价")
}
