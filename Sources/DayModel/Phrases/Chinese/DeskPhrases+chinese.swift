extension DeskPhrases {
    static let chinese = DeskPhrases()
}
