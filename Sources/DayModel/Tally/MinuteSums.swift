/// What happened in each minute of the local day. Room is there only for the hours in which something did: a stretch of
/// a journal spans few of them.
struct MinuteSums: Sendable {
    struct Minute: Sendable, Equatable {
        var visits = 0
        var people = 0
        var questions = 0
        var materials = 0
        /// Visits and handouts: where this is 0, nothing happened.
        var records = 0

        @inline(__always)
        mutating func add(_ other: Minute) {
            visits += other.visits
            people += other.people
            questions += other.questions
            materials += other.materials
            records += other.records
        }
    }

    /// The minute of the day that `list` begins with.
    private var first = 0
    private var list: [Minute] = []

    /// Zeros where nothing is kept.
    subscript(minute: Int) -> Minute {
        let index = minute - first
        return list.indices.contains(index) ? list[index] : Minute()
    }

    /// The minutes in which something happened.
    var active: some Sequence<Int> {
        list.indices.lazy.filter { list[$0].records != 0 }.map { $0 + first }
    }

    @inline(__always)
    mutating func add(_ sum: Minute, at minute: Int) {
        if minute < first || minute >= first + list.count { makeRoom(for: minute) }
        list[minute - first].add(sum)
    }

    mutating func add(_ other: MinuteSums) {
        for (index, minute) in other.list.enumerated() where minute != Minute() {
            add(minute, at: other.first + index)
        }
    }

    @inline(never)
    private mutating func makeRoom(for minute: Int) {
        let hour = minute / 60 * 60
        if list.isEmpty { first = hour }
        if hour < first {
            list.insert(contentsOf: repeatElement(Minute(), count: first - hour), at: 0)
            first = hour
        }
        let missing = hour + 60 - (first + list.count)
        if missing > 0 { list.append(contentsOf: repeatElement(Minute(), count: missing)) }
    }
}

extension MinuteSums: Equatable {
    /// Whether the same happened, however much room there is.
    static func == (left: MinuteSums, right: MinuteSums) -> Bool {
        let start = min(left.first, right.first)
        let end = max(left.first + left.list.count, right.first + right.list.count)
        return (start..<end).allSatisfy { left[$0] == right[$0] }
    }
}
