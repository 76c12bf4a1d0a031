extension JSONValue {
    /// The value at the end of a path of members; nil where one of them is missing.
    package subscript(path path: [String]) -> JSONValue? {
        path.reduce(Optional(self)) { value, name in value?[name] }
    }

    /// Puts a value at the end of a path of members: in place where there is one, behind all others where there is
    /// none. Nil takes the member away, and with it the objects on the way that are left empty.
    package mutating func set(_ path: [String], to value: JSONValue?) {
        guard let name = path.first else { return }
        var members = self.members ?? []
        let index = members.firstIndex { $0.name == name }
        var new = value
        if path.count > 1 {
            var inner = index.map { members[$0].value } ?? .object([])
            if inner.members == nil { inner = .object([]) }
            inner.set(Array(path.dropFirst()), to: value)
            new = inner.members?.isEmpty == true && value == nil ? nil : inner
        }
        switch (index, new) {
        case (let index?, let new?): members[index].value = new
        case (let index?, nil): members.remove(at: index)
        case (nil, let new?): members.append(JSONMember(name, new))
        case (nil, nil): return
        }
        self = .object(members)
    }
}
