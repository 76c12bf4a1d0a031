/// The elements of a list, found by what a row calls them.
struct ListNames {
    private let section: PlanSection
    private var byCode: [String: Int] = [:]
    private(set) var codes: Set<String> = []
    private var byName: [[UInt32]: [Int]] = [:]
    /// The elements that rows of this table added under a code of their own.
    private var coded: Set<Int> = []
    /// How far the numbers of made codes have got, by how they begin.
    private var numbers: [String: Int] = [:]

    init(of section: PlanSection, in document: PlanDocument) {
        self.section = section
        for index in 0..<document.count(of: section) {
            let place = PlanPlace(section, index)
            add(document.name(of: place), at: place, in: document)
        }
    }

    mutating func add(
        _ name: String, at place: PlanPlace, in document: PlanDocument, isNew: Bool = false
    ) {
        guard let index = place.index else { return }
        let code = document.key(of: place)
        if isNew { coded.insert(index) }
        if !code.isEmpty {
            byCode[code] = index
            codes.insert(code)
        }
        byName[Folding.fold(name), default: []].append(index)
    }

    /// The element that a row means: by its code, else by its name.
    ///
    /// What bears the same name in another department is another element, where the row says which department.
    func find(
        _ values: [ListRowReader.Value], named name: String, in document: PlanDocument
    ) -> Result<Int?, ListProblem.What.Wrong> {
        let code = values.first { $0.field.kind == .code }?.text
        if let code, let index = byCode[code] { return .success(index) }
        var found = byName[Folding.fold(name)] ?? []
        if let department = values.first(where: { $0.field.kind == .department }),
            found.count > 1 || code != nil || section == .topics
        {
            // A topic of that name that nobody has yet is this department's.
            let own = found.filter { index in
                document.text(department.field, at: PlanPlace(section, index)) == department.text
            }
            let free = found.filter { document.text(department.field, at: PlanPlace(section, $0)).isEmpty }
            found = own.isEmpty && section == .topics ? free : own
        }
        // Rows with codes of their own are elements of their own, whatever they are called.
        if code != nil { found.removeAll(where: coded.contains) }
        let codes = found.map { document.key(of: PlanPlace(section, $0)) }
        guard found.count <= 1 else { return .failure(.init(.severalNames(codes: codes))) }
        if code != nil, let other = codes.first, !other.isEmpty { return .failure(.init(.otherCode(other))) }
        return .success(found.first)
    }

    /// A code for a new element, as the plan suggests one; the numbers go on where the last one ended.
    mutating func suggestedCode(at place: PlanPlace, in document: PlanDocument) -> String {
        let (prefix, first) = document.codeStart(at: place)
        guard !prefix.isEmpty else { return "" }
        var number = numbers[prefix] ?? first
        while number < PlanDocument.codeNumberLimit {
            let code = document.code(prefix, number, in: place.section)
            number += 1
            guard Identifier.isValid(code) else { break }
            guard codes.contains(code) else {
                numbers[prefix] = number
                return code
            }
        }
        return ""
    }
}
