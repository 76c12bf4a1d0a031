extension Entry {
    /// The same moments at the clock of a zone: a record may come from a machine that was left in another one.
    package func local(_ zone: ZoneOffsets) -> Entry {
        var entry = self
        entry.original = original.local(zone)
        entry.effective = effective.local(zone)
        entry.changes = changes.map { $0.local(zone) }
        entry.voids = voids.map { $0.local(zone) }
        return entry
    }
}

extension Record {
    package func local(_ zone: ZoneOffsets) -> Record {
        var record = self
        record.at = zone.local(at)
        record.stamp.occurredAt = stamp.occurredAt.map(zone.local)
        return record
    }
}
