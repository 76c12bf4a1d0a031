extension PunctuationPhrases {
    static let chinese = PunctuationPhrases(
        labelled: { "\($0)：\($1)" }, listSeparator: "、", clauseSeparator: "；", aside: { "（\($0)）" },
        with: { "\($0)（\($1)）" })
}
