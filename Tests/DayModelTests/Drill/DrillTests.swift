import DayModel
import Testing

/// The plan of a drill, its invented visitors, and what is said of a record that does not fit them.
@Suite struct DrillTests {
    private static let text = #"""
        {"format": "openday-event/1", "id": "2026-05-15-huanggu-south-square", "title": "5·15政务公开日", "date": "2026-05-15",
         "departments": [{"code": "MZ", "name": "民政办"}, {"code": "SB", "name": "社保所"}],
         "topics": [{"code": "MZ-01", "name": "最低生活保障", "department": "MZ", "kind": "help"},
                    {"code": "SB-01", "name": "养老保险", "department": "SB"}],
         "materials": [{"code": "XCD", "name": "宣传单"}, {"code": "ZN", "name": "指南"}],
         "desks": [{"id": "D01", "department": "MZ"}, {"id": "D02", "department": "SB"}], "other": [1]}
        """#

    private func plan(_ text: String = text) throws -> EventPlan { try EventPlan(Array(text.utf8)) }

    @Test func isTheRealPlanUnderAnIdAndATitleOfItsOwn() throws {
        let real = try plan()
        let drill = try EventPlan(DrillPlan.bytes(of: real))
        #expect(!real.isDrill && drill.isDrill)
        #expect(drill.id == "2026-05-15-huanggu-south-s-drill" && drill.id.count == 32)
        #expect(drill.title == "【演练 DRILL】5·15政务公开日")
        #expect((drill.topics, drill.desks).0 == real.topics && drill.desks == real.desks)
        #expect(drill.source["other"] == real.source["other"])
        #expect(try EventPlan(DrillPlan.bytes(of: drill)) == drill)
    }

    @Test func aPlanThatSaysDrillIsMarkedWhoeverWroteIt() throws {
        let text = Self.text.replacing(#""title""#, with: #""drill": true, "title""#)
        #expect(try plan(text).title == "【演练 DRILL】5·15政务公开日")
        #expect(throws: PlanError.self) { try plan(text.replacing("true", with: "1")) }
    }

    @Test func theVisitorsAreTheSameEachTimeAndOthersAtEachDesk() throws {
        let plan = try plan()
        let cards = plan.desks.map { desk in (1...30).map { DrillCard($0, at: desk, of: plan) } }
        #expect(cards == plan.desks.map { desk in (1...30).map { DrillCard($0, at: desk, of: plan) } })
        #expect(cards[0] != cards[1])
        #expect(cards[0][0].question == nil && cards[0].contains { $0.question != nil })
        let kinds = Set(cards.flatMap { $0 }.compactMap(\.question?.kind))
        #expect(kinds.count > 2 && !kinds.contains(.unknown("")))
        #expect(cards[0].contains { $0.people == 2 } && cards[0].contains { $0.materials.isEmpty })
    }

    @Test func aPlanWithoutTopicsAndMaterialsHasVisitorsWhoLookAround() throws {
        let plan = try plan(
            #"{"format":"openday-event/1","id":"a","title":"b","date":"2026-05-15","desks":[{"id":"D01"}]}"#)
        for number in 1...10 {
            let card = DrillCard(number, at: plan.desks[0], of: plan)
            #expect(card.question == nil && card.materials.isEmpty)
        }
    }

    private func card(_ plan: EventPlan) throws -> DrillCard {
        let all = (1...100).map { DrillCard($0, at: plan.desks[0], of: plan) }
        return try #require(
            all.first { $0.question?.topic == "SB-01" && $0.materials.first?.count == 2 && $0.people == 1 })
    }

    @Test func whatFitsTheCardHasNoMismatches() throws {
        let plan = try plan()
        let card = try card(plan)
        let question = try #require(card.question)
        let desk = plan.desks[0]
        var visit = Visit(people: 1)
        visit.questions = [question]
        visit.materials = card.materials
        #expect(card.mismatches(in: visit, handedOut: [], at: desk, of: plan).isEmpty)
        visit.materials = []
        let one = [MaterialCount(item: card.materials[0].item, count: 1)]
        #expect(card.mismatches(in: visit, handedOut: one + one, at: desk, of: plan).isEmpty)
    }

    @Test func eachWayOfNotFittingIsNamed() throws {
        let plan = try plan()
        let card = try card(plan)
        var question = try #require(card.question)
        let item = card.materials[0].item
        let kind = try #require(QuestionKind(rawValue: question.kind.code))
        let missing = DrillMismatch.materials(item: item, wanted: 2, found: 1)
        var visit = Visit(people: 3)
        visit.materials = [MaterialCount(item: item, count: 1)]
        func found() -> [DrillMismatch] {
            card.mismatches(in: visit, handedOut: [], at: plan.desks[0], of: plan)
        }
        #expect(found() == [.people(wanted: 1, found: 3), .noQuestion, missing])
        #expect(missing.isOutstanding && !DrillMismatch.noQuestion.isOutstanding)
        visit.people = 1
        question.topic = nil
        question.kind = .known(kind == .complaint ? .consult : .complaint)
        // Without a department it is the desk's.
        question.department = nil
        visit.questions = [question]
        #expect(
            found() == [
                .topic("SB-01"), .kind(wanted: kind, found: question.kind.code),
                .department(wanted: "SB", found: "MZ"), missing,
            ])
        visit.questions = [question, question]
        visit.materials[0].count = 5
        let tooMany = DrillMismatch.materials(item: item, wanted: 2, found: 5)
        #expect(found() == [.severalQuestions(2), tooMany] && !tooMany.isOutstanding)
    }

    @Test func whoAsksNothingHasNoQuestionLogged() throws {
        let plan = try plan()
        let card = DrillCard(1, at: plan.desks[0], of: plan)
        var visit = Visit(people: card.people)
        visit.materials = card.materials
        visit.questions = [Question()]
        #expect(card.mismatches(in: visit, handedOut: [], at: plan.desks[0], of: plan) == [.askedNothing])
    }
}
