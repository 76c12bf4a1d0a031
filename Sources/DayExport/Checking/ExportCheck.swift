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
        Set(exported.counts.keys).union(tally.counts.keys).sorted().compactMap { key in
            let difference = Difference(
                figure: key.description, exported: exported[key], tally: tally[key])
            return difference.exported == difference.tally ? nil : difference
        }
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
