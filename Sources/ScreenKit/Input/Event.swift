/// A key as a person pressed it.
package enum Key: Hashable, Sendable {
    case scalar(Unicode.Scalar)
    case enter, tab, backTab, escape, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
    /// Ctrl with a lower-case letter.
    case control(Character)
}

package struct MouseEvent: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case press, release, wheelUp, wheelDown }

    package var kind: Kind
    package var position: Position

    package init(kind: Kind, position: Position) {
        self.kind = kind
        self.position = position
    }
}

/// What a terminal can report.
package enum Event: Equatable, Sendable {
    case key(Key)
    /// Text that was pasted, in one piece.
    case paste(String)
    case mouse(MouseEvent)
    case resized(Size)
    /// The program runs again after Ctrl-Z.
    case resumed
    /// The terminal is gone.
    case hangup
    /// Somebody asked the program to end.
    case terminate
    /// A file descriptor that the program waits for can be read.
    case ready(descriptor: Int32)
}
