extension LedgerItem {
    /// The matter as screens, tables and messages show it: names, phones and numbers inside typed text are masked.
    ///
    /// - Parameter mask: of the day; what the plan says is no person's, and stays.
    package func masked(_ mask: TextMask) -> LedgerItem {
        let mask = visitor.map { mask.knowing($0) } ?? mask
        var item = self
        item.question.text = question.text.map(mask.masked)
        item.question.answer = question.answer.map(mask.masked)
        item.question.topic = question.topic.map(mask.masked)
        item.question.answeredBy = question.answeredBy.map(mask.masked)
        item.department = department.map(mask.masked)
        item.visitor?.name = visitor?.name.map(Masking.name)
        item.visitor?.phone = visitor?.phone.map(Masking.phone)
        item.visitor?.address = visitor?.address.map(Masking.address)
        item.verdict?.why = verdict?.why.map(mask.masked)
        for index in steps.indices {
            item.steps[index].note = steps[index].note.map(mask.masked)
            item.steps[index].to = steps[index].to.map(mask.masked)
            item.steps[index].with = steps[index].with.map(mask.masked)
        }
        return item
    }
}

extension LedgerDay {
    /// A matter of the day as it is shown.
    package func shown(_ item: LedgerItem) -> LedgerItem { item.masked(mask) }

    package func shown(_ task: CallbackTask) -> CallbackTask {
        var task = task
        task.item = shown(task.item)
        return task
    }
}
