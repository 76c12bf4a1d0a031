extension PhotoPhrases {
    static let english = PhotoPhrases(
        abstract: "registers pictures of the day: size checked, captioned, copied into the day",
        filesHelp: "JPEG or PNG pictures",
        captionHelp: "the caption: who, what, where",
        byHelp: "who took it",
        takenHelp: "when it was taken, as “2026-05-15 09:40”",
        listHelp: "list the registered pictures",
        needsFiles: "Name the pictures, or list the registered ones with --list",
        needsCaption: "A picture needs a --caption: who, what, where",
        badTime: { "“\($0)” is no time; write 2026-05-15 09:40" },
        notAPicture: { "\($0) is no JPEG or PNG picture" },
        tooSmall: { "\($0) has only \($1) pixels; at least \($2) are needed, lying or standing" },
        tooLarge: { "\($0) is too large (more than 64 MB)" },
        already: { "\($0) is registered already: \($1) \($2)" },
        registered: { "picture \($0): \($1)" },
        none: "No picture is registered yet",
        withdrawHelp: "withdraw pictures registered by mistake: kept, no longer listed or counted",
        whyHelp: "why they are withdrawn",
        withdrew: { file, caption, why in
            "withdrew picture \(file): \(caption)" + (why.map { " (\($0))" } ?? "")
        },
        notRegistered: { "\($0) is not a registered picture; see --list" },
        withdrawn: { "Withdrew \($0); the file is kept" },
        notBoth: "--withdraw goes without --caption, --by, --taken and --list")
}
