import CNcurses
import ScreenKit

/// How each role looks, by what the terminal can do. Every role that matters differs without colour too.
struct Theme {
    private var styles: [(attributes: UInt32, pair: Int32)]

    /// - Parameter colours: how many the terminal has; 0 for none.
    init(colours: Int32) {
        styles = Role.allCases.map { (Self.attributes($0, hasColours: colours >= 8), 0) }
        guard colours >= 8 else { return }
        for role in Role.allCases {
            guard let colour = Self.colour(role, of: colours) else { continue }
            let pair = Int32(role.rawValue) + 1
            od_define_pair(pair, colour.foreground, colour.background)
            styles[Int(role.rawValue)].pair = pair
        }
    }

    func apply(_ role: Role) {
        let style = styles[Int(role.rawValue)]
        od_set_style(style.attributes, style.pair)
    }

    private static func attributes(_ role: Role, hasColours: Bool) -> UInt32 {
        switch role {
        case .plain, .field, .bar, .good: 0
        case .dim, .rule, .label: hasColours ? 0 : od_dim()
        case .title, .selection: hasColours ? od_bold() : od_reverse()
        case .heading, .value, .notice: od_bold()
        case .key: hasColours ? od_bold() : od_underline()
        case .activeField: hasColours ? 0 : od_underline()
        case .warning: od_bold()
        case .alarm: od_bold() | od_reverse()
        }
    }

    /// Few colours, each with one meaning, of a middle brightness: readable on dark and on light. -1 is the
    /// terminal's own. The active field, which is redrawn with every key, has two of the colours with the
    /// shortest sequences.
    private static func colour(_ role: Role, of colours: Int32) -> (foreground: Int32, background: Int32)? {
        let isRich = colours >= 256
        return switch role {
        case .plain, .value, .field: nil
        case .dim, .label: isRich ? (244, -1) : nil
        case .rule: isRich ? (244, -1) : (4, -1)
        case .title: isRich ? (231, 24) : (7, 4)
        case .heading, .key, .notice, .bar: isRich ? (32, -1) : (6, -1)
        case .activeField: isRich ? (15, 4) : (7, 4)
        case .selection: isRich ? (231, 31) : (0, 6)
        case .good: isRich ? (34, -1) : (2, -1)
        case .warning: isRich ? (172, -1) : (3, -1)
        case .alarm: isRich ? (160, -1) : (1, -1)
        }
    }
}
