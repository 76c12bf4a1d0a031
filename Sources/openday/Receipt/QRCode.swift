import COffice
import DayModel

/// Texts as QR codes, through libqrencode.
enum QRCode {
    /// Nil where the library is missing, or the text is too long.
    static func symbol(of text: String) -> QRSymbol? {
        var modules = [UInt8](repeating: 0, count: Int(OD_QR_LARGEST_SIDE * OD_QR_LARGEST_SIDE))
        let side = Int(od_qr_encode(text, &modules))
        return side > 0 ? QRSymbol(modules: modules[..<(side * side)].map { $0 == 1 }) : nil
    }

    /// Why there is none; empty where the library is there.
    static var problem: String { String(cString: od_qr_load_error()) }
}
