extension Note {
    private static let planMember = "plan"

    /// What the office says of a plan that was changed after the day was closed: SHA-256 of the new `event.json`, 64
    /// lower-case hexadecimal digits.
    package var plan: String? { extra.first { $0.name == Self.planMember }?.value.string }

    package init(text: String, plan: String) {
        self.init(text: text)
        extra = [JSONMember(Self.planMember, .string(plan))]
    }
}
