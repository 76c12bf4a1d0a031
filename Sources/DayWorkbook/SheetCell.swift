import CXlsx
import DayExport
import DayModel

/// What a cell of the workbook holds, with its look.
enum SheetCell {
    case empty
    case title(String)
    case head(String)
    case text(String)
    case number(Int)
    /// 0.95 is shown as 95.0%.
    case rate(Double)
    case date(CivilDate)
    case time(Timestamp)
    case moment(Timestamp)
    /// A formula, and the value that it comes to.
    case formula(String, Int)
    case rateFormula(String, Double)
    case total(String)
    case totalFormula(String, Int)
}

extension SheetCell {
    /// A cell of the day log, which is masked already where it has to be.
    init(_ cell: LogCell) {
        switch cell {
        case .empty: self = .empty
        case .text(let text): self = .text(text)
        case .materials(let text): self = .text(text)
        case .number(let number): self = .number(number)
        case .date(let date): self = .date(date)
        case .time(let moment): self = .time(moment)
        case .moment(let moment): self = .moment(moment)
        }
    }

    /// The text of a cell that holds text.
    var text: String? {
        switch self {
        case .title(let text), .head(let text), .text(let text), .total(let text): text
        default: nil
        }
    }
}

/// How spreadsheets count days and times.
enum SheetTime {
    /// Days since 1899-12-30, which makes 1970-01-01 the day 25,569.
    static func serial(_ date: CivilDate) -> Double { Double(date.dayNumber + 25_569) }

    /// The part of a day that has gone by.
    static func fraction(_ moment: Timestamp) -> Double {
        let clock = moment.clock
        return Double((clock.hour * 60 + clock.minute) * 60 + clock.second) / 86_400
    }
}
