import COffice
import DayModel

/// What a cell of the workbook holds, with its look.
enum SheetCell {
    case empty
    case title(String)
    case head(String)
    /// Runs on over the empty cells beside it.
    case text(String)
    /// Goes on in the next line where its column ends.
    case wrapped(String)
    case number(Int)
    case date(CivilDate)
    case time(Timestamp)
    case moment(Timestamp)
    /// A formula, and the value that it comes to.
    case formula(String, Int)
    /// From 0 to 1, shown in percent.
    case rate(Double)
    /// A rate in hundredths of a percent: 9,766 is shown as 97.66%.
    case rateFormula(String, hundredths: Int)
    case total(String)
    case totalFormula(String, Int)
}

extension SheetCell {
    /// A cell of the day log, which is masked already where it has to be.
    init(_ cell: LogCell) {
        switch cell {
        case .empty: self = .empty
        case .text(let text), .materials(let text): self = .wrapped(text)
        case .number(let number): self = .number(number)
        case .date(let date): self = .date(date)
        case .time(let moment): self = .time(moment)
        case .moment(let moment): self = .moment(moment)
        }
    }

    /// What its column must have room for, in the width of a digit; nothing of what runs on.
    var width: Int {
        switch self {
        case .empty, .title, .text: 0
        // The button of a filter takes three.
        case .head(let text): SheetText.width(text) + 3
        case .wrapped(let text), .total(let text): SheetText.width(text)
        case .number(let number), .formula(_, let number), .totalFormula(_, let number):
            String(number).utf8.count
        case .rate, .rateFormula: 7
        case .date: 10
        case .time: 5
        case .moment: 16
        }
    }

    /// In points: the limit of the format. What is longer is cut off on paper and shows its beginning.
    static let greatestHeight = 409

    /// In points, in a column of this width.
    func height(inWidth columns: Int) -> Int {
        switch self {
        case .title: 24
        case .head: 20
        case .wrapped(let text):
            min(18 + 15 * (SheetText.lines(text, inWidth: columns) - 1), Self.greatestHeight)
        default: 18
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
