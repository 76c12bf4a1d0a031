import CNcurses
import Glibc

/// Signals as something to wait for together with the keys, instead of handlers that run at any moment.
package struct SignalInbox {
    let descriptor: Int32

    /// Keeps the signals from being delivered. The first thing in the process, before any thread is made.
    /// A full pipe or a file-size limit becomes an error to be told, not a death.
    package static func blockSignals() {
        od_block_signals()
    }

    package init() throws(TerminalError) {
        descriptor = od_signal_descriptor()
        guard descriptor >= 0 else { throw .system(code: errno) }
    }

    /// The numbers of the signals that came.
    func drain() -> [Int32] {
        var numbers: [Int32] = []
        while case let number = od_next_signal(descriptor), number != 0 { numbers.append(number) }
        return numbers
    }
}
