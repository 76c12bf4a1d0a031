import ScreenKit

/// Where everything stands, for drawing and for clicks alike.
struct DeskLayout {
    let size: Size
    let labelColumns: Int
    /// How many the plan has; the first nine have a key each.
    let materialCount: Int

    static let materialColumns = 28

    var form: Rect {
        Rect(column: 0, row: 3, columns: size.columns - Self.materialColumns - 1, rows: 9)
    }

    /// Suggestions, or what to read out; under the materials too, for it is long.
    var card: Rect {
        Rect(column: 0, row: form.endRow, columns: size.columns, rows: newest.row - 1 - form.endRow)
    }

    /// Beside the form, which has a row for each of nine.
    var materials: Rect {
        Rect(
            column: size.columns - Self.materialColumns, row: form.row, columns: Self.materialColumns,
            rows: form.rows)
    }

    /// All nine keys need all rows; fewer leave one for a heading.
    var hasMaterialsHeading: Bool { materialCount < form.rows }
    var firstMaterial: Int { materials.row + (hasMaterialsHeading ? 1 : 0) }

    /// The newest records, without their heading.
    var newest: Rect {
        let rows = 4 + max(0, size.rows - DeskScreen.smallest.rows) * 2 / 3
        return Rect(column: 0, row: size.rows - 2 - rows, columns: size.columns, rows: rows)
    }

    var status: Int { size.rows - 2 }
    var footer: Int { size.rows - 1 }

    /// Where a field's text stands, without its label.
    func field(_ field: FieldName) -> Rect {
        let half = form.columns / 2
        let people = labelColumns + 5
        let channel = people + labelColumns + 9
        switch field {
        case .time: return cell(4, 0, half)
        case .topic: return cell(1, 0, form.columns)
        case .text: return cell(2, 0, form.columns)
        case .kind: return cell(3, 0, half)
        case .department: return cell(3, half, form.columns)
        case .outcome: return cell(4, 0, half)
        case .satisfaction: return cell(4, half, form.columns)
        case .people: return cell(5, 0, people)
        case .channel: return cell(5, people, channel)
        case .materials: return cell(5, channel, form.columns)
        case .name: return cell(6, 0, half)
        case .phone: return cell(6, half, form.columns)
        case .address: return cell(7, 0, form.columns)
        case .note: return cell(8, 0, form.columns)
        }
    }

    private func cell(_ row: Int, _ start: Int, _ end: Int) -> Rect {
        Rect(
            column: form.column + start + labelColumns, row: form.row + row,
            columns: end - start - labelColumns - 1, rows: 1)
    }
}
