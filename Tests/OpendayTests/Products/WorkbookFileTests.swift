import Foundation
import Testing

/// The workbook, held against openpyxl and LibreOffice.
@Suite struct WorkbookFileTests {
    @Test(arguments: ["full", "small"]) func everyFormulaComesToTheSameAnew(_ sample: String) throws {
        let program = try Program()
        let day = try program.makeDay("day", ["--sample", sample])
        let path = try program.export(day, "xlsx", language: "en")
        let formulas = try WorkbookFile.formulas(path, program)
        #expect(formulas.count > 15)
        for one in formulas {
            let computed = try #require(one.computed, "\(one.sheet)!\(one.cell) \(one.formula)")
            #expect(abs(computed - one.saved) < 1e-9, "\(one.sheet)!\(one.cell) \(one.formula)")
        }
        let summary = try #require(try WorkbookFile(path, program).sheets.first)
        func computed(_ label: String) throws -> Double {
            let row = try #require(summary.rows.firstIndex { $0[0] == label }, "\(label)")
            let cell = formulas.first { $0.sheet == summary.name && $0.cell == "B\(row + 1)" }
            return try #require(cell?.computed, "\(label) is no formula")
        }
        let tally = try program.tally(day)
        #expect(try computed("Visits") == tally["visits"] as? Double)
        #expect(try computed("People") == tally["people"] as? Double)
        #expect(try computed("Questions") == tally["questions"] as? Double)
        #expect(try computed("Copies") == tally["materialsTotal"] as? Double)
        let satisfaction = try #require(tally["satisfaction"] as? NSDictionary)
        if let rate = satisfaction["rate"] as? Double {
            #expect(abs(try computed("Satisfaction rate") - rate) <= 0.000_05)
        }
    }

    @Test func oneDissatisfiedAmongManyIsNeverTheWhole() throws {
        let program = try Program()
        let day = try program.makeDay()
        // 20,001 rated, all satisfied but one: to two decimals that would be 100%.
        let asked = #"{"kind":"consult","outcome":"answered","satisfaction":5}"#
        let many = Array(repeating: asked, count: 500).joined(separator: ",")
        let visits = Array(
            repeating: #"{"type":"visit","people":1,"channel":"onsite","questions":[\#(many)]}"#, count: 40)
        let bad =
            #"{"type":"visit","people":1,"channel":"onsite","questions":[\#(asked.replacing("5}", with: "1}"))]}"#
        let answers = try program.log(visits + [bad], day: day)
        #expect(answers.allSatisfy { $0.contains("record") })
        let formulas = try WorkbookFile.formulas(try program.export(day, "xlsx"), program)
        let rates = formulas.filter { $0.formula.contains("0.9999") && $0.saved < 1 }
        #expect(rates.count >= 2)
        for rate in rates { #expect(rate.saved == 0.9999 && rate.computed == 0.9999) }
    }

    @Test(arguments: ["zh", "en"]) func itsSheetsCanBeReadAndFiltered(_ language: String) throws {
        let program = try Program()
        let day = try program.makeDay("day", ["--sample", "full"])
        let file = try WorkbookFile(try program.export(day, "xlsx", language: language), program)
        #expect(file.sheets.count == 7)
        for sheet in file.sheets {
            let isLog = sheet.rows[0].count > 10
            #expect(sheet.freeze == (isLog ? "B2" : "A2"), "\(sheet.name)")
            #expect(sheet.isFittedToWidth && sheet.heights.allSatisfy { $0 >= 18 }, "\(sheet.name)")
            #expect(sheet.rateFormats.isSubset(of: ["0.00%"]), "\(sheet.name)")
        }
        let columns = [
            "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S",
        ]
        for (index, sheet) in file.sheets.enumerated().dropFirst() {
            // A table's last row adds up, and is not filtered.
            let rows = sheet.rows.count - (index < 5 ? 1 : 0)
            #expect(sheet.filter == "A1:\(columns[sheet.rows[0].count - 1])\(rows)", "\(sheet.name)")
            for (column, width) in sheet.widths.enumerated() {
                let widest = sheet.rows.map { Self.width($0[column]) }.filter { $0 <= 24 }.max() ?? 0
                #expect(width >= Double(min(widest, 18)), "\(sheet.name) \(columns[column])")
            }
        }
        #expect(file.sheets.map(\.charts) == [1, 1, 0, 0, 1, 0, 0])
        #expect(file.sheets.map(\.rateFormats.isEmpty) == [false, false, true, true, true, true, true])
        let empty = try WorkbookFile(try program.export(program.makeDay("empty"), "xlsx"), program)
        #expect(empty.sheets.allSatisfy { $0.charts == 0 })
    }

    private static func width(_ text: String) -> Int {
        // Dates as Python shows them are longer than the workbook does; of a formula its value is shown.
        if text.hasSuffix(" 00:00:00") { return 10 }
        if text.hasPrefix("=") { return 0 }
        return text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
    }
}
