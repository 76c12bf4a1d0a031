import DayStore

extension DiskState {
    private static let sector = 512

    /// The power is back: descriptors and locks are gone; of what was not synced, any part is there.
    mutating func restart(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        plan = nil
        open = [:]
        for number in nodes.keys.sorted() {
            guard var node = nodes[number] else { continue }
            node.lockedBy = nil
            node.contents = Self.survivor(of: node, &random)
            if node.isSpoiled, node.kind == .file, Bool.random(using: &random) { node.loseBlock() }
            node.isSpoiled = false
            node.durable = node.contents
            for change in node.changes where Bool.random(using: &random) { node.apply(change) }
            node.entries = node.durableEntries
            node.changes = []
            nodes[number] = node
        }
    }

    /// What follows the synced part may be there as a whole, not at all, up to any size, and with holes of zeros.
    private static func survivor(of node: Node, _ random: inout SeededGenerator) -> [UInt8] {
        let isAppended = node.contents.starts(with: node.durable)
        guard node.contents != node.durable else { return node.durable }
        let start = isAppended ? node.durable.count : 0
        let choice = Int.random(in: 0..<4, using: &random)
        if choice == 0 { return node.durable }
        if choice == 1 { return node.contents }
        let size =
            choice == 2 ? node.contents.count : Int.random(in: start...node.contents.count, using: &random)
        var bytes = Array(node.contents[..<size])
        var offset = start
        while offset < size {
            let end = min((offset / sector + 1) * sector, size)
            if Bool.random(using: &random) {
                for index in offset..<end { bytes[index] = 0 }
            }
            offset = end
        }
        return bytes
    }
}

extension DiskState.Node {
    /// The sector in which the synced part ended is gone.
    fileprivate mutating func loseBlock() {
        let end = min(durable.count, contents.count)
        for index in max(0, (end - 1) / 512 * 512)..<max(end, 0) { contents[index] = 0 }
    }

    fileprivate mutating func apply(_ change: DiskState.Change) {
        switch change {
        case .set(let name, let node): durableEntries[name] = node
        case .remove(let name): durableEntries[name] = nil
        case .rename(let old, let new, let node):
            durableEntries[old] = nil
            durableEntries[new] = node
        }
    }
}

/// SplitMix64: small, and the same everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
