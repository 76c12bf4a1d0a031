package import DayModel

extension AnonymisedRecords {
    /// What a note says of it, so that `verify` can hold it against what is gone: each record, or all that the day and
    /// its reviews have by now.
    package func ranges(
        in folder: DayFolder, _ environment: StoreEnvironment
    ) throws(StoreError) -> AnonymisedRanges {
        if case .some(let names) = self { return AnonymisedRanges(names) }
        var ranges = AnonymisedRanges()
        try Self.addAll(of: folder, to: &ranges, environment)
        if try folder.hasReviews(environment) { try Self.addAll(of: folder.reviews, to: &ranges, environment) }
        return ranges
    }

    private static func addAll(
        of folder: DayFolder, to ranges: inout AnonymisedRanges, _ environment: StoreEnvironment
    ) throws(StoreError) {
        let found = try JournalCatalog.journals(in: folder, environment)
        guard !found.isEmpty else { return }
        let journals = try Folder(own: folder.journalsPath, environment)
        defer { journals.close() }
        for journal in found {
            var last = 0
            for file in journal.files {
                let bytes = try journals.contents(of: file.name, limit: .max)
                for line in bytes.split(separator: 0x0A) {
                    last = max(last, line.withUnsafeBytes { (try? LineAnatomy($0))?.seq ?? 0 })
                }
            }
            ranges.addAll(of: journal.name, upTo: last)
        }
    }
}
