import DayModel
import Glibc

/// Which characters the bytes of a text file are: UTF-8, UTF-16 with a mark, or what Chinese offices still have.
enum TextEncoding {
    static func text(of bytes: [UInt8]) throws(TableFileProblem) -> String {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            guard UTF8Check.firstInvalid(in: bytes) == nil else { throw .unknownEncoding }
            return String(decoding: bytes.dropFirst(3), as: UTF8.self)
        }
        // “Unicode text” of spreadsheet programs.
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2)) { $0 | $1 << 8 } }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2)) { $0 << 8 | $1 } }
        if UTF8Check.firstInvalid(in: bytes) == nil { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: try utf8(fromGB18030: bytes), as: UTF8.self)
    }

    private static func utf16(
        _ bytes: ArraySlice<UInt8>, _ unit: (UInt16, UInt16) -> UInt16
    ) throws(TableFileProblem) -> String {
        guard bytes.count.isMultiple(of: 2) else { throw .unknownEncoding }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map {
            unit(UInt16(bytes[$0]), UInt16(bytes[$0 + 1]))
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw .unknownEncoding }
        return text
    }

    /// Through iconv(3) of the C library: GB 18030 is GBK and GB 2312 too.
    private static func utf8(fromGB18030 bytes: [UInt8]) throws(TableFileProblem) -> [UInt8] {
        let converter = iconv_open("UTF-8", "GB18030")
        guard Int(bitPattern: converter) != -1 else { throw .unknownEncoding }
        defer { iconv_close(converter) }
        var source = bytes.map { CChar(bitPattern: $0) }
        // No character of GB 18030 takes more than twice as many bytes in UTF-8.
        var result = [CChar](repeating: 0, count: bytes.count * 2 + 16)
        let left: Int? = source.withUnsafeMutableBufferPointer { input in
            result.withUnsafeMutableBufferPointer { output in
                var (from, to) = (input.baseAddress, output.baseAddress)
                var (inputLeft, outputLeft) = (input.count, output.count)
                let status = iconv(converter, &from, &inputLeft, &to, &outputLeft)
                return status == Int.max || Int(bitPattern: UInt(bitPattern: status)) == -1 || inputLeft > 0
                    ? nil : outputLeft
            }
        }
        guard let left else { throw .unknownEncoding }
        return result.dropLast(left).map { UInt8(bitPattern: $0) }
    }
}
