import ArgumentParser
import DayModel
import DayStore

struct PhotoCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(named: .photo, abstract: words.abstract)
    }

    private static var words: PhotoPhrases { Surroundings.phrases.photo }

    @Argument(help: ArgumentHelp(stringLiteral: words.filesHelp)) var files: [String] = []
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.captionHelp)) var caption: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.byHelp)) var by: String?
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.takenHelp)) var taken: String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.listHelp)) var list = false
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: words.withdrawHelp)) var withdraw = false
    @Option(name: .long, help: ArgumentHelp(stringLiteral: words.whyHelp)) var why: String?
    @Flag(name: .long, help: ArgumentHelp(stringLiteral: Surroundings.words.jsonHelp)) var json = false
    @OptionGroup var day: DayOption

    func run() throws {
        let surroundings = Surroundings()
        let words = surroundings.phrases.photo
        if withdraw { return try withdraw(surroundings) }
        if list { return try show(surroundings) }
        guard !files.isEmpty else { throw Failure(.usage, words.needsFiles) }
        guard let caption, !caption.allSatisfy(\.isWhitespace) else {
            throw Failure(.usage, words.needsCaption)
        }
        var office = try OfficeBook(day.day, surroundings)
        let zone = office.book.zone
        let moment = try taken.map { try time($0, zone, surroundings) }
        // All are looked at before the first is taken.
        let pictures = try files.map { path in
            let (bytes, header) = try picture(path, office.plan.photoRules, surroundings)
            let photo = Photo(
                header, sha256: DayFolder.sha256(of: bytes), caption: caption, by: by, taken: moment,
                addedAt: surroundings.now)
            return (path: path, bytes: bytes, photo: photo)
        }
        for picture in pictures {
            do { try take(picture.bytes, picture.photo, from: picture.path, &office, words) } catch {
                throw surroundings.failure(error)
            }
        }
    }

    /// All are looked for before the first is withdrawn. The note comes before the entry, as it does at registering.
    private func withdraw(_ surroundings: Surroundings) throws {
        let words = surroundings.phrases.photo
        guard caption == nil, by == nil, taken == nil, !list else { throw Failure(.usage, words.notBoth) }
        guard !files.isEmpty else { throw Failure(.usage, words.needsFiles) }
        var office = try OfficeBook(day.day, surroundings)
        let folder = office.book.folder
        do {
            let known = try folder.photos(surroundings.store)
            let photos = try files.map { file in
                let name = file.split(separator: "/").last.map(String.init) ?? file
                guard let photo = known.first(where: { $0.file == "photos/" + name }) else {
                    throw Failure(.noInput, words.notRegistered(file))
                }
                return photo
            }
            for var photo in photos {
                let who = surroundings.userName
                photo.withdrawn = Photo.Withdrawal(at: surroundings.now, by: who, why: why)
                try office.save(photo.note(words.withdrew(photo.file, photo.caption, why)), by: who)
                try folder.register(photo, surroundings.store)
                Output.note(words.withdrawn(photo.file))
            }
        } catch let error as StoreError {
            throw surroundings.failure(error)
        }
    }

    /// The entry comes last: what was stopped before is done again, and nothing of it is lost.
    private func take(
        _ bytes: [UInt8], _ photo: Photo, from path: String, _ office: inout OfficeBook, _ words: PhotoPhrases
    ) throws(StoreError) {
        let store = office.surroundings.store
        let folder = office.book.folder
        if let old = try folder.photos(store).first(where: { $0.sha256 == photo.sha256 }) {
            return Output.note(words.already(path, old.file, old.caption))
        }
        try folder.keepPicture(bytes, of: photo, store)
        let note = photo.note(words.registered(photo.file, photo.caption))
        try office.save(note, by: office.surroundings.userName)
        try folder.register(photo, store)
        Output.line(photo.file)
    }

    private func picture(
        _ path: String, _ rules: PhotoRules, _ surroundings: Surroundings
    ) throws -> ([UInt8], PictureHeader) {
        let words = surroundings.phrases.photo
        let bytes = try InputFile.contents(of: path, surroundings, limit: DayFolder.photoLimit + 1)
        guard bytes.count <= DayFolder.photoLimit else { throw Failure(.badData, words.tooLarge(path)) }
        guard let header = PictureHeader(bytes) else { throw Failure(.badData, words.notAPicture(path)) }
        guard rules.allow(header) else {
            throw Failure(
                .badData,
                words.tooSmall(path, "\(header.width)×\(header.height)", "\(rules.width)×\(rules.height)"))
        }
        return (bytes, header)
    }

    /// `2026-05-15 09:40` by the clock of the plan's zone, or with seconds and offset as records have it.
    private func time(_ text: String, _ zone: ZoneOffsets, _ surroundings: Surroundings) throws -> Timestamp {
        if let time = Timestamp(text) { return zone.local(time) }
        guard text.count == 16, let time = Timestamp(text.replacing(" ", with: "T") + ":00Z") else {
            throw Failure(.usage, surroundings.phrases.photo.badTime(text))
        }
        return zone.moment(atClock: time)
    }

    private func show(_ surroundings: Surroundings) throws {
        let opened = try surroundings.openDay(day.day)
        let (folder, zone) = (opened.folder, opened.zone)
        let photos: [Photo]
        do { photos = try folder.photos(surroundings.store) } catch { throw surroundings.failure(error) }
        if json { return Output.data(JSONWriter.prettyBytes(of: .array(photos.map(\.json)))) }
        guard !photos.isEmpty else { return Output.note(surroundings.phrases.photo.none) }
        for photo in photos {
            let taken = photo.taken.map { "\(zone.local($0).clock.date) \(zone.local($0).hourAndMinute)" }
            let parts = [photo.file, "\(photo.width)×\(photo.height)", taken, photo.by, photo.caption]
            Output.line(parts.compactMap { $0 }.joined(separator: "  "))
        }
    }
}
