import DayModel
import ScreenKit

/// The receipts of one record on the desk's screen, one at a time.
struct ReceiptWindow: Equatable, Sendable {
    var receipts: [Receipt]
    var index = 0
    /// Nil until it was made, and where it can't be.
    var symbol: QRSymbol?
    var lacksLibrary = false
    /// What became of printing or saving.
    var status: DeskScreen.Status?

    var receipt: Receipt { receipts[index] }
}

extension DeskScreen {
    /// The newest record of the list that somebody takes a receipt for.
    var newestWithReceipt: Entry? { listed.first { !Receipt.questions(of: $0).isEmpty } }

    /// Whether the footer shows the key: where it means what was just saved, or what is marked.
    var isReceiptUseful: Bool {
        let index = if case .selecting(let index) = focus { index } else { 0 }
        return listed.indices.contains(index) && !Receipt.questions(of: listed[index]).isEmpty
    }

    var hasSeveralReceipts: Bool {
        if case .receipt(let window) = focus { window.receipts.count > 1 } else { false }
    }

    mutating func showReceipt(_ entry: Entry?) -> [Effect] {
        let receipts = entry.map { entry in
            Receipt.questions(of: entry).compactMap { Receipt(entry, question: $0, plan: plan) }
        }
        guard let receipts, let first = receipts.first else {
            status = Status(text: phrases.receipt.none, role: .notice)
            return []
        }
        focus = .receipt(ReceiptWindow(receipts: receipts))
        return [.encode(first.name)]
    }

    mutating func pressReceipt(_ action: DeskAction?, _ window: ReceiptWindow) -> [Effect] {
        let text =
            ReceiptText(phrases).lines(window.receipt, symbol: window.symbol).joined(separator: "\n") + "\n"
        switch action {
        case .cancel:
            focus = .ready
            return []
        case .nextReceipt where window.receipts.count > 1:
            var next = ReceiptWindow(receipts: window.receipts)
            next.index = (window.index + 1) % window.receipts.count
            focus = .receipt(next)
            return [.encode(next.receipt.name)]
        case .printReceipt:
            return [.printReceipt(title: "\(phrases.receipt.title) \(window.receipt.number)", text: text)]
        case .saveReceipt:
            let name = window.receipt.name.replacing("/", with: "-")
            return [.saveReceipt(name: "receipt-\(name).txt", text: text)]
        default: return []
        }
    }

    mutating func takeSymbol(_ symbol: QRSymbol?, of name: String) {
        guard case .receipt(var window) = focus, window.receipt.name == name else { return }
        window.symbol = symbol
        window.lacksLibrary = symbol == nil
        focus = .receipt(window)
    }

    mutating func tellReceipt(_ result: ReceiptResult) {
        guard case .receipt(var window) = focus else { return }
        let words = phrases.receipt
        window.status =
            switch result {
            case .printed: Status(text: words.printed(window.receipt.number), role: .good)
            case .saved(let path): Status(text: words.saved(path), role: .good)
            case .noPrinter: Status(text: words.noPrinter, role: .alarm)
            case .notPrinted(let message): Status(text: words.notPrinted(message), role: .alarm)
            case .notSaved(let failure): Status(text: text(of: failure), role: .alarm)
            }
        focus = .receipt(window)
    }

    func drawReceipt(_ window: ReceiptWindow, on grid: inout Grid) {
        clear(phrases.receipt.title, on: &grid)
        if window.receipts.count > 1 {
            let text = phrases.receipt.ofSeveral(window.index + 1, window.receipts.count)
            grid.write(text, at: Position(column: 24, row: room.row), role: .dim)
        }
        // The first two lines are the heading, which stands above already.
        let lines = ReceiptText(phrases).words(window.receipt).dropFirst(2)
        for (row, line) in lines.prefix(room.rows - 1).enumerated() {
            grid.write(line, at: Position(column: 1, row: room.row + 1 + row), role: .plain)
        }
        let column = ReceiptText.columns + 3
        if let symbol = window.symbol {
            for (row, line) in symbol.litLines.prefix(room.rows).enumerated() {
                grid.write(line, at: Position(column: column, row: room.row + row), role: .paper)
            }
        } else if window.lacksLibrary {
            grid.write(
                phrases.receipt.noSymbol, at: Position(column: column, row: room.row + 1), role: .dim,
                columns: size.columns - column - 1)
        }
        let status = window.status ?? Status(text: "", role: .plain)
        grid.fill(Rect(column: 0, row: layout.status, columns: size.columns, rows: 1))
        grid.write(
            TextLayout.truncate(status.text, columns: size.columns - 2),
            at: Position(column: 1, row: layout.status),
            role: status.role)
    }
}
