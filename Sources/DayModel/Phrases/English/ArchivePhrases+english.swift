extension ArchivePhrases {
    static let english = ArchivePhrases(
        archiveAbstract: "Put a day into one ZIP file, to be filed",
        restoreAbstract: "Make a day's folder from its archive again",
        outputHelp: "The archive's file",
        fileHelp: "The archive",
        folderHelp: "The new folder",
        archived: { "Archived \(englishCount($1, "file")) in \($0)" },
        restored: { "Restored \(englishCount($1, "file")) in \($0)" },
        noManifest: "it has no manifest.json of this program",
        unsafePath: { "a path in it leads elsewhere: \($0)" },
        twice: { "a name in it stands twice: \($0)" },
        missing: { "it lacks \($0)" },
        changed: { "\($0) is not what was archived (size or SHA-256)" },
        notListed: { "its manifest does not name \($0)" },
        notAnArchive: { "\($0): \($1)" },
        contents: { title, date, files in
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
            ] + files.map { "  day/\($0)" }).joined(separator: "\n") + "\n"
        })
}
