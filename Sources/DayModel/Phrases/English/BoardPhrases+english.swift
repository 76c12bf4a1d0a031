extension BoardPhrases {
    static let english = BoardPhrases()
}
