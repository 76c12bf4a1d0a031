package import DayModel

/// Who came to a day, as its journals tell: what masks the names of all its visitors on every screen.
///
/// Records are read when they are shown; names are needed before, of those that are not shown, too. So the journals are
/// gone through for visitors alone, and from then on as far as they have grown.
final class DayPeople {
    private var mask: TextMask?
    /// How far each file has been read, in bytes.
    private var ends: [JournalFile: Int] = [:]

    /// Read at a time, in bytes; a line is shorter.
    private static let stretch = 1 << 20

    /// What cannot be read now is read the next time; its records cannot be shown either.
    func mask(of book: DayBook) -> TextMask {
        var mask = self.mask ?? TextMask(of: book.plan)
        do throws(StoreError) {
            for file in try JournalCatalog.unitedJournals(of: book.folder, book.environment).flatMap(\.files) {
                try read(file, of: book, into: &mask)
            }
        } catch {
            self.mask = nil
            ends = [:]
            return mask
        }
        self.mask = mask
        return mask
    }

    private func read(_ file: JournalFile, of book: DayBook, into mask: inout TextMask) throws(StoreError) {
        let folder = try Folder(own: (file.folder ?? book.folder.path) + "/journals", book.environment)
        defer { folder.close() }
        let files = book.environment.files
        let size = try folder.status(of: file.name).size
        // A file that became shorter is another one.
        var end = ends[file].map { $0 <= size ? $0 : 0 } ?? 0
        guard end < size else { return }
        let descriptor = try folder.openFile(file.name)
        defer { files.close(descriptor) }
        while end < size {
            let bytes: [UInt8]
            do { bytes = try files.contents(of: descriptor, from: end, limit: Self.stretch) } catch {
                throw StoreError(.read, folder.path(of: file.name), error)
            }
            // What stands behind the last line feed is read again, once it is a line.
            guard let last = bytes.lastIndex(of: 0x0A) else { break }
            VisitorScanner(bytes[...last]).forEach { mask.learn(visitor: $0) }
            end += last + 1
        }
        ends[file] = end
    }
}

/// The visitors in lines of a journal, wherever they stand in a record.
struct VisitorScanner {
    private let bytes: ArraySlice<UInt8>
    private static let member = Array(#""visitor":"#.utf8)

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    func forEach(_ body: (JSONValue) -> Void) {
        var index = bytes.startIndex
        while let start = next(from: index) {
            index = start
            // A damaged line tells nothing that could be shown.
            guard let end = endOfObject(from: start) else { continue }
            if let value = try? JSONReader.read(bytes[start..<end]) { body(value) }
            index = end
        }
    }

    /// Where the value of the next such member begins.
    private func next(from start: Int) -> Int? {
        var index = start
        return bytes.withUnsafeBufferPointer { buffer in
            let offset = bytes.startIndex
            let count = Self.member.count
            // The letter of the name that is rarest: no other sign has to be looked at.
            while index + count <= bytes.endIndex {
                guard buffer[index - offset + 1] == 0x76 else {
                    index += 1
                    continue
                }
                if (0..<count).allSatisfy({ buffer[index - offset + $0] == Self.member[$0] }) { return index + count }
                index += 1
            }
            return nil
        }
    }

    private func endOfObject(from start: Int) -> Int? {
        var depth = 0
        var isText = false
        var index = start
        while index < bytes.endIndex, bytes[index] != 0x0A {
            switch bytes[index] {
            case 0x5C where isText: index += 1
            case 0x22: isText.toggle()
            case 0x7B where !isText: depth += 1
            case 0x7D where !isText:
                depth -= 1
                if depth == 0 { return index + 1 }
            default: break
            }
            index += 1
        }
        return nil
    }
}

extension DayBook {
    /// Masks who came to any record of the day, and whom a text names.
    package var mask: TextMask { people.mask(of: self) }

    /// A record as screens show it: without what tells of people, at the clock of the plan's zone.
    package func shown(_ entry: Entry, _ mask: TextMask) -> Entry { entry.masked(mask).local(zone) }

    /// Whoever looks over a shoulder at the board sees nobody's name.
    package func shown(_ page: EntryPage) -> EntryPage {
        var page = page
        let mask = mask
        page.entries = page.entries.map { shown($0, mask) }
        return page
    }
}
