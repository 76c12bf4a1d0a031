import DayModel
import ScreenKit

struct RecordLine: Equatable {
    var text: String
    var role: Role

    init(_ text: String, _ role: Role = .plain) {
        self.text = text
        self.role = role
    }

    func wrapped(to columns: Int) -> [RecordLine] {
        TextLayout.wrap(VisibleText.marks(for: text), columns: columns).map { RecordLine($0, role) }
    }
}

/// A record whole, as it stands now, with what it was before and what changed it; what tells of people is masked.
struct RecordText {
    let entry: Entry
    let plan: EventPlan
    let phrases: Phrases

    private var words: BoardPhrases { phrases.board }

    var lines: [RecordLine] {
        [RecordLine(heading, .heading)] + origin + members + history
    }

    /// The same, each line as many as it needs.
    func lines(wrappedTo columns: Int) -> [RecordLine] { lines.flatMap { $0.wrapped(to: columns) } }

    private var heading: String {
        let mark = entry.isVoid ? phrases.desk.voided : entry.isAmended ? phrases.desk.amended : ""
        let parts = [
            entry.name.short, phrases.codes.recordType(entry.original.body.type),
            Self.moment(entry.effective.happenedAt), mark,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    private static func moment(_ time: Timestamp) -> String { "\(time.clock.date) \(time.hourAndMinute)" }

    /// Who wrote it, where, and when, if that is not when it happened.
    private var origin: [RecordLine] {
        let labelled = phrases.punctuation.labelled
        var lines = [RecordLine(labelled(words.recordName, entry.name.description), .dim)]
        if let by = entry.effective.stamp.by { lines.append(RecordLine(labelled(words.writtenBy, by))) }
        if entry.effective.happenedAt != entry.original.at {
            lines.append(RecordLine(labelled(words.writtenAt, Self.moment(entry.original.at))))
        }
        if entry.effective.stamp.isBatch { lines.append(RecordLine(words.isBatch)) }
        return lines
    }

    /// What later records made of it.
    private var history: [RecordLine] {
        let later = entry.changes + entry.voids
        guard !later.isEmpty else { return [] }
        return [RecordLine(""), RecordLine(words.laterRecords, .heading)]
            + later.map { RecordLine(text(of: $0)) }
    }

    private func text(of change: Record) -> String {
        let isSameDay = change.happenedAt.clock.date == entry.effective.happenedAt.clock.date
        var parts = [
            isSameDay ? change.happenedAt.hourAndMinute : Self.moment(change.happenedAt), change.name.short,
            phrases.codes.recordType(change.body.type),
        ]
        switch change.body {
        case .rating(let rating):
            parts += [
                words.question(rating.question + 1), phrases.codes.satisfaction(rating.satisfaction),
                rating.source.map { words.value($0.code) } ?? "", rating.why ?? "",
            ]
        case .followup(let followUp):
            parts += [
                words.question(followUp.question + 1), phrases.codes.name(followUp.state),
                followUp.to.map { "→ " + (plan.departmentName($0, phrases)) } ?? "",
                followUp.due.map { words.member("due") + " \($0)" } ?? "",
                followUp.isCallback
                    ? phrases.callback.step(followUp.satisfaction.map(phrases.codes.satisfaction)) : "",
                followUp.note ?? "",
            ]
        case .amend(let amendment):
            parts.append(amendment.set.map { words.member($0.name) }.listed(in: phrases))
            parts.append(amendment.why ?? "")
        case .void(let voiding): parts.append(voiding.why ?? "")
        default: break
        }
        if let by = change.stamp.by { parts.append(phrases.punctuation.aside(by)) }
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }
}

/// The members, each with what stood there at first.
extension RecordText {
    private struct Field {
        var path: String
        var indent: Int
        var label: String
        /// Nil for the heading of what follows.
        var text: String?
    }

    private var members: [RecordLine] {
        let now = fields(of: .object(entry.effective.body.members), path: "", indent: 0) + states
        let before = fields(of: .object(entry.original.body.members), path: "", indent: 0)
        var old: [String: String] = [:]
        for field in before { old[field.path] = field.text }
        return (withRemoved(now, before)).map { field in
            let start = String(repeating: " ", count: field.indent) + field.label
            guard let text = field.text else { return RecordLine(start, .label) }
            let line =
                start.isEmpty || field.label.isEmpty
                ? start + text : phrases.punctuation.labelled(start, text)
            guard old[field.path] != text, !field.path.hasSuffix(".state") else { return RecordLine(line) }
            return RecordLine("\(line)  \(old[field.path].map(words.was) ?? words.added)", .notice)
        }
    }

    /// What an amendment took away stands where it stood, without a value.
    private func withRemoved(_ now: [Field], _ before: [Field]) -> [Field] {
        var fields = now
        for (index, field) in before.enumerated() where field.text != nil {
            guard !fields.contains(where: { $0.path == field.path }) else { continue }
            let previous = before[..<index].last.flatMap { last in
                fields.firstIndex { $0.path == last.path }
            }
            var removed = field
            removed.text = words.noEntry
            fields.insert(removed, at: previous.map { $0 + 1 } ?? fields.count)
        }
        return fields
    }

    /// Where a question stands by now, if that is not what was done at the desk.
    private var states: [Field] {
        entry.questions.indices.compactMap { index in
            guard let state = entry.state(ofQuestion: index), state != entry.questions[index].outcome.code
            else { return nil }
            return Field(
                path: "questions.\(index).state", indent: 0,
                label: words.stateNow(index + 1),
                text: phrases.codes.name(Coded<FollowUpState>(state)))
        }
    }

    private func fields(of value: JSONValue, path: String, indent: Int) -> [Field] {
        guard case .object(let members) = value else { return [] }
        return members.flatMap { member -> [Field] in
            let path = path.isEmpty ? member.name : path + "." + member.name
            let label = words.member(member.name)
            switch member.value {
            case .array(let elements) where member.name == "questions":
                return elements.enumerated().flatMap { index, element in
                    [Field(path: "\(path).\(index)", indent: indent, label: words.question(index + 1))]
                        + fields(of: element, path: "\(path).\(index)", indent: indent + 2)
                }
            case .array(let elements) where member.name == "materials":
                return [Field(path: path, indent: indent, label: label)]
                    + elements.map { material($0, path: path, indent: indent + 2) }
            case .object:
                return [Field(path: path, indent: indent, label: label)]
                    + fields(of: member.value, path: path, indent: indent + 2)
            default: return [Field(path: path, indent: indent, label: label, text: text(of: member))]
            }
        }
    }

    private func material(_ value: JSONValue, path: String, indent: Int) -> Field {
        guard case .object(let members) = value,
            case .string(let item)? = members.first(where: { $0.name == "item" })?.value,
            case .integer(let count)? = members.first(where: { $0.name == "count" })?.value
        else {
            let text = String(decoding: JSONWriter.bytes(of: value), as: UTF8.self)
            return Field(path: path + "." + text, indent: indent, label: "", text: text)
        }
        return Field(
            path: "\(path).\(item)", indent: indent, label: plan.material(item)?.name ?? phrases.codes.listed(item),
            text: "\(count)")
    }

    private func text(of member: JSONMember) -> String {
        switch (member.name, member.value) {
        case ("name", .string(let text)): return Masking.name(text)
        case ("phone", .string(let text)): return Masking.phone(text)
        case ("address", .string(let text)): return Masking.address(text)
        case ("topic", .string(let code)): return plan.topic(code)?.name ?? code
        case ("department", .string(let code)), ("to", .string(let code)):
            return plan.departmentName(code, phrases)
        case ("kind", .string(let code)): return phrases.codes.name(Coded<QuestionKind>(code))
        case ("outcome", .string(let code)): return phrases.codes.name(Coded<Outcome>(code))
        case ("channel", .string(let code)): return phrases.codes.name(Coded<Channel>(code))
        case ("source", .string(let code)): return words.value(code)
        case ("state", .string(let code)):
            return FollowUpState(rawValue: code).map(phrases.codes.followUp) ?? words.value(code)
        case ("satisfaction", .integer(let level)):
            return Satisfaction(rawValue: level).map(phrases.codes.satisfaction) ?? "\(level)"
        case (_, .string(let text)): return text
        default: return String(decoding: JSONWriter.bytes(of: member.value), as: UTF8.self)
        }
    }
}
