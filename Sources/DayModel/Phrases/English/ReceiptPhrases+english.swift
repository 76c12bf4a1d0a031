extension ReceiptPhrases {
    static let english = ReceiptPhrases(
        title: "Receipt",
        number: "Number", name: "In full", event: "Event", takenAt: "Taken at", kind: "Kind",
        handled: { "\($0), \($1)" },
        matter: "Matter", department: "Department", due: "Answer",
        before: { "by \($0)" },
        undated: "the department will tell you when",
        phone: "Phone", visitor: "Visitor",
        thanks: "Your matter has been taken down. Thank you for your trust.",
        whatToDo:
            "Please keep this receipt. The department will answer in time; to ask or to add papers, give the number "
            + "or show the code.",
        ofSeveral: { "\($0) of \($1)" },
        offered: { "\($0); F8 makes the receipt" },
        none: "Nothing on this record needs a receipt (accepted, referred, or a disclosure request)",
        printed: { "Sent to the printer: \($0)" },
        saved: { "Saved \($0)" },
        noPrinter: "There is no lp to print with: install cups-client, or save a file instead",
        notPrinted: { "Not printed: \($0)" },
        tooSlow: "the printing program does not answer",
        noSymbol: "No QR code: libqrencode4 is missing",
        abstract: "a receipt for what was taken down: in the terminal, as a file, on paper",
        recordHelp: "the record, as D01-12",
        questionHelp: "which question of the record, counted from 0",
        outputHelp: "write to this file: a page where it ends in .html, else text",
        printHelp: "print with lp (OPENDAY_LP names another program)",
        personalData: { "receipt \($0)" },
        notTakenDown: {
            "Question \($1) of \($0) needs no receipt: it is not accepted, referred or a disclosure request"
        },
        whichQuestion: { "\($0) has several matters; choose with --question: \($1)" },
        noLibrary: { "The receipt has no QR code (Debian's libqrencode4): \($0)" })
}
