extension ArchivePhrases {
    static let chinese = ArchivePhrases(
        archiveAbstract: "把活动日打成一个 ZIP 文件归档",
        restoreAbstract: "从归档文件恢复活动日文件夹",
        outputHelp: "归档文件",
        fileHelp: "归档文件",
        folderHelp: "新文件夹",
        archived: { "已归档 \($1) 个文件：\($0)" },
        restored: { "已恢复 \($1) 个文件：\($0)" },
        noManifest: "里面没有本程序的 manifest.json",
        unsafePath: { "里面的路径指向别处：\($0)" },
        twice: { "里面有重复的文件名：\($0)" },
        missing: { "缺少 \($0)" },
        changed: { "\($0) 与归档时不同（大小或 SHA-256）" },
        notListed: { "清单里没有 \($0)" },
        notAnArchive: { "\($0)：\($1)" },
        contents: { title, date, files in
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
            ] + files.map { "  day/\($0)" }).joined(separator: "\n") + "\n"
        })
}
