import DayModel
import SystemPackage

extension JournalCheck {
    /// Reads and checks all files of a journal.
    mutating func read(
        _ journal: JournalFiles, in folder: DayFolder, _ environment: StoreEnvironment
    ) throws(StoreError) {
        let journals = try Folder(own: folder.journalsPath, environment)
        defer { journals.close() }
        for file in journal.files {
            beginFile()
            do throws(StoreError) {
                try read(file, in: journals, environment)
            } catch {
                findings.append(
                    Finding(file: "journals/" + file.name, journal: journal.name, what: .unreadable(error)))
            }
        }
        finish()
        checkLineFeed(lastSegment: journal.files.compactMap(\.segment).max())
        explain(journal, in: journals, environment)
    }

    private mutating func read(
        _ file: JournalFile, in journals: Folder, _ environment: StoreEnvironment
    ) throws(StoreError) {
        let descriptor = try journals.openFile(file.name)
        defer { environment.files.close(descriptor) }
        var scanner = LineScanner(descriptor, of: environment.files)
        do throws(Errno) {
            while let line = try scanner.next() { take(line, of: file) }
        } catch {
            throw StoreError(.read, journals.path(of: file.name), error)
        }
    }

    /// Judges the bytes that are no record: named by a `recover` record, given up with their segment, or wrong.
    private mutating func explain(
        _ journal: JournalFiles, in journals: Folder, _ environment: StoreEnvironment
    ) {
        guard !badBytes.isEmpty || !recoveries.isEmpty else { return }
        let named = namedRanges(journal, in: journals, environment)
        let lastSegment = journal.files.compactMap(\.segment).max() ?? 0
        for bad in badBytes {
            let file = bad.place.file
            let isGivenUp = bad.isAtEnd && (file.segment ?? lastSegment) < lastSegment
            let isNamed = named[file, default: []].contains {
                $0.lowerBound <= bad.range.lowerBound && $0.upperBound >= bad.range.upperBound
            }
            switch bad.kind {
            case _ where isNamed: report(.explained, of: bad)
            case _ where isGivenUp: report(.superseded, of: bad)
            case .damaged(let fault): report(.damaged(fault), of: bad)
            case .hidden: report(.privateDamaged, at: bad.place)
            case .unfinished: report(.unfinished(isSealed: isSealed && file.segment != nil), at: bad.place)
            }
        }
    }

    /// Where the files hold the bytes that `recover` records name; a record that names none is a finding.
    private mutating func namedRanges(
        _ journal: JournalFiles, in journals: Folder, _ environment: StoreEnvironment
    ) -> [JournalFile: [Range<Int>]] {
        var named: [JournalFile: [Range<Int>]] = [:]
        for (place, name, recovery) in recoveries {
            var isFound = false
            // Both are read from a file and may be anything.
            let isTooFar = max(recovery.offset, recovery.length) > Int.max / 4
            for file in journal.files where !isTooFar {
                guard let descriptor = try? journals.openFile(file.name) else { continue }
                defer { environment.files.close(descriptor) }
                let starts =
                    [recovery.offset] + badBytes.filter { $0.place.file == file }.map(\.range.lowerBound)
                // What can't be looked at names nothing: then the record is a finding.
                guard let size = try? environment.files.status(of: descriptor).size else { continue }
                let range = starts.lazy.map { $0..<$0 + recovery.length }.first { range in
                    range.upperBound <= size && names(recovery, range, of: descriptor, environment)
                }
                guard let range else { continue }
                isFound = true
                named[file, default: []].append(range)
            }
            if !isFound { report(.wrongRecovery(name), at: place) }
        }
        return named
    }

    /// Whether a `recover` record names the bytes there: by their hash, or by their number where they were blotted
    /// out. Lines before them get shorter when they lose their private data, so that the place may be another.
    private func names(
        _ recovery: Recovery, _ range: Range<Int>, of file: FileDescriptor, _ environment: StoreEnvironment
    ) -> Bool {
        if (try? environment.files.sha256(of: file, range)) == recovery.sha256 { return true }
        let bytes = try? environment.files.contents(of: file, from: range.lowerBound, limit: range.count)
        return bytes.map(AnonymisedBytes.isBlotted) ?? false
    }

    /// In the order of files and lines.
    var sortedFindings: [Finding] {
        findings.sorted { left, right in
            (JournalFile(named: left.name), left.line ?? 0) < (
                JournalFile(named: right.name), right.line ?? 0
            )
        }
    }
}

extension Finding {
    /// The file's name within its folder.
    fileprivate var name: String { file.hasPrefix("journals/") ? String(file.dropFirst(9)) : file }
}

private func < (left: (JournalFile?, Int), right: (JournalFile?, Int)) -> Bool {
    guard let first = left.0, let second = right.0, first != second else { return left.1 < right.1 }
    return first < second
}
