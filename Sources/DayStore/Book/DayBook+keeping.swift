extension DayBook {
    /// Whether long journals are kept from one start to the next: whoever shows the book proves them.
    package var keepsReadings: Bool { upkeep.worthKeeping < .max }

    /// Keeps what was read of long journals for the next time, on another thread.
    package mutating func keepReading() {
        guard let keeper = upkeep.keeper.take() else { return }
        upkeep.unproved = keeper.files.compactMap(\.ahead.kept)
        upkeep.keptBytes = upkeep.unproved.reduce(0) { $0 + $1.end }
        guard keeper.isDue else { return }
        upkeep.keptBytes += keeper.files.reduce(0) { $0 + $1.bytesRead }
        upkeep.thread = SecondThread { keeper.keep() }
    }

    /// Keeps as well what has come to long journals, once it is a good part of them; to be called now and then.
    package mutating func renewKept() {
        guard keepsReadings, upkeep.keeper == nil, !isUnproved else { return }
        let sizes = (ReadingAhead.files(in: folder, environment) ?? []).map(\.before.size)
        let size = sizes.filter { $0 >= upkeep.worthKeeping }.reduce(0, +)
        guard size > upkeep.keptBytes + upkeep.keptBytes / 4 else { return }
        upkeep.keptBytes = size
        let renewal = ReadingRenewal(
            folder: folder, plan: plan, zone: zone, environment: environment,
            worthKeeping: upkeep.worthKeeping)
        upkeep.thread = SecondThread { renewal.run() }
    }

    /// Waits until what was to be kept is.
    func finishKeeping() { upkeep.thread?.join() }

    /// Whether what is shown was drawn from what is kept, and has still to be proved.
    package var isUnproved: Bool { !upkeep.unproved.isEmpty || upkeep.proof != nil }

    /// Whether there is something to do in a pause: to keep what was read, or to prove what was not.
    package var awaitsPause: Bool { upkeep.keeper != nil || isUnproved }

    /// Reads the journals behind what is shown, where that was drawn from what is kept of them: `refresh` puts right what
    /// turns out to be wrong.
    package mutating func startProving() {
        keepReading()
        guard upkeep.proof == nil, !upkeep.unproved.isEmpty else { return }
        upkeep.proof = ReadingProof(
            ReadingProofWork(
                folder: folder, plan: plan, zone: zone, environment: environment, used: upkeep.unproved))
        upkeep.unproved = []
    }

    /// Waits until what is shown has been proved.
    package mutating func finishProving() {
        startProving()
        upkeep.proof?.wait()
    }
}
