extension DisplayPhrases {
    static let english = DisplayPhrases(
        help: "For a projector: people, questions, copies and satisfaction in large figures",
        people: "people received",
        questions: "questions",
        copies: "copies given away",
        satisfaction: "satisfied",
        base: { "\($0) rated, \($1) not rated" },
        notRated: "nothing rated yet")
}
