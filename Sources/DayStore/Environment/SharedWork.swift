import Synchronization

/// Pieces of work that a second thread has begun with, and the caller helps to finish.
final class SharedWork<Product: Sendable>: Sendable {
    private let pile: Pile
    private let thread: SecondThread?

    /// - Parameter isLong: whether the work is worth a thread.
    init(_ pieces: [@Sendable () -> Product], isLong: Bool) {
        let pile = Pile(pieces)
        self.pile = pile
        thread = isLong ? SecondThread { pile.work() } : nil
    }

    /// Does the work on two threads, where there is more than one piece of it.
    static func products(of pieces: [@Sendable () -> Product]) -> [Product] {
        SharedWork(pieces, isLong: pieces.count > 1).finish()
    }

    /// Does what is left beside the other thread, and gives what all pieces made, in their order.
    func finish() -> [Product] {
        pile.work()
        thread?.join()
        return pile.products
    }

    /// Pieces that threads take one by one.
    private final class Pile: Sendable {
        private let pieces: [@Sendable () -> Product]
        private let next = Atomic<Int>(0)
        private let done: Mutex<[Product?]>

        init(_ pieces: [@Sendable () -> Product]) {
            self.pieces = pieces
            done = Mutex(Array(repeating: nil, count: pieces.count))
        }

        func work() {
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < pieces.count else { return }
                let product = pieces[index]()
                done.withLock { $0[index] = product }
            }
        }

        var products: [Product] { done.withLock { $0.compactMap(\.self) } }
    }
}
