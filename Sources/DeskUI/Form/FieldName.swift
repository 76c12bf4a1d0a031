import DayModel

/// The fields of the form, in the order in which Tab visits them.
package enum FieldName: String, CaseIterable, Hashable, Sendable {
    case topic, text, kind, department, outcome, satisfaction
    case people, channel, materials
    case name, phone, address, note

    static let ofQuestion: [FieldName] = [.topic, .text, .kind, .department, .outcome, .satisfaction]

    var isChoice: Bool {
        switch self {
        case .topic, .kind, .department, .outcome, .channel: true
        default: false
        }
    }

    func label(_ phrases: DeskPhrases) -> String {
        switch self {
        case .topic: phrases.topic
        case .text: phrases.question
        case .kind: phrases.kind
        case .department: phrases.department
        case .outcome: phrases.outcome
        case .satisfaction: phrases.satisfaction
        case .people: phrases.people
        case .channel: phrases.channel
        case .materials: phrases.materials
        case .name: phrases.name
        case .phone: phrases.phone
        case .address: phrases.address
        case .note: phrases.note
        }
    }
}
