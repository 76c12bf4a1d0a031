/// The texts about a day's archive.
package struct ArchivePhrases: Sendable, Bilingual {
    let language: Language

    package var archiveAbstract: String {
        both("把活动日打成一个 ZIP 文件归档", "Put a day into one ZIP file, to be filed")
    }
    package var restoreAbstract: String {
        both("从归档文件恢复活动日文件夹", "Make a day's folder from its archive again")
    }
    package var outputHelp: String { both("归档文件", "The archive's file") }
    package var fileHelp: String { both("归档文件", "The archive") }
    package var folderHelp: String { both("新文件夹", "The new folder") }
    package func archived(_ path: String, _ files: Int) -> String {
        both("已归档 \(files) 个文件：\(path)", "Archived \(englishCount(files, "file")) in \(path)")
    }
    package func restored(_ path: String, _ files: Int) -> String {
        both("已恢复 \(files) 个文件：\(path)", "Restored \(englishCount(files, "file")) in \(path)")
    }
    package var noManifest: String {
        both("里面没有本程序的 manifest.json", "it has no manifest.json of this program")
    }
    package func unsafePath(_ path: String) -> String {
        both("里面的路径指向别处：\(path)", "a path in it leads elsewhere: \(path)")
    }
    package func twice(_ path: String) -> String {
        both("里面有重复的文件名：\(path)", "a name in it stands twice: \(path)")
    }
    package func missing(_ path: String) -> String { both("缺少 \(path)", "it lacks \(path)") }
    package func changed(_ path: String) -> String {
        both("\(path) 与归档时不同（大小或 SHA-256）", "\(path) is not what was archived (size or SHA-256)")
    }
    package func notListed(_ path: String) -> String {
        both("清单里没有 \(path)", "its manifest does not name \(path)")
    }
    package func notAnArchive(_ path: String, _ problem: String) -> String {
        both("\(path)：\(problem)", "\(path): \(problem)")
    }
    /// The page that says what is in the archive, to somebody who has never heard of this program.
    package func contents(_ title: String, _ date: CivilDate, _ files: [String]) -> String {
        both(
            ([
                "“\(title)”归档，活动日期 \(date)", "",
                "day/            活动日文件夹，与 openday 程序使用的相同",
                "day/event.json  活动方案：名称、咨询台、部门、事项、资料",
                "day/journals/   各台和办公室的流水，一行一条记录，按先后排列",
                "day/seal.json   收台封存时各本流水的状况",
                "day/exports/    报告和表格，不用 openday 也能打开",
                "day/reviews/    审核：发布前检查的决定，各步审核由谁在何时办理",
                "day/photos/     登记的照片，各有说明",
                "day/drafts/     已输入而未保存的文字",
                "manifest.json   全部文件的清单：大小（字节）和 SHA-256",
                "", "流水可能含有个人信息，请妥善保管本文件。",
                "核验：openday verify --day 文件.zip；恢复：openday restore 文件.zip 文件夹", "",
            ] + files.map { "  day/\($0)" }).joined(separator: "\n") + "\n",
            ([
                "Archive of “\(title)”, \(date)", "",
                "day/            the day's folder, as the program openday keeps it",
                "day/event.json  the event plan: title, desks, departments, topics, materials",
                "day/journals/   what the desks and the office wrote down, one line a record, in order",
                "day/seal.json   what every journal held when the day was closed",
                "day/exports/    report and tables for people, to be opened without openday",
                "day/reviews/    the reviews: what was decided before release, who passed which stage, and when",
                "day/photos/     registered pictures, each with its caption",
                "day/drafts/     text that was typed and not saved",
                "manifest.json   every file with its size in bytes and its SHA-256",
                "", "The journals may hold personal data; keep this file accordingly.",
                "openday verify --day FILE.zip checks everything; openday restore FILE.zip DIR unpacks it.",
                "",
            ] + files.map { "  day/\($0)" }).joined(separator: "\n") + "\n")
    }
}
