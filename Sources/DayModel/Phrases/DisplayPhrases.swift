/// The texts of the wall display: figures only, nothing of any person.
package struct DisplayPhrases: Sendable, Bilingual {
    let language: Language

    package var help: String {
        both(
            "大屏：用大号数字显示人次、问题、发放和满意率",
            "For a projector: people, questions, copies and satisfaction in large figures")
    }
    package var people: String { both("接待群众（人次）", "people received") }
    package var questions: String { both("咨询问题（个）", "questions") }
    package var copies: String { both("发放资料（份）", "copies given away") }
    package var satisfaction: String { both("满意率", "satisfied") }
    /// What a rate is a rate of.
    package func base(_ rated: Int, _ unrated: Int) -> String {
        both("有效评价 \(rated) 件，未评价 \(unrated) 件", "\(rated) rated, \(unrated) not rated")
    }
    package var notRated: String { both("尚无评价", "nothing rated yet") }
}
