import ScreenKit
import Testing

@testable import DeskUI

/// The keys of a help page in columns.
@Suite struct KeySheetTests {
    private func sheet(_ counts: [Int]) -> KeySheet {
        KeySheet(
            groups: counts.enumerated().map { index, count in
                KeySheet.Group(
                    heading: "H\(index)", keys: (0..<count).map { (cap: "\(index).\($0)", action: "act") })
            })
    }

    private func name(_ line: KeySheet.Line) -> String? {
        switch line {
        case .heading(let text): text
        case .key(let cap, _): cap
        case .gap: nil
        }
    }

    private static let counts = [0, 1, 3, 5, 9].flatMap { first in
        [0, 2, 7].flatMap { second in [0, 4, 14].map { [first, second, $0] } }
    }

    @Test(arguments: counts, 2...16)
    func everyKeyStandsOnceInOrderAndGroupsStayTogether(_ counts: [Int], _ rows: Int) {
        let columns = sheet(counts).columns(rows: rows)
        let expected = counts.enumerated().flatMap { index, count in
            count == 0 ? [] : ["H\(index)"] + (0..<count).map { "\(index).\($0)" }
        }
        #expect(columns.flatMap { $0.compactMap(name) } == expected)
        #expect(columns.allSatisfy { $0.count <= rows })
        for (index, count) in counts.enumerated() where count > 0 && count < rows {
            let holding = columns.filter { $0.contains { name($0)?.hasPrefix("\(index).") ?? false } }
            #expect(holding.count == 1, "\(counts) in \(rows) rows")
        }
    }

    @Test func aColumnThatHasNoRoomIsNotDrawn() {
        var grid = Grid(size: Size(columns: 20, rows: 4))
        sheet([6]).draw(
            in: Rect(column: 1, row: 0, columns: 19, rows: 4), columnWidth: 10, indent: 4, on: &grid)
        #expect(grid.lines[0].hasPrefix(" H0"))
        #expect(grid.lines.joined().contains("0.2") && !grid.lines.joined().contains("0.3"))
    }
}
