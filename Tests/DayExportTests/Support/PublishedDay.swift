import DayExport
import Testing

@testable import DayModel

/// A day of which the figures were published: records that give these figures, and nothing else.
struct PublishedDay {
    var plan: EventPlan
    var people = 0
    var questions = 0
    var copies = 0
    /// Of the questions, how many were rated satisfied.
    var rated = 0

    init(
        host: String, departments: Int = 1, publicity: [(String, String, Int)] = [], leaders: Int = 0,
        staff: Int = 0
    ) throws {
        plan = try TestPlan.make()
        plan.host = host
        plan.reportTo = "区政务公开办公室"
        let office = try #require(plan.departments.first)
        plan.departments = (0..<departments).map { index in
            Department(
                code: "B\(index)", name: index == 0 ? office.name : "部门\(index)", aliases: [], lead: nil)
        }
        plan.topics = []
        plan.desks = [Desk(id: "D01", name: "1号台")]
        plan.publicity = publicity.map { Publicity(name: $0.0, unit: $0.1, count: $0.2) }
        plan.staff = (0..<leaders + staff).map { index in
            StaffMember(
                name: "甲\(index)", role: index < leaders ? StaffMember.leaderRole : "staff", department: nil,
                desk: nil)
        }
    }

    func log(_ rounding: ProseRounding = .tens) throws -> DayLog {
        var day = TestDay(plan: plan)
        let visits = max(people > 0 ? 1 : 0, questions)
        for index in 0..<visits {
            // Everybody beyond one for each question came with the first.
            let visitors = index == 0 ? people - (visits - 1) : 1
            let asked = Question(satisfaction: index < rated ? .satisfied : nil)
            try day.write(.visit(Visit(people: visitors, questions: index < questions ? [asked] : [])))
        }
        if copies > 0 {
            try day.write(.handout(Handout(materials: [MaterialCount(item: "XCD", count: copies)])))
        }
        var log = try day.log()
        log.rounding = rounding
        return log
    }
}
