/// Steps and decisions as records: notes that say in words what was done, and in a member of their own what programs
/// need: `review` {`file`, `sha256`, `stage`, [`back`], [`why`]} or `release` {`finding`, `excerpt`, `choice`, [`why`]}.
extension ReviewStep {
    package func draft(text: String) -> RecordDraft {
        var members = [
            JSONMember("file", .string(file)), JSONMember("sha256", .string(sha256)),
            JSONMember("stage", .string(stage.rawValue)),
        ]
        if isBack { members.append(JSONMember("back", .bool(true))) }
        if let why { members.append(JSONMember("why", .string(why))) }
        return RecordDraft.note(text, JSONMember("review", .object(members)))
    }

    /// Nil where the record is none.
    package init?(_ record: Record) {
        guard let value = record.noteMember("review"), let file = value["file"]?.string,
            let sha256 = value["sha256"]?.string,
            let stage = value["stage"]?.string.flatMap(ReviewStage.init(rawValue:))
        else { return nil }
        self.init(
            file: file, sha256: sha256, stage: stage, isBack: value["back"] == .bool(true),
            by: record.stamp.by ?? "", why: value["why"]?.string, at: record.at)
    }
}

extension ReleaseDecision {
    package func draft(text: String) -> RecordDraft {
        var members = [
            JSONMember("finding", .string(id)), JSONMember("excerpt", .string(excerpt)),
            JSONMember("choice", .string(choice.rawValue)),
        ]
        if let why { members.append(JSONMember("why", .string(why))) }
        return RecordDraft.note(text, JSONMember("release", .object(members)))
    }

    /// Nil where the record is none.
    package init?(_ record: Record) {
        guard let value = record.noteMember("release"), let id = value["finding"]?.string,
            let excerpt = value["excerpt"]?.string,
            let choice = value["choice"]?.string.flatMap(Choice.init(rawValue:))
        else { return nil }
        self.init(
            id: id, excerpt: excerpt, choice: choice, by: record.stamp.by ?? "", why: value["why"]?.string,
            at: record.at)
    }
}

extension RecordDraft {
    fileprivate static func note(_ text: String, _ member: JSONMember) -> RecordDraft {
        var note = Note(text: text)
        note.extra = [member]
        return RecordDraft(body: .note(note))
    }
}

extension Record {
    fileprivate func noteMember(_ name: String) -> JSONValue? {
        guard case .note(let note) = body else { return nil }
        return note.extra.first { $0.name == name }?.value
    }
}
