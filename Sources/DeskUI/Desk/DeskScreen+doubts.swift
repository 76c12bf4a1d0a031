import DayModel
import ScreenKit

/// Numbers that make no sense are asked about once; whoever presses the same again means them.
extension DeskScreen {
    /// So many rarely come at once.
    private static let manyPeople = 100
    /// So many are rarely counted on one sheet of paper.
    private static let manyOnPaper = 1000
    /// No telephone number has fewer digits, but for the short ones of services.
    private static let fewestDigits = 7

    /// What is doubtful about the form as it stands, unless it was asked about already.
    func doubt() throws(FormProblem) -> String? {
        var doubts: [String] = []
        if !form.isHandout {
            let people = try form.peopleCount()
            if let doubt = doubt(people: people, from: form.isBatch ? Self.manyOnPaper : Self.manyPeople) {
                doubts.append(doubt)
            }
        }
        // What a correction repeats has left the stock already.
        if form.correcting == nil {
            let counts = try MaterialsText.read(form.materials.text, plan: plan, kept: form.keptMaterials)
            doubts += counts.compactMap { doubt(copies: $0.count, of: $0.itemGiven) }
        }
        let phone = FullWidth.narrow(form.phone.text)
        if !form.phone.isBlank, phone.filter(\.isNumber).count < Self.fewestDigits {
            doubts.append(words.doubtfulPhone(form.phone.text))
        }
        return doubts.isEmpty ? nil : doubts.joined(separator: phrases.punctuation.clauseSeparator)
    }

    func doubt(people: Int, from many: Int = Self.manyPeople) -> String? {
        people >= many ? words.doubtfulPeople(people) : nil
    }

    /// The one leaflet that a desk gives beyond its stock is asked about when the stock ends, and then no more.
    func doubt(copies: Int, of item: String) -> String? {
        guard let stock = snapshot.figures.materials.first(where: { $0.code == item }),
            let remaining = stock.remaining, copies > remaining, copies > 1 || remaining >= 0
        else { return nil }
        return words.doubtfulCopies(stock.name, copies, max(0, remaining))
    }

    /// Says what is doubtful.
    /// - Returns: whether it is said for the first time, so that nothing is saved yet.
    mutating func isFirstAsked(_ doubt: String?) -> Bool {
        guard let doubt, doubt != asked else {
            asked = nil
            return false
        }
        asked = doubt
        status = Status(text: words.askedAgain(doubt), role: .warning)
        return true
    }
}
