extension PrivacyPhrases {
    static let english = PrivacyPhrases(
        withPersonalDataHelp: "Don't mask names, phones, addresses; it is put on record who took them",
        yesHelp: "Don't ask",
        needsYes: "There is nobody to ask here; say --yes if it is meant. Nothing was done",
        notDone: "Nothing was done",
        askToTake: { "Personal data is taken along (\($0)), and this is put on record. Type y: " },
        tookPersonalData: { "\($0) took personal data: \($1)" },
        export: { "export \($0) to \($1 ?? "standard output")" },
        search: { "search for “\(TextMask().masked($0))”" })
}
