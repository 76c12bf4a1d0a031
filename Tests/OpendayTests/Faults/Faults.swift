import Testing

/// The store's promise, held through the built program against what kills, cuts, fills and forbids.
@Suite enum Faults {}
