extension PhotoPhrases {
    static let chinese = PhotoPhrases(
        abstract: "登记活动照片：核对像素，写明说明，复制进活动日",
        filesHelp: "JPEG 或 PNG 图片",
        captionHelp: "照片说明：什么人、在哪里、做什么",
        byHelp: "摄影人",
        takenHelp: "拍摄时间，如 “2026-05-15 09:40”",
        listHelp: "列出已登记的照片",
        needsFiles: "请给出图片文件，或用 --list 列出已登记的照片",
        needsCaption: "请用 --caption 写明照片说明：什么人、在哪里、做什么",
        badTime: { "“\($0)”不是时间，应如 2026-05-15 09:40" },
        notAPicture: { "\($0) 不是 JPEG 或 PNG 图片" },
        tooSmall: { "\($0) 只有 \($1) 像素，至少要 \($2)（横竖均可）" },
        tooLarge: { "\($0) 太大（超过 64 MB）" },
        already: { "\($0) 已经登记过：\($1) \($2)" },
        registered: { "照片 \($0)：\($1)" },
        none: "还没有登记照片",
        withdrawHelp: "撤下登记错的照片：文件保留，不再列出、不再计入",
        whyHelp: "撤下的原因",
        withdrew: { file, caption, why in "撤下照片 \(file)：\(caption)" + (why.map { "（\($0)）" } ?? "") },
        notRegistered: { "没有登记过照片 \($0)；用 --list 查看已登记的照片" },
        withdrawn: { "已撤下 \($0)，文件仍保留" },
        notBoth: "撤下照片时不用 --caption、--by、--taken、--list")
}
