extension DayVerifier {
    /// The journals of the reviews, where there are any: of the day's event, and never sealed.
    mutating func checkReviews() throws(StoreError) {
        guard folder.hasReviews(environment) else { return }
        var reviews = DayVerifier(folder: folder.reviews, environment: environment)
        reviews.event = event
        try reviews.checkJournals()
        reviews.checkReferences()
        findings += reviews.allFindings.map { finding in
            var finding = finding
            finding.file = "reviews/" + finding.file
            return finding
        }
    }
}
