/// How large a picture must be at least, in pixels, lying or standing: `rules.photo` of a plan.
package struct PhotoRules: Equatable, Sendable {
    /// What plans for such days ask for.
    package var width = 1600
    package var height = 1200

    package init() {}

    init(plan: JSONValue, _ reader: inout PlanReader) {
        guard let photo = reader.object(plan["rules"] ?? .object([]), "photo", at: "rules")
        else { return }
        width = reader.count(photo, "width", at: "rules.photo") ?? width
        height = reader.count(photo, "height", at: "rules.photo") ?? height
    }

    package func allow(_ picture: PictureHeader) -> Bool {
        max(picture.width, picture.height) >= max(width, height)
            && min(picture.width, picture.height) >= min(width, height)
    }
}

extension EventPlan {
    package var photoRules: PhotoRules {
        var reader = PlanReader()
        return PhotoRules(plan: source, &reader)
    }
}
