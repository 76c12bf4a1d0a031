import DayModel
import DayStore

extension Finding {
    /// One line of data, the same in every language: `journals/D01.7f2c9a10.jsonl:12: byte 3456: alarm: …`.
    var text: String {
        var parts = [line.map { "\(file):\($0)" } ?? file]
        if let offset { parts.append("byte \(offset)") }
        parts.append(isAlarm ? "alarm" : "note")
        parts.append(what.text)
        return parts.joined(separator: ": ")
    }
}

extension Finding.What {
    fileprivate var text: String {
        switch self {
        case .damaged(let fault): "damaged line (\(fault.text))"
        case .unfinished(let isSealed): isSealed ? "unfinished end of a sealed journal" : "unfinished end"
        case .explained: "bytes that a recover record names"
        case .superseded: "unfinished end of a segment that was given up"
        case .privateDamaged: "private data is damaged"
        case .newer(let type): "type of a later version: \(type)"
        case .missing(let range): "missing records \(range.lowerBound) to \(range.upperBound)"
        case .doubled(let name): "doubled line of \(name)"
        case .moved(let name): "moved line of \(name)"
        case .conflicting(let name): "two different lines are called \(name)"
        case .brokenChain(let name): "prev of \(name) is not the record before it"
        case .tickNotAscending(let name): "tick of \(name) does not ascend"
        case .wrongOpening(let name): "\(name) does not open this journal"
        case .afterSeal(let name): "\(name) stands behind the seal"
        case .wrongSealRecord(let name): "\(name) seals another end"
        case .wrongRecovery(let name): "\(name) names bytes that are not there"
        case .noSuchRecord(let name): "ref to nothing: \(name)"
        case .noSuchQuestion(let name, let index): "ref to nothing: question \(index) of \(name)"
        case .strayFile: "no file of the contract"
        case .unreadable(let error): "can't be read (\(english.message(error)))"
        case .plan(let error): "wrong plan (\(english.message(error)))"
        case .photoChanged: "not the picture that was registered"
        case .photoMissing: "a registered picture is missing"
        case .badPhotoEntry: "no entry of a picture"
        case .photoNotOnRecord: "the office's journal does not know this picture"
        case .badSeal(let problem): "seal.json is wrong (\(problem.text))"
        case .noSeal: "there is no seal.json"
        case .sealOfAnotherEvent(let event): "seal.json is of event \(event)"
        case .missingJournal(let journal): "journal \(journal) is sealed and missing"
        case .unsealedJournal(let journal): "journal \(journal) is not in seal.json"
        case .officeWroteOn(let journal): "the office wrote in \(journal) after the seal"
        case .otherCount(let journal, let sealed, let found):
            "\(journal): \(sealed) records sealed, \(found) found"
        case .otherHead(let journal): "\(journal): another head than sealed"
        case .otherCode(let given, let found): "code \(given) given, \(found) found"
        }
    }
}

/// Findings are data, and data is the same in every language.
private let english = Phrases(.english).commands

extension LineFault {
    fileprivate var text: String {
        switch self {
        case .empty: "empty"
        case .tooLong(let bytes): "\(bytes) bytes, more than a line may have"
        case .badStart: "it does not begin with seq and tick"
        case .badEnd: "it does not end with prev, hash and private as a record does"
        case .wrongHash: "its bytes are not those that were hashed"
        case .syntax(let error): english.json(error)
        case .record(let error): english.record(error)
        }
    }
}

extension SealProblem {
    fileprivate var text: String {
        switch self {
        case .syntax(let error): english.json(error)
        case .member(let path): "\(path) is missing or wrong"
        case .code(let stated, let computed): "it states \(stated), and what it says leads to \(computed)"
        }
    }
}
