package import DayModel
import SystemPackage

/// What this machine knows of a desk before it opens it.
package struct DeskStanding: Equatable, Sendable {
    package var desk: String
    /// Who has it open on this machine; nil where nobody has.
    package var holder: LockHolder?
    /// Whether this machine has written there before.
    package var isOurs: Bool
    /// Whether text may be waiting that was typed and not saved: where nobody can look, it may.
    package var hasDraft: Bool
}

extension DayFolder {
    /// How each desk of the plan stands, in the plan's order. Looks only: nothing is written, no lock is kept.
    /// Throws `noSuchDay` where there is no folder.
    package func standings(
        of plan: EventPlan, _ environment: StoreEnvironment
    ) throws(StoreError) -> [DeskStanding] {
        let realPath: String
        do { realPath = try environment.files.realPath(of: path) } catch { throw .noSuchDay(path: path) }
        let drafts = try? DraftCatalog.desks(in: self, environment)
        let state = try? Folder(environment.stateDirectory + "/writers", environment)
        defer { state?.close() }
        return plan.desks.map { desk in
            let memory = WriterMemoryFile(realPath: realPath, desk: desk.id)
            return DeskStanding(
                desk: desk.id,
                holder: state.flatMap { DeskLock.holder(of: memory, in: $0, environment) },
                isOurs: state.flatMap { memory.read(in: $0) }?.identity != nil,
                hasDraft: drafts?.contains(desk.id) ?? true)
        }
    }
}
