/// The texts of registering pictures.
package struct PhotoPhrases: Sendable {
    package var abstract: String
    package var filesHelp: String
    package var captionHelp: String
    package var byHelp: String
    package var takenHelp: String
    package var listHelp: String
    package var needsFiles: String
    package var needsCaption: String
    package var badTime: @Sendable (_ typed: String) -> String
    package var notAPicture: @Sendable (_ path: String) -> String
    package var tooSmall: @Sendable (_ path: String, _ size: String, _ wanted: String) -> String
    package var tooLarge: @Sendable (_ path: String) -> String
    package var already: @Sendable (_ path: String, _ file: String, _ caption: String) -> String
    /// In the office's journal.
    package var registered: @Sendable (_ file: String, _ caption: String) -> String
    package var none: String
    package var withdrawHelp: String
    package var whyHelp: String
    /// In the office's journal.
    package var withdrew: @Sendable (_ file: String, _ caption: String, _ why: String?) -> String
    package var notRegistered: @Sendable (_ file: String) -> String
    package var withdrawn: @Sendable (_ file: String) -> String
    package var notBoth: String
}
