import DayModel
import ScreenKit

/// One paragraph or one row of a table, broken into lines already.
struct PageBlock {
    var lines: [PageLine]
    var flow: PageFlow.Block

    init(_ lines: [PageLine], keepsWithNext: Bool = false, beginsPage: Bool = false) {
        self.lines = lines
        flow = PageFlow.Block(lines: lines.count, keepsWithNext: keepsWithNext, beginsPage: beginsPage)
    }

    static let blank = PageBlock([PageLine()])
}

extension ReportPages {
    init(_ report: Report, language: Language) {
        var writer = PageWriter(language: language)
        writer.write(report)
        let flow = PageFlow.pages(of: writer.blocks.map(\.flow), rows: Self.rows)
        pages = flow.map { page in page.map { writer.blocks[$0.block].lines[$0.line] } }
        spots = writer.mentions.map { Spot(mention: $0, page: 0, row: 0) }
        var found: Set<Int> = []
        for (page, lines) in pages.enumerated() {
            for (row, line) in lines.enumerated() {
                for case .figure(let number) in line.pieces.map(\.kind) where found.insert(number).inserted {
                    spots[number].page = page
                    spots[number].row = row
                }
            }
        }
    }
}

/// Lays the parts of a report out in the order and with the indents of the Word document.
struct PageWriter {
    private enum Alignment {
        case leading, center
        /// Columns that stay free on the right.
        case trailing(Int)
    }

    private static let columns = ReportPages.columns
    /// The title is of 22 points and not of 16: 20 characters fill a line.
    private static let titleColumns = 40
    /// Two characters.
    private static let indent = 4

    private let breaks: LineBreaks
    private(set) var blocks: [PageBlock] = []
    private(set) var mentions: [FigureMention] = []

    init(language: Language) {
        breaks = LineBreaks(hasWideMarks: language == .chinese)
    }

    mutating func write(_ report: Report) {
        title(report.title)
        blocks.append(.blank)
        if let caution = report.caution { paragraph(caution) }
        paragraph(report.addressee, indent: 0)
        paragraph(report.opening)
        for part in report.body {
            switch part {
            case .heading(let text, level: _): heading(text)
            case .text(let passage): paragraph(passage)
            }
        }
        let lastWords = blocks.count - 1
        blocks.append(.blank)
        paragraph("\(report.annexNote)")
        blocks += [.blank, .blank]
        let indents = report.signatureIndents
        line(report.signature, free: indents.signature)
        // As in the Word document: the last words go with who signs.
        for index in lastWords..<blocks.count { blocks[index].flow.keepsWithNext = true }
        line("\(report.date)", free: indents.date)
        annex(report)
    }

    private mutating func annex(_ report: Report) {
        guard !report.annex.isEmpty else { return }
        let label = lines(
            of: "\(report.annexLabel)", .leading, columns: Self.columns, indent: 0, kind: .heading)
        blocks.append(PageBlock(label, keepsWithNext: true, beginsPage: true))
        title("\(report.annexTitle)", keepsWithNext: true)
        for table in report.annex {
            blocks.append(.blank)
            blocks.append(
                PageBlock(
                    lines(of: "\(table.title)", .leading, columns: Self.columns, indent: 0, kind: .heading),
                    keepsWithNext: true))
            let layout = PageTable(table, columns: Self.columns)
            let head = blocks.count
            blocks.append(PageBlock(layout.head, keepsWithNext: true))
            for row in layout.rows {
                var block = PageBlock(row)
                block.flow.staysWhole = true
                block.flow.head = head
                blocks.append(block)
            }
        }
    }

    private mutating func title(_ passage: Passage, keepsWithNext: Bool = false) {
        let lines = lines(of: passage, .center, columns: Self.titleColumns, indent: 0, kind: .heading)
        blocks.append(PageBlock(lines, keepsWithNext: keepsWithNext))
    }

    private mutating func heading(_ text: String) {
        let lines = lines(of: "\(text)", .leading, columns: Self.columns, indent: Self.indent, kind: .heading)
        blocks.append(PageBlock(lines, keepsWithNext: true))
    }

    private mutating func paragraph(_ passage: Passage, indent: Int = PageWriter.indent) {
        blocks.append(
            PageBlock(lines(of: passage, .leading, columns: Self.columns, indent: indent, kind: .text)))
    }

    /// - Parameter free: what stays free on the right, in hundredths of a character.
    private mutating func line(_ passage: Passage, free: Int) {
        blocks.append(
            PageBlock(
                lines(of: passage, .trailing(free / 50), columns: Self.columns, indent: 0, kind: .text)))
    }

    private mutating func lines(
        of passage: Passage, _ alignment: Alignment, columns: Int, indent: Int, kind: PieceKind
    ) -> [PageLine] {
        var characters: [Character] = []
        var kinds: [PieceKind] = []
        for span in passage.spans {
            // By scalars that join the piece before, a character could belong to two pieces; it goes with the first.
            let text = Array(VisibleText.marks(for: span.text))
            characters += text
            kinds += Array(repeating: self.kind(of: span, else: kind), count: text.count)
        }
        return breaks.lines(of: characters, columns: columns, indent: indent).enumerated().map {
            index, range in
            let first = index == 0 ? indent : 0
            var line = line(range, characters, kinds)
            let free = Self.columns - line.columns
            let start =
                switch alignment {
                case .leading: first
                case .center: free / 2
                case .trailing(let right): max(0, free - right)
                }
            for place in line.pieces.indices { line.pieces[place].column += start }
            return PageLine(pieces: line.pieces)
        }
    }

    private mutating func kind(of span: Passage.Span, else kind: PieceKind) -> PieceKind {
        switch span {
        case .text: return kind
        case .gap: return .gap
        case .figure(let mention):
            mentions.append(mention)
            return .figure(mentions.count - 1)
        }
    }

    private func line(
        _ range: Range<Int>, _ characters: [Character], _ kinds: [PieceKind]
    ) -> (pieces: [PagePiece], columns: Int) {
        var range = range
        while let last = range.last, characters[last] == " " { range = range.lowerBound..<last }
        var pieces: [PagePiece] = []
        var column = 0
        for index in range {
            let text = drawn(characters[index])
            if let last = pieces.indices.last, pieces[last].kind == kinds[index] {
                pieces[last].text += text
            } else {
                pieces.append(PagePiece(column: column, text: text, kind: kinds[index]))
            }
            column += breaks.columns(of: characters[index])
        }
        return (pieces, column)
    }

    /// A mark that is wide on paper and narrow in a terminal takes its room all the same.
    private func drawn(_ character: Character) -> String {
        let columns = breaks.columns(of: character)
        guard columns > DisplayWidth.columns(of: character) else { return String(character) }
        switch character {
        case "“", "‘": return " \(character)"
        case "—": return "──"
        default: return "\(character) "
        }
    }
}
