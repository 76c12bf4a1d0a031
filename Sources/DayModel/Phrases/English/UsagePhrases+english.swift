extension UsagePhrases {
    /// The parser speaks English; that it is an error is said by where it stands.
    static let english = UsagePhrases(lines: [Line(original: "Error: *", translated: "*")])
}
