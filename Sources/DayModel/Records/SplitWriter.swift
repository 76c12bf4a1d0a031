/// Writes a record's members as the bytes of a journal line, what is private apart from the rest, as `PrivateSplit` splits
/// members: a desk waits for every line, so nothing is made of them in between.
package struct SplitWriter {
    /// `{"seq":12,…`, without what ends the object: the line goes on in it.
    package var open = JSONWriter()
    /// `,"visitor":{…},…`, as it goes behind the salt; empty where nothing is private.
    package private(set) var hidden = JSONWriter()
    private var place = Place.record
    private var isFirst = (open: true, hidden: false)

    private enum Place {
        case record, question
        /// Inside an object of which all is public, or all is private.
        case shown, concealed
    }

    /// Room for most lines and private parts, in bytes.
    private static let usualSize = 1024

    package init(_ record: Record) {
        open.reserve(Self.usualSize)
        open.raw("{")
        record.writeHead(to: &self)
        record.body.write(to: &self)
    }

    private func conceals(_ name: String) -> Bool {
        switch place {
        case .record: name == "visitor" || name == "note"
        case .question: name == "text" || name == "answer"
        case .shown: false
        case .concealed: true
        }
    }

    /// Writes a member's name into the part that the member belongs to.
    /// - Returns: whether that is the private one.
    private mutating func writeName(_ name: String) -> Bool {
        guard !conceals(name) else {
            hidden.writeName(name, isFirst: isFirst.hidden)
            isFirst.hidden = false
            return true
        }
        open.writeName(name, isFirst: isFirst.open)
        isFirst.open = false
        return false
    }

    private mutating func write(_ name: String, _ value: JSONValue) {
        if writeName(name) { hidden.write(value) } else { open.write(value) }
    }
}

extension SplitWriter: MemberSink {
    mutating func add(_ name: String, _ text: String?) {
        guard let text else { return }
        if writeName(name) { hidden.write(text) } else { open.write(text) }
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
        let parts = PrivateSplit.split(members)
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
        guard place == .record, name == "questions" else {
            if writeName(name) { hidden.raw("[") } else { open.raw("[") }
            for (index, element) in elements.enumerated() {
                open.raw(index > 0 ? ",{" : "{")
                nest(as: .shown) { body(element, &$0) }
                open.raw("}")
            }
            return open.raw("]")
        }
        addQuestions(elements, body)
    }

    /// The texts stand in a list as long as the questions', or nowhere.
    private mutating func addQuestions<Element>(
        _ elements: [Element], _ body: (Element, inout SplitWriter) -> Void
    ) {
        let start = hidden.bytes.count
        var isPrivate = false
        open.raw(",\"questions\":[")
        hidden.raw(",\"questions\":[")
        for (index, element) in elements.enumerated() {
            open.raw(index > 0 ? ",{" : "{")
            hidden.raw(index > 0 ? ",{" : "{")
            let before = hidden.bytes.count
            nest(as: .question) { body(element, &$0) }
            if hidden.bytes.count > before { isPrivate = true }
            open.raw("}")
            hidden.raw("}")
        }
        open.raw("]")
        if isPrivate { hidden.raw("]") } else { hidden.truncate(to: start) }
    }

    private mutating func nest(as place: Place, _ body: (inout SplitWriter) -> Void) {
        let outside = (place: self.place, isFirst: isFirst)
        self.place = place
        isFirst = (true, true)
        body(&self)
        (self.place, isFirst) = outside
    }
}
