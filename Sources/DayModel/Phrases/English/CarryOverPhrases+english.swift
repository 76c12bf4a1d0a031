extension CarryOverPhrases {
    static let english = CarryOverPhrases(
        abstract:
            "The plan: the next one made from an earlier one (--from), lists taken in (--import), or the document that goes out (--format)",
        fromHelp: "Folder of an earlier day, or a plan file",
        planHelp: "A plan file that is in no day",
        outputHelp:
            "Where to: with --from the new day's folder, or a plan file where it ends in .json, or - for standard output (else the folder that openday opens on the day); with --format a file (else standard output)",
        dateHelp: "The new date, YYYY-MM-DD (else the same day of the next year)",
        titleHelp: "The new title (else the old one, with the next edition and year)",
        editionHelp: "Its edition (else the next one)",
        clearStockHelp: "Forget how many copies of the materials there are",
        formatHelp: "Format of the document: md or docx",
        badFormat: { "There is no format \($0) for the plan; there are \($1)" },
        onlyWithFrom: { "\($0) goes with --from only" },
        fromOrDocument: "Give one of --from and --format",
        dayOrPlan: "Give one of --day and --plan",
        changed: { "Otherwise than in \($0):" },
        toCheck: "Taken over; see whether it still holds:",
        check: { check in
            switch check {
            case .dayOff(let date): "\(date), a \(englishWeekday(date)), is a day off"
            case .unknownYear(let date):
                "\(date) is a \(englishWeekday(date)); the table of holidays has no \(date.parts.year): it may be a day off"
            case .theme(let theme): "Theme: \(theme)"
            case .venue(let venue): "Place: \(venue)"
            case .basis(let count): "\(count) basis \(count == 1 ? "document" : "documents")"
            case .topics(let count):
                "\(count) \(count == 1 ? "topic" : "topics"): answer, basis, time limit, fee, phone"
            case .people(let staff, let leads): "Staff: \(staff), leads of departments: \(leads)"
            case .stock(let name, let unit, let prepared, let handedOut):
                "\(name): " + (prepared.map { "\($0) \(unit) prepared, " } ?? "")
                    + "\(handedOut) \(unit) given away last time"
            }
        },
        made: { "Made \($0)" },
        goOn: { "Change it with: \($0)" },
        written: { "Wrote \($0)" })
}
