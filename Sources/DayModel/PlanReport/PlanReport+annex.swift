/// The tables behind the document: who does what, with what, and what is answered.
extension PlanReport {
    var annex: [AnnexTable] {
        [offices, topics, materials, publicity, desks, staff].filter { !$0.rows.isEmpty }
    }

    private func table(
        _ title: PlanTable, numbers: Set<Int> = [], _ rows: [[String]]
    ) -> AnnexTable {
        AnnexTable(
            section: nil, title: words.tableTitle(title),
            heads: words.tableHeads(title).enumerated().map {
                AnnexTable.Head(title: $1, isNumber: numbers.contains($0))
            },
            rows: rows)
    }

    private var offices: AnnexTable {
        table(
            .departments, numbers: [2],
            plan.departments.map { department in
                let topics = plan.topics.count { $0.department == department.code }
                return [department.name, department.lead ?? "", String(topics)]
            })
    }

    private var topics: AnnexTable {
        table(
            .topics,
            plan.topics.map { topic in
                [
                    topic.name, topic.department.map(plan.departmentName) ?? "", topic.basis ?? "",
                    topic.limit.map { phrases.codes.limit($0, isTight: true) } ?? "", topic.fee ?? "", topic.phone ?? "",
                ]
            })
    }

    private var materials: AnnexTable {
        table(
            .materials, numbers: [1],
            plan.materials.map { [$0.name, $0.prepared.map(String.init) ?? "", $0.unit] })
    }

    private var publicity: AnnexTable {
        table(.publicity, numbers: [1], plan.publicity.map { [$0.name, String($0.count), $0.unit] })
    }

    private var desks: AnnexTable {
        table(
            .desks,
            plan.desks.map { desk in
                let staff = plan.staff.filter { $0.desk == desk.id }.map(\.name)
                return [
                    desk.id, desk.name, desk.department.map(plan.departmentName) ?? "",
                    staff.joined(separator: words.separator),
                ]
            })
    }

    private var staff: AnnexTable {
        table(
            .staff,
            plan.staff.map { member in
                [
                    member.name, member.role.map(words.role) ?? "",
                    member.department.map(plan.departmentName) ?? "",
                    member.desk.flatMap(plan.desk)?.name ?? "",
                ]
            })
    }
}

package enum PlanTable: CaseIterable, Hashable, Sendable {
    case departments, topics, materials, publicity, desks, staff
}
