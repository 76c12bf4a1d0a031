import Testing

@testable import DayModel

/// Whatever is done to a plan, what is saved is read as the same plan, and nothing unknown is lost.
@Suite struct RandomEditTests {
    @Test(arguments: 1...40) func whatIsSavedIsReadAsTheSame(_ seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let old = PlanDocument(try JSONReader.read(PlanDocumentTests.text))
        var document = old
        for _ in 0..<60 { change(&document, &random) }
        let read = PlanDocument(try JSONReader.read(document.bytes))
        #expect(read == document && read.problems == document.problems)
        #expect(read.changes(since: document).isEmpty && document.changes(since: document).isEmpty)
        #expect(document.value["later"] == old.value["later"])
        #expect(document.value["targets"]?["other"] == .integer(3))
        #expect(document.value["rules"]?["wish"] == .string("kept"))
        if let plan = try? document.plan() { #expect(try EventPlan(document.bytes) == plan) }
        // Members that this version does not know stand in front of the same members as before.
        let names = try #require(document.value.members).map(\.name)
        #expect(names.firstIndex(of: "later") == 1)
    }

    private static let texts = [
        "", "新的", "12", "95", "2028-01-31", "MZ", "D01", "accepted", "a、b", " x ", "１２", "\"\\\u{7}",
    ]

    private func change(_ document: inout PlanDocument, _ random: inout SeededRandom) {
        let section = PlanSection.allCases[Int(random.next() % UInt64(PlanSection.allCases.count))]
        let count = document.count(of: section)
        let index = count == 0 ? 0 : Int(random.next() % UInt64(count))
        let place = PlanPlace(section, section.isList ? index : nil)
        switch section.isList ? random.next() % 8 : 7 {
        case 0: _ = document.insert(in: section, at: index)
        // The last desk stays: a plan has one.
        case 1: if count > 1 { document.remove(place) }
        case 2: _ = document.move(place, by: Int(random.next() % 5) - 2)
        case 3: document.redirect(document.references(to: place), to: nil)
        case 4: document.rename(place, to: "N\(random.next() % 50)")
        default:
            let field = section.fields[Int(random.next() % UInt64(section.fields.count))]
            document.set(Self.texts[Int(random.next() % UInt64(Self.texts.count))], field, at: place)
        }
    }
}
