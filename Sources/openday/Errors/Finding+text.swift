import DayModel
import DayStore

extension Phrases {
    /// One line: `journals/D01.7f2c9a10.jsonl:12: byte 3456: alarm: …`.
    func text(of finding: Finding) -> String {
        var parts = [finding.line.map { "\(finding.file):\($0)" } ?? finding.file]
        if let offset = finding.offset { parts.append(findings.byte(offset)) }
        parts.append(finding.isAlarm ? findings.alarm : findings.note)
        parts.append(what(in: finding))
        return parts.dropFirst().reduce(parts[0], punctuation.labelled)
    }

    private func what(in finding: Finding) -> String {
        let what = text(of: finding.what)
        guard finding.lines > 1, let line = finding.line else { return what }
        let bytes = finding.offset.flatMap { offset in finding.length.map { offset...offset + $0 } }
        return punctuation.with(what, findings.lines(line...line + finding.lines - 1, bytes))
    }

    private func text(of what: Finding.What) -> String {
        switch what {
        case .damaged(let fault): findings.damaged(text(of: fault))
        case .lacksLineFeed: findings.lacksLineFeed
        case .unfinished(let isSealed): isSealed ? findings.unfinishedThoughSealed : findings.unfinished
        case .explained: findings.explained
        case .superseded: findings.superseded
        case .privateDamaged: findings.privateDamaged
        case .privateRemoved(let journal, let seqs):
            findings.privateRemoved("\(journal)", seqs.lowerBound, seqs.upperBound)
        case .newer(let type): findings.newer(type)
        case .missing(let range): findings.missing(range)
        case .doubled(let name): findings.doubled("\(name)")
        case .moved(let name): findings.moved("\(name)")
        case .conflicting(let name): findings.conflicting("\(name)")
        case .brokenChain(let name): findings.brokenChain("\(name)")
        case .tickNotAscending(let name): findings.tickNotAscending("\(name)")
        case .wrongOpening(let name): findings.wrongOpening("\(name)")
        case .afterSeal(let name): findings.afterSeal("\(name)")
        case .wrongSealRecord(let name): findings.wrongSealRecord("\(name)")
        case .wrongRecovery(let name): findings.wrongRecovery("\(name)")
        case .endedIsMissing(let journal, let written): findings.endedIsMissing("\(journal)", written)
        case .endedIsShort(let journal, let written, let found):
            findings.endedIsShort("\(journal)", written, found)
        case .endedOtherwise(let name): findings.endedOtherwise("\(name)")
        case .behindEnd(let journal, let written, let found): findings.behindEnd("\(journal)", written, found)
        case .noSuchRecord(let name): findings.noSuchRecord("\(name)")
        case .notHereYet(let name): findings.notHereYet("\(name)")
        case .noSuchQuestion(let name, let index): findings.noSuchQuestion("\(name)", index)
        case .strayFile: findings.strayFile
        case .unreadable(let error): findings.unreadable(commands.message(error))
        case .plan(let error): findings.wrongPlan(commands.message(error))
        case .photoChanged: findings.photoChanged
        case .photoMissing: findings.photoMissing
        case .badPhotoEntry: findings.badPhotoEntry
        case .photoNotOnRecord: findings.photoNotOnRecord
        case .badSeal(let problem): findings.badSeal(text(of: problem))
        case .noSeal: findings.noSeal
        case .sealOfAnotherEvent(let event): findings.sealOfAnotherEvent(event)
        case .missingJournal(let journal): findings.missingJournal("\(journal)")
        case .unsealedJournal(let journal): findings.unsealedJournal("\(journal)")
        case .officeWroteOn(let journal): findings.officeWroteOn("\(journal)")
        case .otherCount(let journal, let sealed, let found):
            findings.otherCount("\(journal)", sealed, found)
        case .otherHead(let journal): findings.otherHead("\(journal)")
        case .otherTime(let sealed, let found): findings.otherTime("\(sealed)", "\(found)")
        case .planNotSealed: findings.planNotSealed
        case .otherCode(let given, let found): findings.otherCode("\(given)", "\(found)")
        }
    }

    private func text(of fault: LineFault) -> String {
        switch fault {
        case .empty: findings.emptyLine
        case .tooLong(let bytes): findings.tooLong(bytes)
        case .badStart: findings.badStart
        case .badEnd: findings.badEnd
        case .wrongHash: findings.wrongHash
        case .syntax(let error): commands.json(error)
        case .record(let error): commands.record(error)
        }
    }

    private func text(of problem: SealProblem) -> String {
        switch problem {
        case .syntax(let error): commands.json(error)
        case .member(let path): findings.badSealMember(path)
        case .code(let stated, let computed): findings.badSealCode("\(stated)", "\(computed)")
        }
    }
}
