/// Which desks have text that was typed and not saved.
package enum DraftCatalog {
    package static func desks(
        in folder: DayFolder, _ environment: StoreEnvironment
    ) throws(StoreError) -> [String] {
        let drafts: Folder
        do { drafts = try Folder(own: folder.draftsPath, environment) } catch .missing { return [] }
        defer { drafts.close() }
        let desks = try drafts.list().compactMap { name -> String? in
            let isDraft = name.hasSuffix(".json") || name.hasSuffix(".typing")
            guard !name.hasPrefix("."), isDraft, name != SetupDraftFile.dayName,
                let dot = name.firstIndex(of: ".")
            else {
                return nil
            }
            return String(name[..<dot])
        }
        return Array(Set(desks)).sorted()
    }
}
