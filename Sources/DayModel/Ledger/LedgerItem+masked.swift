extension LedgerItem {
    /// The matter as screens, tables and messages show it: names, phones and numbers inside typed text are masked.
    /// What the plan names is no person, and stays.
    package func masked(_ plan: EventPlan) -> LedgerItem {
        let mask = visitor.map { TextMask().knowing($0) } ?? TextMask()
        func office(_ text: String) -> String { plan.department(text) == nil ? mask.masked(text) : text }
        var item = self
        item.question.text = question.text.map(mask.masked)
        item.question.answer = question.answer.map(mask.masked)
        if let topic = question.topic, plan.topic(topic) == nil { item.question.topic = mask.masked(topic) }
        item.department = department.map(office)
        item.visitor?.name = visitor?.name.map(Masking.name)
        item.visitor?.phone = visitor?.phone.map(Masking.phone)
        item.visitor?.address = visitor?.address.map(Masking.address)
        item.verdict?.why = verdict?.why.map(mask.masked)
        for index in steps.indices {
            item.steps[index].note = steps[index].note.map(mask.masked)
            item.steps[index].to = steps[index].to.map(office)
            item.steps[index].with = steps[index].with.map(office)
        }
        return item
    }
}
