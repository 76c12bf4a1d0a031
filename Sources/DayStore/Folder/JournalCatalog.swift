package import DayModel

/// One file of a journal.
package struct JournalFile: Hashable, Sendable {
    package enum Role: Hashable, Sendable {
        /// 1-based.
        case segment(Int)
        /// What a program that replicates folders made of two versions; read as a further copy.
        case copy
    }

    package var journal: JournalName
    package var role: Role
    /// Within `journals/`.
    package var name: String
    /// The folder of the day that it lies in, where that is another one than the day's own: folders of one day are
    /// read together.
    package var folder: String?

    /// Nil where the name is not of the contract's form.
    package init?(named name: String, in folder: String? = nil) {
        guard !name.hasPrefix("."), !name.hasPrefix("~"), name.hasSuffix(".jsonl") else { return nil }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 3 else { return nil }
        self.name = name
        self.folder = folder
        guard let journal = JournalName(desk: parts[0], writer: parts[1]) else {
            // `D01.7f2c9a10 (1).jsonl`, `D01.7f2c9a10-2.jsonl`: what file managers call a copy.
            let (writer, rest) = (parts[1].prefix(8), parts[1].dropFirst(8))
            guard let first = rest.first, !first.isLetter, !first.isNumber,
                let journal = JournalName(desk: parts[0], writer: writer)
            else { return nil }
            self.journal = journal
            role = .copy
            return
        }
        self.journal = journal
        if parts.count == 3 {
            role = .segment(1)
        } else if parts.count == 4, let number = Int(parts[2]), number >= 2, String(number) == parts[2] {
            role = .segment(number)
        } else {
            role = .copy
        }
    }

    /// The file of a segment.
    package init(_ journal: JournalName, segment: Int) {
        self.journal = journal
        role = .segment(segment)
        name = segment == 1 ? "\(journal).jsonl" : "\(journal).\(segment).jsonl"
    }

    package var segment: Int? {
        guard case .segment(let number) = role else { return nil }
        return number
    }
}

extension JournalFile: Comparable {
    /// By journal; segments in their order, then copies by name; what is called the same by its folder, the day's own
    /// first.
    package static func < (left: JournalFile, right: JournalFile) -> Bool {
        guard left.journal == right.journal else { return left.journal < right.journal }
        switch (left.segment, right.segment) {
        case (let one?, let other?) where one != other: return one < other
        case (.some, .some): break
        case (.some, nil): return true
        case (nil, .some): return false
        case (nil, nil): if left.name != right.name { return left.name < right.name }
        }
        return (left.folder ?? "") < (right.folder ?? "")
    }
}

/// The files of one journal.
package struct JournalFiles: Equatable, Sendable {
    package var name: JournalName
    /// Segments in their order, then copies.
    package var files: [JournalFile]
}

/// Which journals a day has, by the names of its files.
package enum JournalCatalog {
    /// Those of the day's own folder, sorted by name; none where it has no folder for them yet.
    package static func journals(
        in folder: DayFolder, _ environment: StoreEnvironment
    ) throws(StoreError) -> [JournalFiles] {
        journals(named: try names(in: folder, environment))
    }

    /// The journals that these files are of; what is called otherwise is none.
    static func journals(named names: [String]) -> [JournalFiles] {
        grouped(names.compactMap { JournalFile(named: $0) }.sorted())
    }

    /// Those of all folders that the day is read from: what is one journal in several of them is one here.
    package static func unitedJournals(
        of day: DayFolder, _ environment: StoreEnvironment
    ) throws(StoreError) -> [JournalFiles] {
        var all: [JournalFile] = []
        for folder in day.places {
            all += try names(in: DayFolder(path: folder ?? day.path), environment)
                .compactMap { JournalFile(named: $0, in: folder) }
        }
        return grouped(all.sorted())
    }

    private static func grouped(_ files: [JournalFile]) -> [JournalFiles] {
        var journals: [JournalFiles] = []
        for file in files {
            if journals.last?.name == file.journal {
                journals[journals.count - 1].files.append(file)
            } else {
                journals.append(JournalFiles(name: file.journal, files: [file]))
            }
        }
        return journals
    }

    /// Sorted by journal, segments in their order, then copies.
    package static func files(
        in folder: DayFolder, _ environment: StoreEnvironment
    ) throws(StoreError) -> [JournalFile] {
        try names(in: folder, environment).compactMap { JournalFile(named: $0) }.sorted()
    }

    static func names(in folder: DayFolder, _ environment: StoreEnvironment) throws(StoreError) -> [String] {
        let journals: Folder
        do { journals = try Folder(own: folder.journalsPath, environment) } catch .missing { return [] }
        defer { journals.close() }
        return try journals.list()
    }
}
