extension Entry {
    /// What leaves the desk: what tells of people is masked, in its members and inside all text.
    package func masked(_ mask: TextMask = TextMask()) -> Entry {
        let mask = mask.knowing(self)
        var entry = self
        entry.original = original.masked(mask)
        // Most records never change: both are one then, in time and in memory.
        entry.effective = effective == original ? entry.original : effective.masked(mask)
        entry.changes = changes.map { $0.masked(mask) }
        entry.voids = voids.map { $0.masked(mask) }
        return entry
    }
}

extension Record {
    package func masked(_ mask: TextMask) -> Record {
        var record = self
        record.body = body.masked(mask)
        // Older records may call somebody by anything.
        record.stamp.by = stamp.by.map { PlanCodes.isShortName($0) ? $0 : mask.masked($0) }
        return record
    }
}

extension RecordBody {
    fileprivate func masked(_ mask: TextMask) -> RecordBody {
        switch self {
        case .visit(let visit): return .visit(visit.masked(mask))
        case .amend(var amendment):
            amendment.set = mask.masked(amendment.set)
            amendment.words = mask.masked(amendment.words)
            amendment.why = amendment.why.map(mask.masked)
            amendment.extra = mask.masked(amendment.extra)
            return .amend(amendment)
        case .void(var voiding):
            voiding.why = voiding.why.map(mask.masked)
            voiding.extra = mask.masked(voiding.extra)
            return .void(voiding)
        case .followup(var followUp):
            followUp.note = followUp.note.map(mask.masked)
            followUp.to = followUp.to.map(mask.masked)
            followUp.extra = mask.masked(followUp.extra)
            return .followup(followUp)
        case .note(var note):
            note.text = mask.masked(note.text)
            note.extra = mask.masked(note.extra)
            return .note(note)
        case .recover(var recovery):
            // Torn text: what is half a member has no form that could be masked.
            recovery.text = recovery.text.map { _ in Masking.hidden }
            recovery.extra = mask.masked(recovery.extra)
            return .recover(recovery)
        case .unseal(var unsealing):
            unsealing.why = mask.masked(unsealing.why)
            unsealing.extra = mask.masked(unsealing.extra)
            return .unseal(unsealing)
        case .handout(var handout):
            handout.materials = handout.materials.map(mask.masked)
            handout.extra = mask.masked(handout.extra)
            return .handout(handout)
        case .rating(var rating):
            rating.extra = mask.masked(rating.extra)
            return .rating(rating)
        case .duty(var duty):
            duty.person = PlanCodes.isShortName(duty.person) ? duty.person : mask.masked(duty.person)
            duty.extra = mask.masked(duty.extra)
            return .duty(duty)
        case .newer(let type, let members): return .newer(type: type, members: mask.masked(members))
        case .open, .seal: return self
        }
    }
}

extension Visit {
    fileprivate func masked(_ mask: TextMask) -> Visit {
        var visit = self
        visit.visitor = visitor.map { visitor in
            var visitor = visitor
            visitor.name = visitor.name.map(Masking.name)
            visitor.phone = visitor.phone.map(Masking.phone)
            visitor.address = visitor.address.map(Masking.address)
            visitor.group = visitor.group.map(mask.masked)
            visitor.extra = visitor.extra.map { JSONMember($0.name, .string(Masking.hidden)) }
            return visitor
        }
        visit.questions = questions.map { question in
            var question = question
            question.topic = question.topic.map(mask.masked)
            question.department = question.department.map(mask.masked)
            question.text = question.text.map(mask.masked)
            question.answer = question.answer.map(mask.masked)
            question.departmentWords = question.departmentWords.map(mask.masked)
            question.answeredBy = question.answeredBy.map(mask.masked)
            question.extra = mask.masked(question.extra)
            return question
        }
        visit.materials = materials.map(mask.masked)
        visit.note = note.map(mask.masked)
        visit.extra = mask.masked(extra)
        return visit
    }
}

extension TextMask {
    fileprivate func masked(_ count: MaterialCount) -> MaterialCount {
        var count = count
        count.item = masked(count.item)
        count.itemWords = count.itemWords.map(masked)
        count.extra = masked(count.extra)
        return count
    }

    /// Members in the shape of JSON: those that an amendment sets, and those that this version does not know.
    fileprivate func masked(_ members: [JSONMember]) -> [JSONMember] {
        members.map { member in
            switch (member.name, member.value) {
            case ("visitor", .object(let visitor)):
                return JSONMember("visitor", .object(visitor.map(maskedOfVisitor)))
            // Names of records and dates are made of digits too.
            case ("ref", _), ("due", _), ("occurredAt", _), ("at", _): return member
            default: return JSONMember(member.name, masked(member.value))
            }
        }
    }

    private func maskedOfVisitor(_ member: JSONMember) -> JSONMember {
        guard case .string(let text) = member.value else {
            return member.value == .null ? member : JSONMember(member.name, .string(Masking.hidden))
        }
        switch member.name {
        case "name": return JSONMember("name", .string(Masking.name(text)))
        case "phone": return JSONMember("phone", .string(Masking.phone(text)))
        case "address": return JSONMember("address", .string(Masking.address(text)))
        case "group": return JSONMember("group", .string(masked(text)))
        default: return JSONMember(member.name, .string(Masking.hidden))
        }
    }

    private func masked(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): return .string(masked(text))
        case .array(let elements): return .array(elements.map(masked))
        case .object(let members): return .object(masked(members))
        case .integer(let number):
            let text = masked(String(number))
            return text == String(number) ? value : .string(text)
        case .null, .bool, .number: return value
        }
    }
}
