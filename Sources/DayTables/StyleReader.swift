/// How each cell style shows a number.
struct StyleReader: XMLConsumer {
    private(set) var formats: [NumberFormat] = []
    private var codes: [Int: NumberFormat] = [:]
    private var isCellStyles = false

    mutating func start(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "numFmt":
            guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"],
                // No program writes a longer one.
                code.utf8.count <= 1024, codes[id] == nil
            else { return }
            codes[id] = NumberFormat(code)
        case "cellXfs": isCellStyles = true
        case "xf" where isCellStyles:
            let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            formats.append(codes[id] ?? .builtIn(id))
        default: break
        }
    }

    mutating func end(_ name: String) {
        if name == "cellXfs" { isCellStyles = false }
    }

    var wantsText: Bool { false }
}
