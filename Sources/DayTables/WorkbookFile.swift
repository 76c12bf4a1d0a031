import DayExport
import DayModel

/// A workbook of Office Open XML (ECMA-376), read for the texts in its cells.
struct WorkbookFile {
    /// Of all parts together, in bytes.
    private static let sizeLimit = 64 << 20
    /// A small file that holds two hundred times its size is no list that anybody typed.
    private static let packing = (small: 8 << 20, ratio: 200)
    private static let sheetLimit = 255
    /// Of the texts in all cells together, in bytes.
    static let textLimit = 16 << 20

    private let parts: [String: [UInt8]]

    static func tables(of bytes: [UInt8]) throws(TableFileProblem) -> [ListTable] {
        try WorkbookFile(bytes).tables()
    }

    private init(_ bytes: [UInt8]) throws(TableFileProblem) {
        do {
            let limit = min(Self.sizeLimit, max(Self.packing.small, bytes.count * Self.packing.ratio))
            let parts = try ZipArchive.parts(of: bytes, limit: limit) { path in
                path.hasSuffix(".xml") || path.hasSuffix(".rels")
            }
            self.parts = Dictionary(parts.map { ($0.path, $0.bytes) }) { first, _ in first }
        } catch {
            switch error {
            case .noLibrary(let words): throw .noLibrary(words)
            case .damaged(let words): throw .damaged(words)
            case .tooLarge: throw .tooLarge
            }
        }
    }

    private func tables() throws(TableFileProblem) -> [ListTable] {
        guard
            let root = try relations(at: "_rels/.rels", of: "").first(where: { $0.kind == "officeDocument" }),
            let bytes = parts[root.target]
        else { throw .noWorkbook }
        let book = try XMLText.read(bytes, into: WorkbookReader())
        guard book.isWorkbook else { throw .noWorkbook }
        guard book.sheets.count <= Self.sheetLimit else { throw .manySheets(limit: Self.sheetLimit) }
        let (folder, name) = Self.split(root.target)
        let relations = try relations(at: folder + "_rels/" + name + ".rels", of: folder)
        func part(_ kind: String) -> [UInt8]? {
            relations.first { $0.kind == kind }.flatMap { parts[$0.target] }
        }
        let texts = try part("sharedStrings").map { bytes throws(TableFileProblem) in
            try XMLText.read(bytes, into: SharedTextReader()).texts
        }
        let styles = try part("styles").map { bytes throws(TableFileProblem) in
            try XMLText.read(bytes, into: StyleReader())
        }
        var tables: [ListTable] = []
        var room = (bytes: Self.sizeLimit, text: Self.textLimit)
        for sheet in book.sheets {
            // A chart sheet has no cells.
            guard let relation = relations.first(where: { $0.id == sheet.relation }),
                relation.kind == "worksheet"
            else { continue }
            guard let bytes = parts[relation.target] else { throw .damaged(relation.target) }
            let cells = CellReader(
                texts: texts ?? [], formats: styles?.formats ?? [], isFrom1904: book.isFrom1904)
            // Several sheets may name one part.
            room.bytes -= bytes.count
            guard room.bytes >= 0 else { throw .tooLarge }
            let reader = try XMLText.read(bytes, into: SheetReader(cells: cells, room: room.text))
            room.text = reader.room
            tables.append(ListTable(name: sheet.name, rows: reader.finished(), isHidden: sheet.isHidden))
        }
        return tables
    }

    private func relations(at path: String, of folder: String) throws(TableFileProblem) -> [Relation] {
        guard let bytes = parts[path] else { return [] }
        var relations = try XMLText.read(bytes, into: RelationReader()).relations
        for index in relations.indices {
            relations[index].target = Self.resolved(relations[index].target, in: folder)
        }
        return relations
    }

    private static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return ("", path) }
        return (String(path[...slash]), String(path[path.index(after: slash)...]))
    }

    /// A target is named from its document's folder, or from the top.
    private static func resolved(_ target: String, in folder: String) -> String {
        let whole = target.hasPrefix("/") ? target : folder + target
        var parts: [Substring] = []
        for part in whole.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}

/// Where a part of a package says that another stands.
struct Relation: Equatable {
    var id: String
    /// The last word of its type.
    var kind: String
    var target: String
}

private struct RelationReader: XMLConsumer {
    var relations: [Relation] = []

    mutating func start(_ name: String, _ attributes: [String: String]) {
        guard name == "Relationship", attributes["TargetMode"] != "External",
            let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"]
        else { return }
        let kind = type.split(separator: "/").last.map(String.init) ?? type
        relations.append(Relation(id: id, kind: kind, target: target))
    }
}

private struct WorkbookReader: XMLConsumer {
    var isWorkbook = false
    var sheets: [(name: String, relation: String, isHidden: Bool)] = []
    var isFrom1904 = false

    mutating func start(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "workbook": isWorkbook = true
        case "workbookPr": isFrom1904 = ["1", "true"].contains(attributes["date1904"])
        case "sheet":
            let isHidden = ["hidden", "veryHidden"].contains(attributes["state"])
            sheets.append((attributes["name"] ?? "", attributes["id"] ?? "", isHidden))
        default: break
        }
    }
}
