extension DayFolder {
    /// The other days that lie in the same folder, by path.
    package func neighbours(_ environment: StoreEnvironment) throws(StoreError) -> [DayFolder] {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let own = parts.last { !$0.isEmpty }.map(String.init) ?? ""
        let above = parts.dropLast(parts.last == "" ? 2 : 1).joined(separator: "/")
        let parent = above.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : above
        let folder = try Folder(parent, environment)
        defer { folder.close() }
        return try folder.list().filter { $0 != own && !$0.hasPrefix(".") }.sorted()
            .map { DayFolder(path: parent + "/" + $0) }.filter { $0.exists(environment) }
    }
}
