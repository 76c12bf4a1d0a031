extension DayFolder {
    /// The other days that lie in the same folder, by path; none where it cannot be listed.
    package func neighbours(_ environment: StoreEnvironment) -> [DayFolder] {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let own = parts.last { !$0.isEmpty }.map(String.init) ?? ""
        let above = parts.dropLast(parts.last == "" ? 2 : 1).joined(separator: "/")
        let parent = above.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : above
        guard let folder = try? Folder(parent, environment) else { return [] }
        defer { folder.close() }
        let names = (try? folder.list()) ?? []
        return names.filter { $0 != own && !$0.hasPrefix(".") }.sorted()
            .map { DayFolder(path: parent + "/" + $0) }.filter { $0.exists(environment) }
    }
}
