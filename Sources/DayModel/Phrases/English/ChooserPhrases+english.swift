extension ChooserPhrases {
    static let english = ChooserPhrases(
        question: "Which desk is this?",
        prompt: "Type a desk's number, name or department",
        nothingFits: "No such desk",
        isFree: "free",
        isOurs: "used here",
        hasDraft: "unsaved text",
        inUse: { "in use: \($0)" },
        refused: { "\($0) is in use elsewhere (\($1)): choose another desk" },
        move: "choose",
        open: "open the desk",
        leave: "leave")
}
