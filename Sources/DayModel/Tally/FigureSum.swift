/// The headline figures of several days together.
package struct FigureSum: Equatable, Sendable {
    package private(set) var people = 0
    package private(set) var questions = 0
    package private(set) var copies = 0
    package private(set) var rated = 0
    package private(set) var satisfied = 0

    package init(_ days: [Figures]) {
        for figures in days {
            people += figures.people
            questions += figures.questions
            copies += figures.materialsTotal
            rated += figures.satisfaction.rated
            satisfied += figures.satisfaction.satisfied
        }
    }

    /// Nil where nothing was rated.
    package var rate: Double? { rated == 0 ? nil : Double(satisfied) / Double(rated) }
}
