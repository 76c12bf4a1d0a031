extension CivilDate {
    /// Reads a date as people type it: `2027-5-15`, `2027/05/15`, `2027.5.15`, `2027年5月15日`, in full width too.
    package init?(loosely text: String) {
        let parts = FullWidth.narrow(text).split { "-/.年月日 ".contains($0) }
        guard parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
