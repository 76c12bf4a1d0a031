/// Values by `seq`: a list as long as the numbers are close, and a dictionary for those far out, as only a damaged
/// or hostile journal has them.
package struct SeqMap<Value: Sendable>: Sendable {
    private var near: [Value] = []
    private var far: [Int: Value] = [:]
    private let empty: Value
    private let isEmpty: @Sendable (Value) -> Bool
    private static var reach: Int { 1 << 16 }

    /// `empty` stands where nothing is.
    init(empty: Value, isEmpty: @escaping @Sendable (Value) -> Bool) {
        self.empty = empty
        self.isEmpty = isEmpty
    }

    /// The value for a `seq` of at least 1.
    subscript(_ seq: Int) -> Value {
        get {
            if seq >= 1, seq <= near.count, !isEmpty(near[seq - 1]) { return near[seq - 1] }
            return far.isEmpty ? empty : far[seq, default: empty]
        }
        set {
            if seq <= near.count {
                near[seq - 1] = newValue
            } else if seq <= near.count + Self.reach {
                while near.count < seq - 1 { near.append(empty) }
                near.append(newValue)
            } else {
                far[seq] = newValue
                return
            }
            if !far.isEmpty { far[seq] = nil }
        }
    }

    /// The highest `seq` below another that has a value; nil where none has.
    func last(before seq: Int) -> Int? {
        var index = min(seq - 2, near.count - 1)
        while index >= 0, isEmpty(near[index]) { index -= 1 }
        let fromFar = far.keys.lazy.filter { $0 < seq }.max() ?? 0
        let found = max(index + 1, fromFar)
        return found > 0 ? found : nil
    }
}
