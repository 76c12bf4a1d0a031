extension DeskPhrases {
    static let english = DeskPhrases()
}
