/// The texts of the visitor's rating pad. Nothing on it tells of a person.
package struct PadPhrases: Sendable, Bilingual {
    let language: Language

    package var abstract: String {
        both("评价屏：群众在另一个终端上按 1–5 评价服务", "The rating pad: visitors press 1 to 5 on a terminal of their own")
    }
    package var asleep: String { both("欢迎评价我们的服务", "Tell us how we did") }
    package var asleepHint: String {
        both(
            "办完事项后，本屏会请您评价。评价自愿，不记姓名。",
            "After your visit this screen asks you. Rating is voluntary and takes no name.")
    }
    package var question: String { both("您对本次服务满意吗？", "Were you content with the service?") }
    /// Which of a visit's questions is meant, where it had several.
    package func ofSeveral(_ number: Int, _ count: Int) -> String {
        both("第 \(number) 个问题，共 \(count) 个", "question \(number) of \(count)")
    }
    package var howTo: String {
        both("请按数字键 1–5，或点选。不想评价请按 0。", "Press a digit from 1 to 5, or touch. Press 0 to leave it.")
    }
    package var whyQuestion: String { both("哪里没有做好？", "What should have been better?") }
    package var whyHowTo: String {
        both("请按数字键，或点选。按 Esc 重新评价。", "Press a digit, or touch. Esc goes back to the rating.")
    }
    package var reasons: [String] {
        both(
            ["态度不好", "答复不清", "等候太久", "没有解决", "其他"],
            ["Manner", "Unclear answer", "Waited too long", "Not solved", "Something else"])
    }
    package var skip: String { both("不说原因", "No reason") }
    package var thanks: String { both("谢谢您的评价！", "Thank you!") }
    package var thanksHint: String { both("您的评价已保存。", "Your rating is saved.") }
    package var closed: String { both("本台已收台，谢谢！", "This desk has closed. Thank you!") }
    package var notSaved: String { both("没有存上，请告诉工作人员。", "It could not be saved. Please tell the staff.") }
    /// Why a desk's pad goes on in a journal that was sealed.
    package var reopened: String { both("咨询台重新开放", "the desk was opened again") }
    /// On the board: how many ratings came from where, and what has to be seen to.
    package func sources(_ pad: Int, _ staff: Int) -> String {
        both("评价屏\(pad)/人工\(staff)", "pad \(pad) / staff \(staff)")
    }
    package var dissatisfied: String { both("差评", "dissatisfied") }
    /// In the desk's list of records.
    package func duty(_ person: String, _ isOn: Bool) -> String {
        both("\(person) \(isOn ? "到岗" : "离岗")", "\(person) \(isOn ? "on duty" : "off duty")")
    }
    /// At the desk: the visitor rated.
    package func cameIn(_ record: String) -> String {
        both("群众已在评价屏上评价 \(record)", "The visitor rated \(record) on the pad")
    }
}
