extension ExportingPhrases {
    static let english = ExportingPhrases(
        compareHelp: "an earlier day's folder to compare with; may be given several times",
        cannotCompare: { "\($0) compares nothing; use \($1)" },
        oneDayOnly: { "\($0) takes one day at a time; for one report about several days use \($1)" },
        progress: { "records \(Digits.grouped($0)) of \(Digits.grouped($1))" },
        writing: "making the file …",
        stopped: "stopped; no file was left")
}
