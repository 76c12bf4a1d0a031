extension BoardPhrases {
    static let chinese = BoardPhrases()
}
