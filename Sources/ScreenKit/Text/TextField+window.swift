extension TextField {
    /// The part of the line that fits, with the cursor in it; wide characters stay whole.
    /// - Returns: the text in its visible form, and the cursor's column in it.
    package func view(columns: Int) -> (text: String, cursorColumn: Int) {
        var text = String.UnicodeScalarView()
        let cursorColumn = forEachShown(columns: columns) { shown, _ in
            switch shown {
            case .plain(let scalar, _): text.append(scalar)
            case .other(let drawn): text.append(contentsOf: drawn.scalars)
            }
        }
        return (String(text), cursorColumn)
    }

    /// Tells the characters of that part in the form in which they are drawn, each with its column in it.
    /// - Returns: the cursor's column.
    @inline(__always)
    fileprivate func forEachShown(columns: Int, _ body: (ShownCharacter, _ column: Int) -> Void) -> Int {
        var used = 0
        var cursorColumn = 0
        var index = windowStart(columns: columns)
        while index < characters.count {
            if index == cursor { cursorColumn = used }
            let shown = ShownCharacter(characters[index])
            if used + shown.columns > columns { break }
            body(shown, used)
            used += shown.columns
            index += 1
        }
        if index == characters.count, cursor == index { cursorColumn = used }
        return min(cursorColumn, max(0, columns - 1))
    }

    /// Puts the cursor where a click fell in that part.
    package mutating func placeCursor(column: Int, columns: Int) {
        var index = windowStart(columns: columns)
        var used = 0
        while index < characters.count {
            let width = DisplayWidth.columns(of: characters[index])
            if used + (width + 1) / 2 > column { break }
            used += width
            index += 1
        }
        cursor = index
    }

    /// The first character shown: looks back from the cursor only as far as the window reaches.
    private func windowStart(columns: Int) -> Int {
        var used = 1
        var index = cursor
        while index > 0 {
            let width = DisplayWidth.columns(of: characters[index - 1])
            if used + width > columns { return index }
            used += width
            index -= 1
        }
        return 0
    }
}

/// A character as it is drawn; nearly all are plain, and nothing needs to be made of them.
private enum ShownCharacter {
    case plain(Unicode.Scalar, columns: Int)
    case other(DrawnCharacter)

    init(_ character: Character) {
        if let plain = PlainText.scalar(of: character) {
            self = .plain(plain.scalar, columns: plain.columns)
        } else {
            self = .other(DrawnCharacter(character))
        }
    }

    var columns: Int {
        switch self {
        case .plain(_, let columns): columns
        case .other(let drawn): drawn.columns
        }
    }
}

extension Grid {
    /// Writes the part of an edited line that fits, with the cursor in it.
    ///
    /// Plain characters, as nearly all are at nearly every key, go into their cells without a text in between.
    /// - Returns: the cursor's column in it.
    package mutating func write(
        _ field: TextField, at position: Position, role: Role, columns: Int
    ) -> Int {
        let (start, row) = (position.column, position.row)
        let hasRoom = start >= 0 && start + columns <= size.columns && (0..<size.rows).contains(row)
        let before = hasRoom ? rows[row] : []
        var isPlain = hasRoom
        let cursorColumn = field.forEachShown(columns: columns) { shown, column in
            if isPlain, case .plain(let scalar, let columns) = shown {
                put(scalar.value, at: start + column, row: row, role: role, isWide: columns == 2)
            } else {
                isPlain = false
            }
        }
        if !isPlain {
            if hasRoom { rows[row] = before }
            write(field.view(columns: columns).text, at: position, role: role, columns: columns)
        }
        return cursorColumn
    }
}
