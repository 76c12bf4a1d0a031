/// The texts of the screen that asks which desk this is.
package struct ChooserPhrases: Sendable, Bilingual {
    let language: Language

    package var question: String { both("这是哪个咨询台？", "Which desk is this?") }
    package var prompt: String { both("可输入台号、名称、部门或拼音首字母", "Type a desk's number, name or department") }
    package var nothingFits: String { both("没有这样的咨询台", "No such desk") }
    /// How a desk stands.
    package var isFree: String { both("空闲", "free") }
    package var isOurs: String { both("本机用过", "used here") }
    package var hasDraft: String { both("有未保存的内容", "unsaved text") }
    package func inUse(_ holder: String) -> String { both("使用中：\(holder)", "in use: \(holder)") }
    package func refused(_ desk: String, _ holder: String) -> String {
        both(
            "\(desk) 正在别处使用（\(holder)），请选另一个台",
            "\(desk) is in use elsewhere (\(holder)): choose another desk")
    }
    /// The footer.
    package var move: String { both("选择", "choose") }
    package var open: String { both("开台", "open the desk") }
    package var leave: String { both("退出", "leave") }
}
