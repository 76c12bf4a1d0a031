package import DayModel

/// Who made a document, and when: what stands in its properties and under it.
package struct DocumentStamp: Equatable, Sendable {
    package var author: String?
    /// With the offset of the clock that it is shown by.
    package var moment: Timestamp

    package init(author: String?, at moment: Timestamp) {
        self.author = author
        self.moment = moment
    }
}

extension DayLog {
    package var stamp: DocumentStamp { DocumentStamp(author: plan.host, at: local(exportedAt)) }
}
