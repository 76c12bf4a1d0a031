extension RecordFacts {
    /// The facts of a record that was decoded in full.
    package init(_ record: Record, codebook: inout Codebook, zone: ZoneOffsets) {
        self.init()
        seq = record.name.seq
        tick = record.tick
        at = record.at
        share.isBatch = record.stamp.isBatch
        share.minute = zone.minuteOfDay(atMilliseconds: record.happenedAt.milliseconds)
        if let ref = record.body.ref {
            refJournal = codebook.index(ofJournal: ref.journal.description)
            refSeq = ref.seq
        }
        take(record.body, &codebook, zone)
    }

    private mutating func take(_ body: RecordBody, _ codebook: inout Codebook, _ zone: ZoneOffsets) {
        switch body {
        case .visit(let visit):
            kind = .visit
            share.people = visit.people
            share.channel = Int32(codebook.channels.index(of: visit.channel.code))
            share.questions = visit.questions.map { Share.Question($0, &codebook) }
            share.materials = visit.materials.map { Share.Material($0, &codebook) }
        case .handout(let handout):
            kind = .handout
            share.isVisit = false
            share.materials = handout.materials.map { Share.Material($0, &codebook) }
        case .rating(let rating):
            kind = .rating
            question = rating.question
            satisfaction = UInt8(rating.satisfaction.rawValue)
            isByPad = rating.isByPad
        case .followup(let followUp):
            kind = .followup
            question = followUp.question
            state = Share.Question.State(followUp.state)
            due = followUp.due.map { Int32($0.dayNumber) }
        case .void: kind = .void
        case .seal: kind = .seal
        case .unseal: kind = .unseal
        case .amend(let amendment):
            kind = .amend
            take(amendment.set, &codebook, zone)
        case .duty:
            kind = .other
            isDuty = true
        case .open(let opening):
            kind = .other
            ends = opening.after?.journal.description
        case .note, .recover, .newer: kind = .other
        }
    }

    /// An amendment that would leave no record sets nothing.
    private mutating func take(_ members: [JSONMember], _ codebook: inout Codebook, _ zone: ZoneOffsets) {
        do {
            try takeLists(members, &codebook)
            try takeValues(members, &codebook, zone)
        } catch {
            set = []
        }
    }

    private mutating func takeValues(
        _ members: [JSONMember], _ codebook: inout Codebook, _ zone: ZoneOffsets
    ) throws(RecordError) {
        var reader = MemberReader(members: members)
        for member in members {
            let name = member.name
            switch name {
            case "people":
                set.insert(.people)
                share.people = try reader.required(name, try reader.integer(name, in: 1...countLimit))
            case "channel":
                set.insert(.channel)
                let code = try reader.required(name, try reader.string(name))
                share.channel = Int32(codebook.channels.index(of: code))
            case "occurredAt":
                set.insert(.occurredAt)
                let moment = try reader.timestamp(name)
                share.minute = moment.map { zone.minuteOfDay(atMilliseconds: $0.milliseconds) } ?? -1
            case "batch":
                set.insert(.batch)
                share.isBatch = try reader.flag(name) ?? false
            case "satisfaction":
                set.insert(.satisfaction)
                satisfaction = UInt8(try reader.required(name, try reader.satisfaction(name)).rawValue)
            case "question":
                set.insert(.question)
                question = try reader.integer(name, in: 0...countLimit) ?? 0
            case "state":
                set.insert(.state)
                state = Share.Question.State(Coded(try reader.required(name, try reader.string(name))))
            case "due":
                set.insert(.due)
                due = try reader.date(name).map { Int32($0.dayNumber) }
            default: continue
            }
        }
    }

    private mutating func takeLists(_ members: [JSONMember], _ codebook: inout Codebook) throws(RecordError) {
        var reader = MemberReader(members: members)
        for member in members {
            switch member.name {
            case "questions":
                set.insert(.questions)
                let list = try reader.list("questions", Question.init(_:)) ?? []
                share.questions = list.map { Share.Question($0, &codebook) }
            case "materials":
                set.insert(.materials)
                let list = try reader.list("materials", MaterialCount.init(_:)) ?? []
                share.materials = list.map { Share.Material($0, &codebook) }
            default: continue
            }
        }
    }
}

extension Share.Question {
    init(_ question: Question, _ codebook: inout Codebook) {
        kind = Int32(codebook.kinds.index(of: question.kind.code))
        topic = question.topic.map { Int32(codebook.topics.index(of: $0)) } ?? -1
        department = question.department.map { Int32(codebook.departments.index(of: $0)) } ?? -1
        outcome = Int32(codebook.outcomes.index(of: question.outcome.code))
        satisfaction = UInt8(question.satisfaction?.rawValue ?? 0)
        due = question.due.map { Int32($0.dayNumber) }
    }
}

extension Share.Question.State {
    /// Open are only the states that the contract names as open.
    init(_ state: Coded<FollowUpState>) {
        switch state {
        case .known(let known): self = known.isOpen ? .open : .closed
        case .unknown: self = .closed
        }
    }
}

extension Share.Material {
    init(_ material: MaterialCount, _ codebook: inout Codebook) {
        item = Int32(codebook.items.index(of: material.item))
        count = material.count
    }
}
