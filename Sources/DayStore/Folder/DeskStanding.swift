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
        let state: Folder?
        do { state = try Folder(environment.stateDirectory + "/writers", environment) } catch .missing {
            state = nil
        }
        defer { state?.close() }
        var standings: [DeskStanding] = []
        for desk in plan.desks {
            let memory = WriterMemoryFile(realPath: realPath, desk: desk.id)
            var standing = DeskStanding(
                desk: desk.id, isOurs: false, hasDraft: drafts?.contains(desk.id) ?? true)
            if let state {
                standing.holder = DeskLock.holder(of: memory, in: state, environment)
                let known = try memory.read(in: state)
                standing.isOurs = known?.identity != nil || known?.earlier.isEmpty == false
            }
            standings.append(standing)
        }
        return standings
    }
}
