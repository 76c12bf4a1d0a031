/// The texts about where files go that somebody asked for, and what is never replaced.
package struct OutputPhrases: Sendable, Bilingual {
    let language: Language

    /// - Parameter day: nil where it belongs to no day that is there.
    package func ownFile(_ path: String, _ day: String?) -> String {
        switch language {
        case .chinese:
            guard let day else {
                return "\(path) 是活动日的方案、流水、封存或照片说明，不能覆盖，没有写入；请换一个文件名"
            }
            return "\(path) 是活动日 \(day) 自己的文件，不能覆盖或新建，没有写入；请换一个文件名，例如 \(day)/exports/ 里的新文件"
        case .english:
            guard let day else {
                return
                    "\(path) is the plan, a journal, the seal or a picture's entry of a day; nothing was written. "
                    + "Name another file"
            }
            return
                "\(path) belongs to the day \(day) itself and is neither replaced nor made; nothing was written. "
                + "Name another file, such as a new one in \(day)/exports"
        }
    }
    package func aFolder(_ path: String) -> String {
        both(
            "\(path) 是文件夹，没有写入；请写明里面的文件名，例如 \(path)/报告.docx",
            "\(path) is a folder; nothing was written. Name a file in it, such as \(path)/report.docx")
    }
    package func badName(_ path: String) -> String {
        both(
            "\(path) 的文件名不是 UTF-8 编码，不能使用；请给它改名或移出活动日",
            "The name of \(path) is no UTF-8 and can't be used; rename the file, or take it out of the day")
    }
    /// What somebody edited stays, and the new file is beside it.
    package func editedStays(_ path: String, _ new: String) -> String {
        both(
            "\(path) 与本程序写出时不同（有人修改过，或不是本程序写的），没有覆盖；新文件是 \(new)",
            "\(path) is not what this program wrote (somebody changed it, or made it) and stays; the new file is \(new)"
        )
    }
    package func reviewedStays(_ path: String, _ new: String) -> String {
        both(
            "\(path) 正在审核或已建档，没有覆盖；新文件是 \(new)，审核仍用原文件",
            "\(path) is in review or filed and stays; the new file is \(new), the review goes on with the old"
        )
    }
    package func toTerminal(_ format: String) -> String {
        both(
            "\(format) 不是文本，不能显示在终端里；请用 -o 指定文件（不写 -o 则放进活动日的 exports），或接管道",
            "\(format) is no text for a terminal; name a file with -o (without -o it goes into the day's exports), or use a pipe"
        )
    }
    package func needsOutput(_ format: String) -> String {
        both(
            "\(format) 不是文本，方案又不属于任何活动日；请用 -o 指定文件",
            "\(format) is no text, and the plan is in no day; name a file with -o")
    }
    package func isInput(_ path: String) -> String {
        both("\(path) 正是要读取的文件，不能写到它上面；请换一个文件名", "\(path) is what is read; name another file")
    }
    package func notOurArchive(_ path: String) -> String {
        both(
            "\(path) 已存在，而且不是这个活动日的归档，没有覆盖；请换一个文件名",
            "\(path) is there already and is no archive of this day; it stays. Name another file")
    }
    package func archiveReplaced(_ path: String) -> String {
        both("原来的归档 \(path) 已由新的代替", "The archive that was \(path) is replaced by the new one")
    }
    /// An archive was given where a day's folder is needed.
    package func restoreFirst(_ path: String) -> String {
        both(
            "\(path) 是文件，不是活动日文件夹；如果是归档，请先恢复：openday restore \(path) 新文件夹（verify 可直接核验归档）",
            "\(path) is a file and no day's folder; if it is an archive, first: openday restore \(path) NEWFOLDER "
                + "(verify takes archives as they are)")
    }
    /// A folder that an archive was unpacked into by another program.
    package func dayInside(_ path: String, _ day: String) -> String {
        both(
            "\(path) 里没有 event.json，活动日在它里面的文件夹：\(day)",
            "There is no event.json in \(path); the day is in the folder \(day)")
    }
    /// Exports that anonymising does not touch.
    package func exportsStay(_ files: [String]) -> String {
        both(
            "下列导出有人修改过、正在审核或已建档，没有删除，里面可能仍有个人信息，请逐个查看：\(files.joined(separator: "、"))",
            "These exports were changed by somebody, are in review or filed, and stay; look through each for personal data: "
                + files.joined(separator: ", "))
    }
}
