/// The texts of an export while it runs, and of what it can't do.
package struct ExportingPhrases: Sendable, Bilingual {
    let language: Language

    package var compareHelp: String {
        both("与之比较的往届活动日文件夹，可多次给出", "an earlier day's folder to compare with; may be given several times")
    }
    package func cannotCompare(_ format: String, _ formats: String) -> String {
        both("\(format) 格式不含比较，可用 \(formats)", "\(format) compares nothing; use \(formats)")
    }
    package func oneDayOnly(_ format: String, _ formats: String) -> String {
        both(
            "\(format) 格式一次只导出一个活动日；多个活动日合成一份报告请用 \(formats)",
            "\(format) takes one day at a time; for one report about several days use \(formats)")
    }
    package func progress(_ done: Int, _ count: Int) -> String {
        both(
            "记录 \(Digits.grouped(done)) / \(Digits.grouped(count))",
            "records \(Digits.grouped(done)) of \(Digits.grouped(count))")
    }
    package var writing: String { both("正在生成文件…", "making the file …") }
    /// Ctrl-C or a signal: nothing was left behind.
    package var stopped: String { both("已停止，没有留下文件", "stopped; no file was left") }
}
