import DayModel
import DayStore

extension Surroundings {
    /// Says on standard error why a day's figures may be wrong; nothing of a sound day.
    func tell(_ doubts: [Doubt], of folder: DayFolder) {
        guard !doubts.isEmpty else { return }
        Output.error(phrases.sentence(on: doubts, day: folder.path))
    }

    /// The same of days that have been read.
    func tellDoubts(of books: [DayBook]) {
        for book in books { tell(book.tally.doubts, of: book.folder) }
    }

    /// Reads days whose figures are about to leave, and says what is wrong with them.
    func read(_ books: inout [DayBook]) {
        for index in books.indices { _ = books[index].refresh() }
        tellDoubts(of: books)
        for book in books {
            do { _ = try book.folder.photos(store) } catch {
                tell([Doubt(file: "photos", what: .unreadable)], of: book.folder)
            }
        }
    }
}
