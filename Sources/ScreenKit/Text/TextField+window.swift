extension TextField {
    /// The part of the line that fits, with the cursor in it; wide characters stay whole.
    /// - Returns: the text in its visible form, and the cursor's column in it.
    package func view(columns: Int) -> (text: String, cursorColumn: Int) {
        let start = windowStart(columns: columns)
        var text = ""
        var used = 0
        var cursorColumn = 0
        var index = start
        while index < characters.count {
            if index == cursor { cursorColumn = used }
            if let plain = PlainText.columns(of: characters[index]) {
                if used + plain > columns { break }
                text.append(characters[index])
                used += plain
            } else {
                let drawn = DrawnCharacter(characters[index])
                if used + drawn.columns > columns { break }
                text.unicodeScalars.append(contentsOf: drawn.scalars)
                used += drawn.columns
            }
            index += 1
        }
        if index == characters.count, cursor == index { cursorColumn = used }
        return (text, min(cursorColumn, max(0, columns - 1)))
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
    fileprivate func windowStart(columns: Int) -> Int {
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

extension Grid {
    /// Writes the part of an edited line that fits, with the cursor in it.
    /// - Returns: the cursor's column in it.
    package mutating func write(
        _ field: TextField, at position: Position, role: Role, columns: Int
    ) -> Int {
        if let cursorColumn = writePlain(field, at: position, role: role, columns: columns) {
            return cursorColumn
        }
        let view = field.view(columns: columns)
        write(view.text, at: position, role: role, columns: columns)
        return view.cursorColumn
    }

    /// The same for a line of plain characters, as nearly all are at nearly every key: character by character into
    /// its cells, without a text in between.
    /// - Returns: nil where the line has others, or has no room in the grid.
    private mutating func writePlain(
        _ field: TextField, at position: Position, role: Role, columns: Int
    ) -> Int? {
        guard Rect(column: 0, row: 0, columns: size.columns, rows: size.rows).contains(position),
            position.column + columns <= size.columns
        else { return nil }
        let former = rows[position.row]
        var used = 0
        var cursorColumn = 0
        // No plain character has more than two columns.
        var index = field.cursor * 2 < columns ? 0 : field.windowStart(columns: columns)
        while index < field.characters.count {
            if index == field.cursor { cursorColumn = used }
            guard let plain = PlainText.scalar(of: field.characters[index]) else {
                rows[position.row] = former
                return nil
            }
            if used + plain.columns > columns { break }
            put(
                plain.scalar, columns: plain.columns, at: position.column + used, row: position.row,
                role: role)
            used += plain.columns
            index += 1
        }
        if index == field.characters.count, field.cursor == index { cursorColumn = used }
        return min(cursorColumn, max(0, columns - 1))
    }
}
