/// Writes a record's members as the bytes of a journal line, what is private apart from the rest, as `PrivateSplit` splits
/// members: a desk waits for every line, so nothing is made of them in between.
package struct SplitWriter {
    /// `{"seq":12,…`, without what ends the object: the line goes on in it.
    package var open = JSONWriter()
    /// `,"visitor":{…},…`, as it goes behind the salt; empty where nothing is private.
    package private(set) var hidden = JSONWriter()
    private var place = Place.record
    private var isFirst = (open: true, hidden: false)
    private let codes: PlanCodes

    private enum Place {
        case record, question, material
        /// Inside an object of which all is public, or all is private.
        case shown, concealed
    }

    /// Room for most lines and private parts, in bytes.
    private static let usualSize = 1024

    package init(_ record: Record, _ codes: PlanCodes) {
        self.codes = codes
        open.reserve(Self.usualSize)
        open.raw("{")
        record.writeHead(to: &self)
        record.body.write(to: &self)
    }

    private func rule(of name: String) -> PrivateMembers.Rule {
        switch place {
        case .record: PrivateMembers.rule(of: name, in: .record)
        case .question: PrivateMembers.rule(of: name, in: .question)
        case .material: PrivateMembers.rule(of: name, in: .material)
        case .shown: .shown
        case .concealed: .hidden
        }
    }

    /// Writes a member's name into the part that the member belongs to.
    /// - Returns: whether that is the private one.
    private mutating func writeName(_ name: String) -> Bool {
        guard case .hidden = rule(of: name) else {
            writeOpenName(name)
            return false
        }
        writeHiddenName(name)
        return true
    }

    private mutating func writeOpenName(_ name: String) {
        open.writeName(name, isFirst: isFirst.open)
        isFirst.open = false
    }

    private mutating func writeHiddenName(_ name: String) {
        hidden.writeName(name, isFirst: isFirst.hidden)
        isFirst.hidden = false
    }

    /// Words where the plan has a code for them go out as they are; others are private.
    private mutating func write(_ name: String, _ text: String, knownTo known: Set<String>) {
        guard text == PlanCodes.other || known.contains(text) else {
            return add(name, PlanCodes.other, words: text)
        }
        writeOpenName(name)
        open.write(text)
    }

    private mutating func write(_ name: String, _ value: JSONValue) {
        if writeName(name) { hidden.write(value) } else { open.write(value) }
    }
}

extension SplitWriter: MemberSink {
    mutating func add(_ name: String, _ text: String?) {
        guard let text else { return }
        switch rule(of: name) {
        case .code(let known): write(name, text, knownTo: codes[keyPath: known])
        case .text(let known) where codes[keyPath: known].contains(text):
            writeOpenName(name)
            open.write(text)
        case .shown:
            writeOpenName(name)
            open.write(text)
        default:
            writeHiddenName(name)
            hidden.write(text)
        }
    }

    mutating func add(_ name: String, _ code: String?, words: String?) {
        guard let code, let words, code == PlanCodes.other else { return add(name, code) }
        writeOpenName(name)
        open.write(code)
        writeHiddenName(name)
        hidden.write(words)
    }

    mutating func add(_ name: String, _ number: Int?) {
        guard let number else { return }
        if writeName(name) { hidden.write(number) } else { open.write(number) }
    }

    mutating func add(_ name: String, _ value: JSONValue) {
        guard place == .record else { return write(name, value) }
        add([JSONMember(name, value)])
    }

    /// Members of later versions, and those of an amendment: split as values, for they may be anything.
    mutating func add(_ members: [JSONMember]) {
        guard place == .record else {
            for member in members { write(member.name, member.value) }
            return
        }
        guard !members.isEmpty else { return }
        let parts = PrivateSplit.split(members, codes)
        for member in parts.open { open.write(member, behind: ",") }
        for member in parts.hidden { hidden.write(member, behind: ",") }
    }

    mutating func addObject(_ name: String, _ body: (inout SplitWriter) -> Void) {
        let before = (open: open.bytes.count, hidden: hidden.bytes.count, isFirst: isFirst)
        let isConcealed = writeName(name)
        if isConcealed { hidden.raw("{") } else { open.raw("{") }
        let start = open.bytes.count + hidden.bytes.count
        nest(as: isConcealed ? .concealed : .shown, body)
        guard open.bytes.count + hidden.bytes.count > start else {
            open.truncate(to: before.open)
            hidden.truncate(to: before.hidden)
            isFirst = before.isFirst
            return
        }
        if isConcealed { hidden.raw("}") } else { open.raw("}") }
    }

    mutating func addList<Element>(
        _ name: String, _ elements: [Element], _ body: (Element, inout SplitWriter) -> Void
    ) {
        guard !elements.isEmpty else { return }
        guard place == .record, name == "questions" || name == "materials" else {
            if writeName(name) { hidden.raw("[") } else { open.raw("[") }
            for (index, element) in elements.enumerated() {
                open.raw(index > 0 ? ",{" : "{")
                nest(as: .shown) { body(element, &$0) }
                open.raw("}")
            }
            return open.raw("]")
        }
        addSplit(name, elements, as: name == "questions" ? .question : .material, body)
    }

    /// What is private of the elements stands in a list as long as theirs, or nowhere.
    private mutating func addSplit<Element>(
        _ name: String, _ elements: [Element], as place: Place, _ body: (Element, inout SplitWriter) -> Void
    ) {
        let start = (bytes: hidden.bytes.count, isFirst: isFirst.hidden)
        var isPrivate = false
        writeOpenName(name)
        writeHiddenName(name)
        open.raw("[")
        hidden.raw("[")
        for (index, element) in elements.enumerated() {
            open.raw(index > 0 ? ",{" : "{")
            hidden.raw(index > 0 ? ",{" : "{")
            let before = hidden.bytes.count
            nest(as: place) { body(element, &$0) }
            if hidden.bytes.count > before { isPrivate = true }
            open.raw("}")
            hidden.raw("}")
        }
        open.raw("]")
        if isPrivate {
            hidden.raw("]")
        } else {
            hidden.truncate(to: start.bytes)
            isFirst.hidden = start.isFirst
        }
    }

    private mutating func nest(as place: Place, _ body: (inout SplitWriter) -> Void) {
        let outside = (place: self.place, isFirst: isFirst)
        self.place = place
        isFirst = (true, true)
        body(&self)
        (self.place, isFirst) = outside
    }
}
