/// What the rows of a table name by words: the plan's departments and desks. It is made once for a table.
struct ListLookup {
    private var departmentCodes: Set<String> = []
    private var departmentsByName: [[UInt32]: String] = [:]
    private(set) var departmentNames: [String] = []
    private var deskIDs: Set<String> = []
    private var desksByName: [[UInt32]: String] = [:]
    private(set) var deskNames: [String] = []

    init(_ document: PlanDocument) {
        let aliases = PlanSection.departments.fields.first { $0.name == .aliases }
        var others: [([UInt32], String)] = []
        for index in 0..<document.count(of: .departments) {
            let place = PlanPlace(.departments, index)
            let code = document.key(of: place)
            let name = document.name(of: place)
            departmentNames.append(name)
            departmentCodes.insert(code)
            let texts = aliases.map { document.text($0, at: place) } ?? ""
            for text in [code, name] + texts.split(separator: Character(PlanField.separator)).map(String.init) {
                others.append((Folding.fold(text), code))
            }
        }
        departmentsByName = Dictionary(others) { first, _ in first }
        for index in 0..<document.count(of: .desks) {
            let place = PlanPlace(.desks, index)
            deskNames.append(document.name(of: place))
            deskIDs.insert(document.key(of: place))
            let name = Folding.fold(document.name(of: place))
            desksByName[name] = desksByName[name] ?? document.key(of: place)
        }
    }

    /// By code, name or alias.
    func department(_ text: String) -> String? {
        departmentCodes.contains(text) ? text : departmentsByName[Folding.fold(text)]
    }

    /// By id, name or number.
    func desk(_ text: String) -> String? {
        if deskIDs.contains(text) { return text }
        if let id = desksByName[Folding.fold(text)] { return id }
        return ListValue.deskID(text).flatMap { deskIDs.contains($0) ? $0 : nil }
    }
}
