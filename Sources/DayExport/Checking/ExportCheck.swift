package import DayModel

/// The self-check that ends an export: its sums equal the tally's, or it says which do not.
package struct ExportCheck {
    /// Reads the rendered bytes again and compares; empty where all sums are equal.
    package static func check(
        _ bytes: [UInt8], format: some ExportFormat, phrases: Phrases, against figures: Figures
    ) -> [Difference] {
        format.differences(in: bytes, from: figures, phrases: phrases)
    }

    /// All figures that differ, in the contract's order; what one side lacks counts as zero.
    static func compare(_ exported: ExportSums, with tally: ExportSums) -> [Difference] {
        let keys = Set(exported.counts.keys).union(tally.counts.keys).filter { exported[$0] != tally[$0] }
        return keys.subtracting(inWords(keys, exported, tally)).sorted().map { key in
            Difference(figure: key.description, exported: exported[key], tally: tally[key])
        }
    }

    /// An export shows the words that stand behind `other`, and masks what an older code tells of people; the figures
    /// have the one code. All that words bring must come to what that code lacks.
    private static func inWords(
        _ keys: Set<FigureKey>, _ exported: ExportSums, _ tally: ExportSums
    ) -> Set<FigureKey> {
        let lists = Dictionary(grouping: keys.filter { namedByPlan.contains($0.name) }, by: \.name)
        return lists.values.reduce(into: []) { result, keys in
            let lacking = keys.filter { tally[$0] > exported[$0] }
            let isEven = keys.reduce(0) { $0 &+ exported[$1] &- tally[$1] } == 0
            if isEven, lacking.allSatisfy({ isUnnamed($0.element) }) { result.formUnion(keys) }
        }
    }

    private static let namedByPlan: Set<FigureName> = [
        .departments, .departmentsRated, .departmentsSatisfied, .topics, .materials,
    ]

    private static func isUnnamed(_ element: String) -> Bool {
        let words = Language.allCases.map { Phrases($0).codes.offList }
        return element.contains("*") || ([PlanCodes.other] + words).contains { element.hasSuffix($0) }
    }

    /// What is told of bytes that cannot be read at all.
    package static func unreadable(_ figures: Figures) -> [Difference] {
        [
            Difference(figure: FigureName.visits.rawValue, exported: nil, tally: figures.visits),
            Difference(figure: FigureName.people.rawValue, exported: nil, tally: figures.people),
            Difference(figure: FigureName.questions.rawValue, exported: nil, tally: figures.questions),
        ]
    }
}

/// One figure of which an export says something else than the tally.
package struct Difference: Equatable, Sendable {
    /// The contract's name of it, `kinds.complaint`; of a list's element the code, or the name where the export
    /// shows names only: `materials.宣传单`.
    package var figure: String
    /// Nil where the export could not be read.
    package var exported: Int?
    package var tally: Int

    package init(figure: String, exported: Int?, tally: Int) {
        self.figure = figure
        self.exported = exported
        self.tally = tally
    }
}
