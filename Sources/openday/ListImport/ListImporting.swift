import DayModel
import DayStore
import DayTables

/// Takes the lists of a file into a plan: shows what will happen, asks, and saves all of it or nothing.
struct ListImporting {
    let options: ListImportOptions
    let surroundings: Surroundings

    private var words: ListImportPhrases { surroundings.phrases.listImport }

    /// - Parameters:
    ///   - path: the file with the lists.
    ///   - plan: the file with the plan, a day's or one of its own.
    func run(_ path: String, into plan: PlanFile) throws {
        let before = try plan.contents(surroundings.store)
        let old = PlanDocument(try plan.read(surroundings.store))
        var list = ListImport(into: old)
        list.take(try tables(of: path))
        let table = ListImportTable(list, surroundings.phrases)
        table.lines(from: path).forEach(Output.line)
        let problems = table.problemCount
        guard problems == 0 else { throw Failure(.badData, words.notSaved(problems)) }
        guard list.document != old else { return Output.note(words.nothingToSave) }
        guard !options.dryRun else { return Output.note(words.dryRun) }
        try Consent.ask(words.question(plan.path), isGiven: options.yes, surroundings)
        let bytes = list.document.bytes
        guard try plan.replace(with: bytes, expecting: before, surroundings.store) else {
            throw Failure(.inUse, words.changedMeanwhile)
        }
        if let day = plan.day {
            let note = PlanNote(day: day, surroundings: surroundings)
            if try note.isDayClosed() {
                try note.save(list.document.changes(since: old), plan: bytes, by: nil)
            }
        }
        Output.note(words.saved(plan.path))
    }

    /// The file's tables that are lists, each with its head.
    private func tables(of path: String) throws -> [(table: ListTable, head: ListHead)] {
        let limit = 64 << 20
        let bytes = try InputFile.contents(of: path, surroundings, limit: limit + 1)
        let all: [ListTable]
        do {
            guard bytes.count <= limit else { throw TableFileProblem.tooLarge }
            all = try TableFile.tables(of: bytes)
        } catch let problem as TableFileProblem {
            throw Failure(
                .badData,
                surroundings.phrases.punctuation.labelled(path, words.fileProblem(problem)))
        }
        return try lists(among: try chosen(all, path), path)
    }

    /// The sheet that was asked for, else all that its program shows.
    private func chosen(_ all: [ListTable], _ path: String) throws -> [ListTable] {
        if let name = options.sheet {
            let found = all.filter { $0.name == name }
            let known = all.map(\.name).filter { !$0.isEmpty }.listed(in: surroundings.phrases)
            guard !found.isEmpty else { throw Failure(.usage, words.noSuchSheet(name, known)) }
            return found
        }
        for table in all where table.isHidden {
            Output.note(words.sheetSkipped(label(table, path), words.hidden))
        }
        let shown = all.filter { !$0.isHidden && $0.rows.contains { !$0.isBlank } }
        guard !shown.isEmpty else { throw Failure(.badData, words.empty(path)) }
        return shown
    }

    private func lists(
        among tables: [ListTable], _ path: String
    ) throws -> [(table: ListTable, head: ListHead)] {
        let section = try options.section()
        var lists: [(table: ListTable, head: ListHead)] = []
        var headless: [ListTable] = []
        for table in tables {
            do throws(ListHead.Problem) {
                lists.append((table, try ListHead.find(in: table, as: section)))
            } catch .none {
                headless.append(table)
            } catch .ambiguous(let sections) {
                let names = sections.map { "\(surroundings.phrases.setup.section($0)) \($0.rawValue)" }
                throw Failure(
                    .badData, words.ambiguous(label(table, path), names.listed(in: surroundings.phrases)))
            }
        }
        guard !lists.isEmpty else {
            throw Failure(.badData, words.noHead(label(headless[0], path), section))
        }
        if section != nil { lists = likeliest(of: lists, path) }
        guard section == nil || lists.count == 1 else {
            let names = lists.map(\.table.name).listed(in: surroundings.phrases)
            throw Failure(.usage, words.severalSheets(names))
        }
        for table in headless {
            Output.note(words.noHead(label(table, path), section))
        }
        return lists
    }

    /// Of several sheets the one that has more columns of the list than any other; all where none has.
    private func likeliest(
        of lists: [(table: ListTable, head: ListHead)], _ path: String
    ) -> [(table: ListTable, head: ListHead)] {
        func fields(_ head: ListHead) -> Int { head.columns.count { $0.field != nil } }
        let most = lists.map { fields($0.head) }.max()
        let best = lists.filter { fields($0.head) == most }
        guard best.count == 1, lists.count > 1 else { return lists }
        for other in lists where fields(other.head) != most {
            Output.note(words.sheetSkipped(label(other.table, path), words.lessAlike))
        }
        return best
    }

    private func label(_ table: ListTable, _ path: String) -> String {
        path + (table.name.isEmpty ? "" : " “\(table.name)”") + ": "
    }
}
