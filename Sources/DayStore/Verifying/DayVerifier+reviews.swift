extension DayVerifier {
    /// The journals of the reviews, where there are any: of the day's event, and never sealed.
    mutating func checkReviews() {
        do {
            guard try folder.hasReviews(environment) else { return }
        } catch {
            findings.append(Finding(file: "reviews", what: .unreadable(error)))
            return
        }
        var reviews = DayVerifier(folder: folder.reviews, environment: environment)
        reviews.event = event
        reviews.checkJournals()
        reviews.checkReferences()
        reviews.checkRemoved(anonymised)
        findings += reviews.allFindings.map { finding in
            var finding = finding
            finding.file = "reviews/" + finding.file
            return finding
        }
    }
}
