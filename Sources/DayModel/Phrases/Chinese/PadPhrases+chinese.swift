extension PadPhrases {
    static let chinese = PadPhrases(
        abstract: "评价屏：群众在另一个终端上按 1–5 评价服务",
        asleep: "欢迎评价我们的服务",
        asleepHint: "办完事项后，本屏会请您评价。评价自愿，不记姓名。",
        question: "您对本次服务满意吗？",
        ofSeveral: { "第 \($0) 个问题，共 \($1) 个" },
        howTo: "请按数字键 1–5，或点选。不想评价请按 0。",
        whyQuestion: "哪里没有做好？",
        whyHowTo: "请按数字键，或点选。按 Esc 重新评价。",
        reasons: ["态度不好", "答复不清", "等候太久", "没有解决", "其他"],
        skip: "不说原因",
        thanks: "谢谢您的评价！",
        thanksHint: "您的评价已保存。",
        closed: "本台已收台，谢谢！",
        notSaved: "没有存上，请告诉工作人员。",
        reopened: "咨询台重新开放",
        sources: { "评价屏\($0)/人工\($1)" },
        dissatisfied: "差评",
        duty: { "\($0) \($1 ? "到岗" : "离岗")" },
        cameIn: { "群众已在评价屏上评价 \($0)" })
}
