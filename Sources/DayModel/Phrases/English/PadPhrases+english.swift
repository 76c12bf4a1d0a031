extension PadPhrases {
    static let english = PadPhrases(
        abstract: "The rating pad: visitors press 1 to 5 on a terminal of their own",
        asleep: "Tell us how we did",
        asleepHint: "After your visit this screen asks you. Rating is voluntary and takes no name.",
        question: "Were you content with the service?",
        ofSeveral: { "question \($0) of \($1)" },
        howTo: "Press a digit from 1 to 5, or touch. Press 0 to leave it.",
        whyQuestion: "What should have been better?",
        whyHowTo: "Press a digit, or touch. Esc goes back to the rating.",
        reasons: ["Manner", "Unclear answer", "Waited too long", "Not solved", "Something else"],
        skip: "No reason",
        thanks: "Thank you!",
        thanksHint: "Your rating is saved.",
        closed: "This desk has closed. Thank you!",
        notSaved: "It could not be saved. Please tell the staff.",
        reopened: "the desk was opened again",
        sources: { "pad \($0) / staff \($1)" },
        dissatisfied: "dissatisfied",
        duty: { "\($0) \($1 ? "on duty" : "off duty")" },
        cameIn: { "The visitor rated \($0) on the pad" })
}
