/// Fills pages with blocks of lines as a word processor does: a heading goes with what follows it, a row of a table
/// stays whole and its heads come again, and no paragraph leaves one line alone on a page.
package struct PageFlow: Sendable {
    /// A paragraph, or a row of a table.
    package struct Block: Equatable, Sendable {
        package var lines: Int
        package var keepsWithNext = false
        package var beginsPage = false
        package var staysWhole = false
        /// The block that comes again above this one where it begins a page.
        package var head: Int?

        package init(
            lines: Int, keepsWithNext: Bool = false, beginsPage: Bool = false, staysWhole: Bool = false,
            head: Int? = nil
        ) {
            self.lines = lines
            self.keepsWithNext = keepsWithNext
            self.beginsPage = beginsPage
            self.staysWhole = staysWhole
            self.head = head
        }
    }

    package struct Line: Hashable, Sendable {
        package var block: Int
        package var line: Int
        /// Whether it stood on a page before.
        package var isRepeated = false

        package init(block: Int, line: Int, isRepeated: Bool = false) {
            self.block = block
            self.line = line
            self.isRepeated = isRepeated
        }
    }

    private let blocks: [Block]
    private let rows: Int
    private var pages: [[Line]] = [[]]

    /// - Parameter rows: of a page; at least 1.
    package static func pages(of blocks: [Block], rows: Int) -> [[Line]] {
        var flow = PageFlow(blocks: blocks, rows: max(1, rows))
        for index in blocks.indices { flow.place(index) }
        return flow.pages
    }

    private init(blocks: [Block], rows: Int) {
        self.blocks = blocks
        self.rows = rows
    }

    private var used: Int { pages[pages.count - 1].count }
    private var room: Int { rows - used }

    private mutating func place(_ index: Int) {
        let block = blocks[index]
        if used > 0, block.beginsPage || needed(index) > room { turn(for: index) }
        var first = 0
        while block.lines - first > room {
            var count = room
            if block.lines - first - count == 1, count > 1, !block.staysWhole { count -= 1 }
            add(index, first..<first + count)
            first += count
            turn(for: index)
        }
        add(index, first..<block.lines)
    }

    private mutating func turn(for index: Int) {
        pages.append([])
        guard let head = blocks[index].head, blocks[head].lines < rows else { return }
        pages[pages.count - 1] += (0..<blocks[head].lines).map {
            Line(block: head, line: $0, isRepeated: true)
        }
    }

    private mutating func add(_ index: Int, _ lines: Range<Int>) {
        pages[pages.count - 1] += lines.map { Line(block: index, line: $0) }
    }

    /// How many lines must stand on the page on which the block begins; no more than a page has.
    private func needed(_ index: Int) -> Int {
        var sum = 0
        for block in blocks[index...] {
            guard sum < rows else { break }
            guard block.keepsWithNext else {
                return min(rows, sum + (block.staysWhole || block.lines <= 3 ? block.lines : 2))
            }
            sum += block.lines
        }
        return min(rows, sum)
    }
}
