import DayModel
@testable import DayStore

/// Lines that were made and hashed outside of this program, so that the format does not follow the code.
enum GoldenLines {
    static let opening = #"""
        {"seq":1,"tick":1,"at":"2016-05-15T09:00:00.000+08:00","type":"open","format":"openday-journal/1","event":"e","desk":"D01","writer":"7f2c9a10","prev":"00000000000000000000000000000000","hash":"20f75dd84e16a19df2c94cf7999714e0885847e565f737beea2e369c3a998bc5"}
        """#

    static let visit = #"""
        {"seq":2,"tick":40,"at":"2016-05-15T09:31:04.120+08:00","by":"李","type":"visit","people":1,"channel":"onsite","questions":[{"kind":"consult","outcome":"answered"}],"prev":"20f75dd84e16a19df2c94cf7999714e0","privateHash":"672d77e004a1b06c20749a8969e60ff61caf93e534cb7b55206655cc198c2c6c","hash":"62137b8b01190dd753d28847aee71bb1be135c67768baa2d6393bcd6074c5f9e","private":{"salt":"000102030405060708090a0b0c0d0e0f","visitor":{"name":"王"},"questions":[{"text":"低保"}]}}
        """#

    /// The hash of `visit`.
    static let visitHash = "62137b8b01190dd753d28847aee71bb1be135c67768baa2d6393bcd6074c5f9e"

    /// The code of a seal of these two lines.
    static let code = "7nqa-bno6-s2ai-6dxu"

    /// A line from its beginning: `prev`, `privateHash` and the right hash behind it.
    static func proved(
        _ start: [UInt8], prev: String = String(repeating: "0", count: 32), hidden: [UInt8]? = nil
    ) -> [UInt8] {
        var open = start + Array(",\"prev\":\"\(prev)\"".utf8)
        if let hidden { open += Array(",\"privateHash\":\"\(sha256(hidden))\"".utf8) }
        let line = open + Array(",\"hash\":\"\(sha256(open))\"".utf8)
        guard let hidden else { return line + Array("}".utf8) }
        return line + Array(",\"private\":".utf8) + hidden + Array("}".utf8)
    }

    static func proved(_ start: String, prev: String = String(repeating: "0", count: 32)) -> String {
        String(decoding: proved(Array(start.utf8), prev: prev), as: UTF8.self)
    }

    private static func sha256(_ bytes: [UInt8]) -> String {
        Digest.hex(bytes)
    }
}
