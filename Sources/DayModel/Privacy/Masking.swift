/// Shows enough of personal data to recognise it by, and no more.
package enum Masking {
    /// 王芳 becomes 王**.
    package static func name(_ name: String) -> String {
        guard let first = name.first(where: { !$0.isWhitespace }) else { return "" }
        return "\(first)**"
    }

    /// Of a mobile number the first three and the last four digits; of a shorter one the last two. What is masked
    /// already stays as it is.
    package static func phone(_ phone: String) -> String {
        guard !phone.contains("*") else { return phone }
        let digits = phone.filter(\.isNumber)
        guard digits.count >= 11 else { return digits.count > 4 ? "****" + digits.suffix(2) : "****" }
        return digits.prefix(3) + "****" + digits.suffix(4)
    }

    package static func address(_ address: String) -> String { address.isEmpty ? "" : hidden }

    /// Of an identity document's number the first sign and the last: region and birth in the middle, and the last four
    /// behind them, name one person in a town.
    @Sendable static func document(_ digits: ArraySlice<UInt8>, hasX: Bool) -> String? {
        let last = hasX ? "X" : NumberForm.text(digits.suffix(1))
        return NumberForm.text(digits.prefix(1)) + "****************".prefix(digits.count - 2) + last
    }

    /// Nothing of what this version has no rule for.
    package static let hidden = "******"
}
