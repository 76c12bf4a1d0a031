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

    /// Nil where the name is not of the contract's form.
    package init?(named name: String) {
        guard !name.hasPrefix("."), !name.hasPrefix("~"), name.hasSuffix(".jsonl") else { return nil }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 3, let journal = JournalName(desk: parts[0], writer: parts[1]) else {
            return nil
        }
        self.journal = journal
        self.name = name
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
    /// By journal; segments in their order, then copies by name.
    package static func < (left: JournalFile, right: JournalFile) -> Bool {
        guard left.journal == right.journal else { return left.journal < right.journal }
        switch (left.segment, right.segment) {
        case (let left?, let right?): return left < right
        case (.some, nil): return true
        case (nil, .some): return false
        case (nil, nil): return left.name < right.name
        }
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
    /// Sorted by name; none where the day has no folder for them yet.
    package static func journals(
        in folder: DayFolder, _ environment: StoreEnvironment
    ) throws(StoreError) -> [JournalFiles] {
        journals(named: try names(in: folder, environment))
    }

    /// The journals that these files are of; what is called otherwise is none.
    static func journals(named names: [String]) -> [JournalFiles] {
        var journals: [JournalFiles] = []
        for file in names.compactMap(JournalFile.init(named:)).sorted() {
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
        try names(in: folder, environment).compactMap(JournalFile.init(named:)).sorted()
    }

    static func names(in folder: DayFolder, _ environment: StoreEnvironment) throws(StoreError) -> [String] {
        let journals: Folder
        do { journals = try Folder(own: folder.journalsPath, environment) } catch .missing { return [] }
        defer { journals.close() }
        return try journals.list()
    }
}
