/// Values by `seq`: a list as long as the numbers are close, and a dictionary for those far out, as only a damaged
/// or hostile journal has them.
package struct SeqMap<Value: Sendable>: Sendable {
    private var near: [Value] = []
    private var far: [Int: Value] = [:]
    /// How many values the list holds: it may have that many holes and some more, however a hostile journal scatters.
    private var filled = 0
    /// The keys of the dictionary in order, where somebody has asked for that and nothing came since.
    private var farKeys: [Int]?
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
                if isEmpty(near[seq - 1]) { filled += 1 }
                near[seq - 1] = newValue
            } else if seq - 1 - filled <= filled + Self.reach {
                while near.count < seq - 1 { near.append(empty) }
                near.append(newValue)
                filled += 1
            } else {
                far[seq] = newValue
                farKeys = nil
                return
            }
            if !far.isEmpty, far.removeValue(forKey: seq) != nil { farKeys = nil }
        }
    }

    /// Every `seq` that has a value, ascending.
    var keys: [Int] {
        let ofList = near.indices.filter { !isEmpty(near[$0]) }.map { $0 + 1 }
        return far.isEmpty ? ofList : (ofList + far.keys).sorted()
    }

    /// The highest `seq` below another that has a value; nil where none has.
    mutating func last(before seq: Int) -> Int? {
        var index = min(seq - 2, near.count - 1)
        while index >= 0, isEmpty(near[index]) { index -= 1 }
        let keys = farKeys ?? far.keys.sorted()
        farKeys = keys
        let found = max(index + 1, Self.last(of: keys, below: seq) ?? 0)
        return found > 0 ? found : nil
    }

    private static func last(of keys: [Int], below seq: Int) -> Int? {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < seq { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? keys[low - 1] : nil
    }
}
