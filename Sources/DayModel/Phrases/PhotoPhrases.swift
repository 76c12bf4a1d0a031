/// The texts of registering pictures.
package struct PhotoPhrases: Sendable, Bilingual {
    let language: Language

    package var abstract: String {
        both(
            "登记活动照片：核对像素，写明说明，复制进活动日",
            "registers pictures of the day: size checked, captioned, copied into the day")
    }
    package var filesHelp: String { both("JPEG 或 PNG 图片", "JPEG or PNG pictures") }
    package var captionHelp: String { both("照片说明：什么人、在哪里、做什么", "the caption: who, what, where") }
    package var byHelp: String { both("摄影人", "who took it") }
    package var takenHelp: String {
        both("拍摄时间，如 “2026-05-15 09:40”", "when it was taken, as “2026-05-15 09:40”")
    }
    package var listHelp: String { both("列出已登记的照片", "list the registered pictures") }
    package var needsFiles: String {
        both("请给出图片文件，或用 --list 列出已登记的照片", "Name the pictures, or list the registered ones with --list")
    }
    package var needsCaption: String {
        both("请用 --caption 写明照片说明：什么人、在哪里、做什么", "A picture needs a --caption: who, what, where")
    }
    package func badTime(_ typed: String) -> String {
        both("“\(typed)”不是时间，应如 2026-05-15 09:40", "“\(typed)” is no time; write 2026-05-15 09:40")
    }
    package func notAPicture(_ path: String) -> String {
        both("\(path) 不是 JPEG 或 PNG 图片", "\(path) is no JPEG or PNG picture")
    }
    package func tooSmall(_ path: String, _ size: String, _ wanted: String) -> String {
        both(
            "\(path) 只有 \(size) 像素，至少要 \(wanted)（横竖均可）",
            "\(path) has only \(size) pixels; at least \(wanted) are needed, lying or standing")
    }
    package func tooLarge(_ path: String) -> String {
        both("\(path) 太大（超过 64 MB）", "\(path) is too large (more than 64 MB)")
    }
    package func already(_ path: String, _ file: String, _ caption: String) -> String {
        both("\(path) 已经登记过：\(file) \(caption)", "\(path) is registered already: \(file) \(caption)")
    }
    /// In the office's journal.
    package func registered(_ file: String, _ caption: String) -> String {
        both("照片 \(file)：\(caption)", "picture \(file): \(caption)")
    }
    package var none: String { both("还没有登记照片", "No picture is registered yet") }
    package var withdrawHelp: String {
        both(
            "撤下登记错的照片：文件保留，不再列出、不再计入",
            "withdraw pictures registered by mistake: kept, no longer listed or counted")
    }
    package var whyHelp: String { both("撤下的原因", "why they are withdrawn") }
    /// In the office's journal.
    package func withdrew(_ file: String, _ caption: String, _ why: String?) -> String {
        both(
            "撤下照片 \(file)：\(caption)" + (why.map { "（\($0)）" } ?? ""),
            "withdrew picture \(file): \(caption)" + (why.map { " (\($0))" } ?? ""))
    }
    package func notRegistered(_ file: String) -> String {
        both("没有登记过照片 \(file)；用 --list 查看已登记的照片", "\(file) is not a registered picture; see --list")
    }
    package func withdrawn(_ file: String) -> String {
        both("已撤下 \(file)，文件仍保留", "Withdrew \(file); the file is kept")
    }
    package var notBoth: String {
        both(
            "撤下照片时不用 --caption、--by、--taken、--list",
            "--withdraw goes without --caption, --by, --taken and --list")
    }
}
