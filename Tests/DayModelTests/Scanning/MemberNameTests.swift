import Testing

@testable import DayModel

@Suite struct MemberNameTests {
    private static let all: [(String, UInt64)] = [
        ("seq", MemberName.seq), ("tick", MemberName.tick), ("at", MemberName.at),
        ("occurredAt", MemberName.occurredAt), ("batch", MemberName.batch), ("by", MemberName.by),
        ("type", MemberName.type), ("people", MemberName.people), ("channel", MemberName.channel),
        ("questions", MemberName.questions), ("question", MemberName.question),
        ("materials", MemberName.materials), ("seconds", MemberName.seconds), ("kind", MemberName.kind),
        ("topic", MemberName.topic), ("department", MemberName.department), ("outcome", MemberName.outcome),
        ("answeredBy", MemberName.answeredBy), ("satisfaction", MemberName.satisfaction),
        ("due", MemberName.due),
        ("item", MemberName.item), ("count", MemberName.count), ("ref", MemberName.ref),
        ("source", MemberName.source), ("state", MemberName.state), ("why", MemberName.why),
        ("to", MemberName.to),
        ("set", MemberName.set), ("prev", MemberName.prev), ("privateHash", MemberName.privateHash),
        ("hash", MemberName.hash), ("person", MemberName.person),
    ]

    @Test func packedNamesAreTheNames() {
        for (name, packed) in Self.all {
            var expected: UInt64 = name.utf8.count > 8 ? MemberName.longMark : 0
            for (place, byte) in name.utf8.prefix(8).enumerated() {
                expected |= UInt64(byte) << UInt64(place * 8)
            }
            #expect(packed == expected, "\(name)")
            if name.utf8.count > 8 {
                #expect(MemberName.tail(of: packed).map { "\($0)" } == String(name.dropFirst(8)))
            }
        }
    }

    @Test func theNameOfTheHiddenPartIsPrivate() {
        #expect(
            withUnsafeBytes(of: MemberName.hidden.littleEndian) { Array($0) } == Array("private".utf8) + [0])
    }

    @Test func eachNameHasABitOfItsOwn() {
        #expect(Set(Self.all.map { MemberName.bit(of: $0.1) }).count == Self.all.count)
    }
}
