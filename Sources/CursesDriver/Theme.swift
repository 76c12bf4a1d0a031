import CNcurses
import ScreenKit

/// How each role looks, by what the terminal can do. Every role that matters differs without colour too.
struct Theme {
    private var styles: [(attributes: UInt32, pair: Int32)]

    /// - Parameter colours: how many the terminal has; 0 for none.
    init(colours: Int32) {
        styles = Role.allCases.map { role in
            guard colours >= 8, let colour = Self.colour(role, of: colours) else {
                return (Self.attributesAlone(role), 0)
            }
            let pair = Int32(role.rawValue) + 1
            od_define_pair(pair, colour.foreground, colour.background)
            return (Self.attributesWithColour(role), pair)
        }
    }

    func apply(_ role: Role) {
        let style = styles[Int(role.rawValue)]
        od_set_style(style.attributes, style.pair)
    }

    /// Where the role has no colour, or the terminal none.
    private static func attributesAlone(_ role: Role) -> UInt32 {
        switch role {
        case .plain, .field, .bar, .good, .paper: 0
        case .dim, .rule, .label: od_dim()
        case .title, .selection: od_reverse()
        case .heading, .value, .notice: od_bold()
        case .key, .activeField: od_underline()
        case .warning: od_bold() | od_underline()
        case .alarm: od_bold() | od_reverse()
        }
    }

    private static func attributesWithColour(_ role: Role) -> UInt32 {
        switch role {
        case .title, .selection, .heading, .notice, .key, .warning, .alarm: od_bold()
        default: 0
        }
    }

    /// Few colours, each with one meaning, of a middle brightness: readable on dark and on light. -1 is the
    /// terminal's own. The active field, which is redrawn with every key, has two of the colours with the
    /// shortest sequences.
    private static func colour(_ role: Role, of colours: Int32) -> (foreground: Int32, background: Int32)? {
        let isRich = colours >= 256
        return switch role {
        case .plain, .value, .field: nil
        case .dim, .label, .rule: isRich ? (244, -1) : nil
        case .title: isRich ? (231, 24) : (7, 4)
        case .heading, .key, .notice, .bar: isRich ? (32, -1) : (6, -1)
        case .activeField: isRich ? (15, 4) : (7, 4)
        // White on cyan can hardly be read, and bold black is grey: reverse does better than eight colours.
        case .selection: isRich ? (231, 31) : nil
        case .paper: isRich ? (231, 16) : (7, 0)
        case .good: isRich ? (34, -1) : (2, -1)
        case .warning: isRich ? (172, -1) : (3, -1)
        case .alarm: isRich ? (231, 160) : (7, 1)
        }
    }
}
