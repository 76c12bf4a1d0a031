extension PrivacyPhrases {
    static let english = PrivacyPhrases(
        withPersonalDataHelp: "Don't mask names, phones, addresses; it is put on record who took them",
        yesHelp: "Don't ask",
        needsYes: "There is nobody to ask here; say --yes if it is meant. Nothing was done",
        notDone: "Nothing was done",
        askToTake: { "Personal data is taken along (\($0)), and this is put on record. Type y: " },
        tookPersonalData: { "\($0) took personal data: \($1)" },
        export: { "export \($0) to \($1 ?? "standard output")" },
        search: { "a search that found \(englishCount($0, "record"))" },
        anonymiseAbstract: "Remove personal data for good, where it is needed no more",
        recordHelp: "The record, as D01-12 (may be repeated)",
        beforeHelp: "All records of days before this one (YYYY-MM-DD)",
        allHelp: "All records",
        ruleHelp:
            "By the plan's rule: what is finished and put right for as many days as data is kept (rules.personalData.keepDays)",
        keepDaysHelp: "How many days data is kept after the end of a matter (instead of the plan's rule)",
        noRule:
            "The plan does not say how long personal data is kept: fill in \"Keep personal data, days\" with openday setup, or add --keep-days DAYS",
        badKeepDays: { "--keep-days takes 0 to \($0)" },
        byRule: { "\($0) \($0 == 1 ? "record" : "records") finished for \($1) \($1 == 1 ? "day" : "days")" },
        allOrSome: "Say which records: --all, or --record, --before and --rule",
        nothingToAnonymise: "No record is meant; nothing was done",
        allRecords: "all records",
        someRecords: { names, before in
            let parts = [names.joined(separator: ", "), before.map { "records before \($0)" } ?? ""]
            return parts.filter { !$0.isEmpty }.joined(separator: ", ")
        },
        askToAnonymise: {
            "Names, phones, addresses, questions, answers and notes are removed for good (\($0)), with drafts; earlier "
                + "exports are made anew. The figures stay. Type y: "
        },
        anonymisedBy: { "\($0) removed personal data for good: \($1)" },
        anonymised: {
            "Removed personal data from \($0) lines, and \($1) drafts and \($2) exports that may hold some"
        })
}
