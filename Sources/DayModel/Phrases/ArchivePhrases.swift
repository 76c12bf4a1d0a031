/// The texts about a day's archive.
package struct ArchivePhrases: Sendable {
    package var archiveAbstract: String
    package var restoreAbstract: String
    package var outputHelp: String
    package var fileHelp: String
    package var folderHelp: String
    package var archived: @Sendable (_ path: String, _ files: Int) -> String
    package var restored: @Sendable (_ path: String, _ files: Int) -> String
    package var noManifest: String
    package var unsafePath: @Sendable (_ path: String) -> String
    package var twice: @Sendable (_ path: String) -> String
    package var missing: @Sendable (_ path: String) -> String
    package var changed: @Sendable (_ path: String) -> String
    package var notListed: @Sendable (_ path: String) -> String
    package var notAnArchive: @Sendable (_ path: String, _ problem: String) -> String
    /// The page that says what is in the archive, to somebody who has never heard of this program.
    package var contents: @Sendable (_ title: String, _ date: CivilDate, _ files: [String]) -> String
}
