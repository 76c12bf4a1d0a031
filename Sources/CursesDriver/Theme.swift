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

    /// Few colours, each with one meaning; readable on dark and on light. -1 is the terminal's own.
    private static func colour(_ role: Role, of colours: Int32) -> (foreground: Int32, background: Int32)? {
        let isRich = colours >= 256
        return switch role {
        case .plain, .value, .field: nil
        case .dim, .label: (isRich ? 244 : 6, -1)
        case .rule: (isRich ? 240 : 4, -1)
        case .title: (isRich ? 231 : 7, isRich ? 24 : 4)
        case .heading: (isRich ? 38 : 6, -1)
        case .activeField: (isRich ? 231 : 7, isRich ? 238 : 4)
        case .selection: (isRich ? 231 : 7, isRich ? 31 : 6)
        case .key: (isRich ? 38 : 6, -1)
        case .good: (isRich ? 34 : 2, -1)
        case .notice: (isRich ? 38 : 6, -1)
        case .warning: (isRich ? 172 : 3, -1)
        case .alarm: (isRich ? 160 : 1, -1)
        case .bar: (isRich ? 38 : 6, -1)
        }
    }
}
