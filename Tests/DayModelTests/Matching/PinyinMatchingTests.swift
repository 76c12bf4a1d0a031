import DayModel
import Testing

@Suite struct PinyinMatchingTests {
    @Test(
        arguments: [
            ("民", ["min"]), ("重", ["zhong", "chong"]), ("行", ["xing", "hang", "heng"]), ("女", ["nv"]),
            ("略", ["lve"]), ("〇", ["ling"]), ("一", ["yi"]), ("曾", ["zeng", "ceng"]), ("龥", ["yu"]),
        ] as [(Unicode.Scalar, [String])])
    func readsCharacters(scalar: Unicode.Scalar, readings: [String]) {
        #expect(Pinyin.readings(of: scalar) == readings)
    }

    @Test(arguments: ["a", "1", "。", "\u{4DFF}", "\u{A000}", "あ", "😀", "\u{0}"] as [Unicode.Scalar])
    func knowsNoReadingOfOtherSigns(scalar: Unicode.Scalar) {
        #expect(Pinyin.readings(of: scalar).isEmpty)
    }

    @Test func everyReadingIsOneToSixLowerCaseLetters() {
        var known = 0
        for value in UInt32(0x4E00)...0x9FFF {
            let readings = Unicode.Scalar(value).map(Pinyin.readings) ?? []
            known += readings.isEmpty ? 0 : 1
            #expect(Set(readings).count == readings.count)
            for reading in readings {
                #expect((1...6).contains(reading.utf8.count))
                #expect(reading.utf8.allSatisfy { (0x61...0x7A).contains($0) })
            }
        }
        #expect(known > 20_900, "pypinyin knows nearly all of them")
    }

    @Test(
        arguments: [
            ("乐", "yue"), ("会", "kuai"), ("调", "tiao"), ("还", "huan"), ("都", "dou"), ("得", "dei"),
            ("系", "ji"),
            ("单", "shan"), ("区", "ou"), ("仇", "qiu"), ("查", "zha"), ("便", "pian"), ("车", "ju"),
            ("率", "shuai"),
            ("参", "shen"), ("差", "chai"), ("传", "zhuan"), ("藏", "zang"), ("朝", "zhao"), ("弹", "tan"),
            ("地", "de"), ("解", "xie"), ("角", "jue"), ("觉", "jiao"), ("卡", "qia"), ("落", "la"), ("模", "mu"),
            ("强", "jiang"), ("省", "xing"), ("术", "zhu"), ("宿", "xiu"), ("校", "jiao"), ("血", "xie"),
            ("着", "zhuo"), ("数", "shuo"), ("大", "dai"), ("和", "huo"), ("给", "ji"), ("长", "zhang"),
        ] as [(Unicode.Scalar, String)])
    func knowsCommonSecondReadings(scalar: Unicode.Scalar, reading: String) {
        #expect(Pinyin.readings(of: scalar).dropFirst().contains(reading))
    }
}
