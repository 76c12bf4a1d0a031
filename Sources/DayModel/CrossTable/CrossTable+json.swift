extension CrossTable {
    /// `{"rows": field, "columns": field, "rowValues": […], "columnValues": […], "questions": [[…], …],
    /// "rowTotals": […], "columnTotals": […], "total": n}`; what has no value is null.
    package var json: JSONValue {
        func values(_ values: [CrossValue]) -> JSONValue {
            .array(
                values.map { value in
                    switch value {
                    case .code(let code): .string(code)
                    case .number(let number): .integer(number)
                    case .none: .null
                    }
                })
        }
        return .object([
            JSONMember("rows", .string(fields.rows.rawValue)),
            JSONMember("columns", .string(fields.columns.rawValue)),
            JSONMember("rowValues", values(rows)), JSONMember("columnValues", values(columns)),
            JSONMember(
                "questions",
                .array(rows.map { row in .array(columns.map { .integer(questions(row, $0)) }) })),
            JSONMember("rowTotals", .array(rows.map { .integer(total(row: $0)) })),
            JSONMember("columnTotals", .array(columns.map { .integer(total(column: $0)) })),
            JSONMember("total", .integer(total)),
        ])
    }
}
