import DayModel
import Testing

@Suite struct TextMaskTests {
    @Test(arguments: [
        ("电话13812345678", "电话138****5678"), ("138 1234 5678", "138****5678"),
        ("138-1234-5678", "138****5678"),
        ("+8613812345678", "+86138****5678"), ("１３８１２３４５６７８", "138****5678"),
        ("一三八一二三四五六七八", "138****5678"), ("024-86121234", "024-****1234"), ("02486121234", "024-****1234"),
        ("(024)86121234", "024-****1234"), ("家里86121234", "家里****1234"),
        ("身份证110101199003071234", "身份证1****************4"), ("11010119900307123x", "1****************X"),
        ("110101 19900307 1234", "1****************4"), ("110101900307123", "1*************3"),
        ("卡号6222 0212 3456 7890 123", "卡号****0123"), ("写信到wang@example.com", "写信到w***@example.com"),
        ("两个:13812345678、13987654321", "两个:138****5678、139****4321"),
    ])
    func numbersOfPeople(_ text: String, _ masked: String) { #expect(TextMask().masked(text) == masked) }

    @Test(arguments: [
        "2016-05-15", "20160515", "2015-2016年", "每月1200-1500元", "拨打12345", "400-800-1234", "4008001234",
        "D01-12",
        "D01.12345678-12", "9:30到11:30", "共300份", "第3号台", "王先生来问低保", "二〇一六年", "知道一门课",
    ])
    func whatIsNobodysStays(_ text: String) {
        #expect(TextMask().masked(text) == text)
    }

    @Test(arguments: [
        ("住建设路12号3栋2单元501室", "住建设路**号**栋**单元**室"), ("幸福小区5号楼3-2-501", "幸福小区**号楼**"),
        ("建设路十二号", "建设路**号"), ("我叫王小明,问低保", "我叫王**,问低保"), ("姓名:李娜", "姓名:李**"),
        ("王小明先生来过", "王**先生来过"), ("请找李明女士", "请找李**女士"),
    ])
    func namesAndDoorsInText(_ text: String, _ masked: String) { #expect(TextMask().masked(text) == masked) }

    private static func entry(_ seq: Int, name: String?, text: String) throws -> Entry {
        let journal = try #require(JournalName("D01.7f2c9a10"))
        let visit = Visit(
            visitor: name.map { Visitor(name: $0, phone: "13812345678", address: "建设路12号") },
            questions: [Question(text: text, answer: text)], note: text)
        return Entry(
            original: Record(
                name: RecordName(journal: journal, seq: seq), tick: seq,
                at: Timestamp(milliseconds: 0, offsetMinutes: 480),
                body: .visit(visit)),
            effective: Record(
                name: RecordName(journal: journal, seq: seq), tick: seq,
                at: Timestamp(milliseconds: 0, offsetMinutes: 480),
                body: .visit(visit)))
    }

    @Test func aVisitorsOwnNameAndAddressAreMaskedInEveryText() throws {
        let entry = try Self.entry(1, name: "𠮷田花", text: "𠮷田花住建设路12号,电话13812345678").masked()
        let text = String(decoding: JSONWriter.bytes(of: entry.json), as: UTF8.self)
        for part in ["田花", "建设路", "12号", "13812345678", "1234567"] {
            #expect(!text.contains(part), "\(part)")
        }
        #expect(text.contains("𠮷**住******,电话138****5678"))
    }

    @Test func whoCameToOneRecordIsMaskedInTheOthers() throws {
        let entries = [try Self.entry(1, name: "王芳", text: ""), try Self.entry(2, name: nil, text: "王芳又来了")]
        let masked = entries[1].masked(TextMask(knowing: entries))
        #expect(masked.questions[0].text == "王**又来了")
    }

    @Test func aWordThatOneRecordCallsANameStaysAWordInTheOthers() throws {
        let entries = [try Self.entry(1, name: "群众", text: ""), try Self.entry(2, name: nil, text: "群众来问")]
        #expect(entries[1].masked(TextMask(knowing: entries)).questions[0].text == "群众来问")
    }
}
