import DayExport

extension ExportFormats {
    /// Those whose bytes are text: what the others hold is proved beside the programs that open them.
    static var plain: [any ExportFormat] {
        all.filter { !["docx", "xlsx"].contains(type(of: $0).name) }
    }
}
