/// The texts of an export while it runs, and of what it can't do.
package struct ExportingPhrases: Sendable {
    package var compareHelp: String
    package var cannotCompare: @Sendable (_ format: String, _ formats: String) -> String
    package var oneDayOnly: @Sendable (_ format: String, _ formats: String) -> String
    package var progress: @Sendable (_ done: Int, _ count: Int) -> String
    package var writing: String
    /// Ctrl-C or a signal: nothing was left behind.
    package var stopped: String
}
