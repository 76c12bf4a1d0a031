/// What one visit or handout adds to the figures; codes are numbers of the code book, -1 for none.
package struct Share: Equatable, Sendable {
    package struct Question: Equatable, Sendable {
        package var kind: Int32 = -1
        package var topic: Int32 = -1
        /// As the question names it; -1 stands for the desk's.
        package var department: Int32 = -1
        package var outcome: Int32 = -1
        /// 1 to 5; 0 where it was not rated.
        package var satisfaction: UInt8 = 0
        /// Whether the visitor rated it on the pad.
        package var isRatedByPad = false
        package var state: State = .asLeft
        /// A day number; nil where there is no date.
        package var due: Int32? = nil

        package enum State: UInt8, Sendable {
            /// As the outcome left it.
            case asLeft
            case open, closed
        }
    }

    package struct Material: Equatable, Sendable {
        package var item: Int32
        package var count: Int
    }

    package var isVisit = true
    /// A count taken on paper is left out of the hours.
    package var isBatch = false
    /// Of the local day, 0 to 1439.
    package var minute = 0
    package var people = 0
    package var channel: Int32 = -1
    package var questions: [Question] = []
    package var materials: [Material] = []

    package init() {}

    mutating func reset() {
        isVisit = true
        isBatch = false
        minute = 0
        people = 0
        channel = -1
        if !questions.isEmpty { questions.removeAll(keepingCapacity: true) }
        if !materials.isEmpty { materials.removeAll(keepingCapacity: true) }
    }
}
