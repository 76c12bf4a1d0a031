/// What the records of a day hold on to: codes that cannot leave a plan without a word.
package struct PlanUse: Equatable, Sendable {
    /// Records of any kind.
    package var records: Int
    /// How many questions name a department, a topic; how many handouts name a material; how many records a desk has.
    package var counts: [PlanSection: [String: Int]]

    package init(records: Int = 0, counts: [PlanSection: [String: Int]] = [:]) {
        self.records = records
        self.counts = counts
    }

    package init(_ figures: Figures) {
        func counted(_ pairs: [(String, Int)]) -> [String: Int] {
            Dictionary(pairs.filter { $0.1 > 0 }, uniquingKeysWith: +)
        }
        self.init(
            records: figures.desks.reduce(0) { $0 + $1.records },
            counts: [
                .departments: counted(figures.departments.map { ($0.code, $0.questions) }),
                .topics: counted(figures.topics.map { ($0.code, $0.questions) }),
                .materials: counted(figures.materials.map { ($0.code, $0.handedOut) }),
                .desks: counted(figures.desks.map { ($0.id, $0.records) }),
            ])
    }

    package func count(_ key: String, in section: PlanSection) -> Int { counts[section]?[key] ?? 0 }
}
