/// What a picture's first bytes say of it: its kind, and its size in pixels.
package struct PictureHeader: Equatable, Sendable {
    package enum Format: String, Sendable { case jpeg = "jpg", png }

    package var format: Format
    package var width: Int
    package var height: Int

    /// Nil for anything but a JPEG or a PNG with a size.
    package init?(_ bytes: [UInt8]) {
        guard let size = Self.png(bytes) ?? Self.jpeg(bytes), size.width > 0, size.height > 0 else {
            return nil
        }
        self = size
    }

    private init(_ format: Format, width: Int, height: Int) {
        self.format = format
        self.width = width
        self.height = height
    }

    /// The signature, and a first chunk called IHDR that begins with width and height (ISO/IEC 15948).
    private static func png(_ bytes: [UInt8]) -> PictureHeader? {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        guard bytes.count >= 24, bytes.starts(with: signature), bytes[12..<16].elementsEqual("IHDR".utf8)
        else {
            return nil
        }
        return PictureHeader(.png, width: number(bytes[16..<20]), height: number(bytes[20..<24]))
    }

    /// From segment to segment until one that begins a frame, which says its size (ITU-T T.81, B.2.2).
    private static func jpeg(_ bytes: [UInt8]) -> PictureHeader? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var place = 2
        while place + 4 <= bytes.count, bytes[place] == 0xFF {
            let marker = bytes[place + 1]
            if marker == 0xFF {
                place += 1
                continue
            }
            if isFrame(marker) {
                guard place + 9 <= bytes.count else { return nil }
                let height = number(bytes[place + 5..<place + 7])
                return PictureHeader(.jpeg, width: number(bytes[place + 7..<place + 9]), height: height)
            }
            // The picture's data begins, and no frame came before.
            if marker == 0xDA || marker == 0xD9 { return nil }
            place += 2 + max(2, number(bytes[place + 2..<place + 4]))
        }
        return nil
    }

    /// SOF0 to SOF15; three markers among them mean something else: DHT, JPG and DAC.
    private static func isFrame(_ marker: UInt8) -> Bool {
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
