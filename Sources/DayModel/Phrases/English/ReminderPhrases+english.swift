extension ReminderPhrases {
    static let english = ReminderPhrases(
        greeting: { "To \($0)," },
        opening: { event, date, asOf, matters, badRatings in
            let one = matters == 1
            let ratings = "\(badRatings) bad \(badRatings == 1 ? "rating" : "ratings") to be followed up"
            guard matters > 0 else {
                return "of \"\(event)\" (\(date)) your office has \(ratings) as of \(asOf)."
            }
            let callbacks = badRatings > 0 ? ", and \(ratings)" : ""
            return
                "of the matters of \"\(event)\" (\(date)) that are with you, \(matters) \(one ? "is" : "are") still open as of \(asOf)\(callbacks)."
        },
        counts: { overdue, soon in
            switch (overdue, soon) {
            case (0, 0): "Please answer them in time, and let us know the results."
            case (0, _):
                "\(soon) will be due very soon. Please answer them in time, and let us know the results."
            case (_, 0):
                "\(overdue) late. Please answer as soon as you can, say why it is late, and let us know."
            default:
                "\(overdue) late, \(soon) due very soon. Please answer as soon as you can, say why it is late, and let us know."
            }
        },
        matter: { number, record, matter, kind, due, state in
            let date = due.map { "due \($0), " } ?? ""
            return "\(number). \(record) \(matter) (\(kind)): \(date)\(state)"
        },
        closing: "Where more time is needed, please give the reason before the date. Thank you.",
        abstract: "Write a reminder for each department with unfinished matters",
        outputHelp: "Write the reminders into this folder (else into the day's exports)",
        nothing: "Nothing is unfinished, nobody needs a reminder",
        written: { "Written \($0)" },
        kept: { "Written before on this date, and left as it was: \($0)" },
        title: { $0 == 1 ? "Reminder for 1 department" : "Reminders for \($0) departments" },
        allWritten: { "\($0) reminders written to \($1)" },
        action: "remind", writeAction: "write files")
}
