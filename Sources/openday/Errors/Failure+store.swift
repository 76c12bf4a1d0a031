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
        case .dayExists, .exists, .ownFile, .aFolder: .cannotCreate
        case .plan, .badSeal, .badMemory, .badName, .notARecord, .unwritable, .record, .lineTooLong, .sealed:
            .badData
        case .noSuchDesk: .usage
        case .inUse: .inUse
        case .noSpace, .readOnly, .notPermitted, .notAFile, .missing, .system, .closed: .inputOutput
        }
    }

    func message(_ error: StoreError) -> String {
        switch error {
        case .noSuchDay(let path): noSuchDay(path)
        case .ownFile(let path, let day): phrases.outputs.ownFile(path, day)
        case .aFolder(let path): phrases.outputs.aFolder(path)
        case .badName(let path): phrases.outputs.badName(path)
        default: phrases.commands.message(error)
        }
    }

    /// Where somebody gave an archive, or what one was unpacked into, it says what to do.
    private func noSuchDay(_ path: String) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else { return phrases.commands.noSuchDay(path) }
        if status.st_mode & S_IFMT == S_IFREG { return phrases.outputs.restoreFirst(path) }
        let inside = DayFolder(path: path + "/day")
        return inside.exists(store)
            ? phrases.outputs.dayInside(path, inside.path) : phrases.commands.noSuchDay(path)
    }

    func text(of holder: LockHolder) -> String { phrases.commands.text(of: holder) }
}

extension CommandPhrases {
    /// An error of the store in one sentence.
    func message(_ error: StoreError) -> String {
        switch error {
        case .noSuchDay(let path): return noSuchDay(path)
        case .dayExists(let path): return dayExists(path)
        case .plan(let path, let error): return message(error, path: path)
        case .noSuchDesk(let desk, let known): return noSuchDesk(desk, known)
        case .inUse(let holder): return inUse(holder.desk, text(of: holder))
        case .sealed(let journal): return sealedJournal(journal.description)
        case .lineTooLong(let bytes, let limit): return lineTooLong(String(bytes), String(limit))
        case .unwritable(let type): return record(RecordError(path: type, problem: .reserved))
        case .record(let error): return record(error)
        case .noSpace(let path): return noSpace(path)
        case .readOnly(let path): return readOnlyFolder(path)
        case .notPermitted(let path): return notPermitted(path)
        case .notAFile(let path): return notAFile(path)
        case .missing(let path): return missingFile(path)
        case .exists(let path), .ownFile(let path, _), .aFolder(let path): return fileExists(path)
        case .badName(let path): return notAFile(path)
        case .notARecord(let path, let offset, _): return badLine(path, String(offset))
        case .badSeal(let path, _): return badSealFile(path)
        case .badMemory(let path): return badMemoryFile(path)
        case .system(let operation, let path, let reason):
            return systemError(
                path, "\(operation.rawValue): \(String(cString: strerror(reason.rawValue)))")
        case .closed: return ""
        }
    }

    func text(of lock: LockHolder) -> String {
        holder(
            lock.processID.map(String.init) ?? "?", lock.by ?? "—", lock.since?.hourAndMinute ?? "?")
    }

    func message(_ error: PlanError, path: String) -> String {
        switch error.cause {
        case .syntax(let problem): return wrongPlan(path, json(problem))
        case .problems(let problems):
            return problems.map { wrongPlan(path, plan($0)) }.joined(separator: "\n")
        }
    }
}
