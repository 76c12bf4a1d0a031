extension Amendment {
    /// Members that say where a record stands; no amendment moves a record.
    package static let fixedMembers: Set<String> = [
        "seq", "tick", "at", "type", "ref", "prev", "privateHash", "hash", "private",
    ]

    /// The members of a record with those of the amendment in their place.
    package func applied(to members: [JSONMember]) -> [JSONMember] {
        var result = members
        for member in set where !Self.fixedMembers.contains(member.name) {
            let index = result.firstIndex { $0.name == member.name }
            switch (index, member.value) {
            case (let index?, .null): result.remove(at: index)
            case (let index?, _): result[index] = member
            case (nil, .null): continue
            case (nil, _): result.append(member)
            }
        }
        return result
    }
}

extension Record {
    /// The record as it stands after the amendment; unchanged where the outcome would be no record.
    package func amended(by amendment: Amendment) -> Record {
        var record = self
        guard let draft = try? amending(amendment) else { return record }
        record.stamp = draft.stamp
        record.body = draft.body
        return record
    }

    /// What the record would say after the amendment; throws where that would be no record.
    package func amending(_ amendment: Amendment) throws(RecordError) -> RecordDraft {
        for text in RecordBody.textsGiven(of: body.type) where amendment.set.contains(JSONMember(text, .null)) {
            throw RecordError(path: text, problem: .missing)
        }
        let stampNames: Set = ["occurredAt", "batch", "by"]
        let current = headMembers.filter { stampNames.contains($0.name) } + body.codedMembers
        var reader = MemberReader(members: amendment.applied(to: current))
        let stamp = try Stamp(&reader)
        var amended = try RecordBody(type: body.type, members: reader.rest)
        let kept = body.words.filter { word in !amendment.set.contains { $0.name == word.name } }
        amended.take(words: kept + amendment.words)
        return RecordDraft(stamp: stamp, body: amended)
    }
}
