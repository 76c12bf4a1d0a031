import DayModel
import DayStore
import Glibc
import SystemPackage

extension Surroundings {
    /// The end that an error of the store leads to, in the user's words.
    func failure(_ error: StoreError) -> Failure {
        Failure(Self.code(error), message(error))
    }

    private static func code(_ error: StoreError) -> SystemExit {
        switch error {
        case .noSuchDay: .noInput
        case .dayExists, .exists: .cannotCreate
        case .plan, .badSeal, .notARecord, .unwritable, .lineTooLong, .sealed: .badData
        case .noSuchDesk: .usage
        case .inUse: .inUse
        case .noSpace, .readOnly, .notPermitted, .notAFile, .missing, .system, .closed: .inputOutput
        }
    }

    func message(_ error: StoreError) -> String {
        let words = phrases.commands
        switch error {
        case .noSuchDay(let path): return words.noSuchDay(path)
        case .dayExists(let path): return words.dayExists(path)
        case .plan(let path, let error): return message(error, path: path)
        case .noSuchDesk(let desk, let known): return words.noSuchDesk(desk, known.joined(separator: ", "))
        case .inUse(let holder): return words.inUse(holder.desk, text(of: holder))
        case .sealed(let journal): return words.sealedJournal(journal.description)
        case .lineTooLong(let bytes, let limit): return words.lineTooLong(String(bytes), String(limit))
        case .unwritable(let type): return words.record(RecordError(path: type, problem: .reserved))
        case .noSpace(let path): return words.noSpace(path)
        case .readOnly(let path): return words.readOnlyFolder(path)
        case .notPermitted(let path): return words.notPermitted(path)
        case .notAFile(let path): return words.notAFile(path)
        case .missing(let path): return words.missingFile(path)
        case .exists(let path): return words.fileExists(path)
        case .notARecord(let path, let offset, _): return words.badLine(path, String(offset))
        case .badSeal(let path, _): return words.badSealFile(path)
        case .system(let operation, let path, let reason):
            return words.systemError(
                path, "\(operation.rawValue): \(String(cString: strerror(reason.rawValue)))")
        case .closed: return ""
        }
    }

    func text(of holder: LockHolder) -> String {
        phrases.commands.holder(
            holder.processID.map(String.init) ?? "?", holder.by ?? "—", holder.since?.hourAndMinute ?? "?")
    }

    func message(_ error: PlanError, path: String) -> String {
        let words = phrases.commands
        switch error.cause {
        case .syntax(let problem): return words.wrongPlan(path, words.json(problem))
        case .problems(let problems):
            return problems.map { words.wrongPlan(path, words.plan($0)) }.joined(separator: "\n")
        }
    }
}
