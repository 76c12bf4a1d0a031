/// A sentence or paragraph of a report: words, figures that can be traced, and gaps for a person to fill.
package struct Passage: Equatable, Sendable {
    package enum Span: Equatable, Sendable {
        case text(String)
        case figure(FigureMention)
        /// What only a person knows, marked as such: `【此处由主办单位填写…】`.
        case gap(String)

        package var text: String {
            switch self {
            case .text(let text), .gap(let text): text
            case .figure(let mention): mention.printed
            }
        }
    }

    package var spans: [Span]

    package init(_ spans: [Span] = []) { self.spans = spans }

    package static func gap(_ text: String) -> Passage { Passage([.gap(text)]) }

    /// All of it as one text.
    package var text: String { spans.map(\.text).joined() }

    /// Whether nothing but a gap stands here.
    package var isGap: Bool { if case .gap = spans.first { spans.count == 1 } else { false } }

    package var mentions: [FigureMention] {
        spans.compactMap { if case .figure(let mention) = $0 { mention } else { nil } }
    }

    package static func + (left: Passage, right: Passage) -> Passage { Passage(left.spans + right.spans) }
}

extension Passage: ExpressibleByStringInterpolation {
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var spans: [Span] = []

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) { append(literal) }
        package mutating func appendInterpolation(_ text: String) { append(text) }
        package mutating func appendInterpolation(_ mention: FigureMention) { spans.append(.figure(mention)) }
        package mutating func appendInterpolation(_ passage: Passage) { spans += passage.spans }

        private mutating func append(_ text: String) {
            if !text.isEmpty { spans.append(.text(text)) }
        }
    }

    package init(stringLiteral value: String) { self.init(value.isEmpty ? [] : [.text(value)]) }
    package init(stringInterpolation: StringInterpolation) { self.init(stringInterpolation.spans) }
}

extension Sequence<Passage> {
    /// One after the other, with a mark between each two.
    func joined(separator: String) -> Passage {
        var result = Passage()
        for (index, passage) in enumerated() {
            if index > 0, !separator.isEmpty { result.spans.append(.text(separator)) }
            result.spans += passage.spans
        }
        return result
    }
}
