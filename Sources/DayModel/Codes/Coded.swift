/// A closed list of codes that the contract names.
package protocol Code: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// A code as a record holds it: one that this version knows, or one of a later version, kept as it is.
package enum Coded<Known: Code>: Hashable, Sendable {
    case known(Known)
    case unknown(String)

    package init(_ code: String) {
        self = Known(rawValue: code).map(Coded.known) ?? .unknown(code)
    }

    package var code: String {
        switch self {
        case .known(let known): known.rawValue
        case .unknown(let code): code
        }
    }
}
