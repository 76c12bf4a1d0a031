import DayModel
import SystemPackage

extension DeskSession {
    /// Makes lines durable, in the segment at hand or, where that fails, in the next.
    func save(_ lines: [PendingLine]) throws(StoreError) {
        var standing = unsettled.count
        if segment != nil {
            do throws(JournalSegment.SaveFailure) {
                try segment?.save(lines)
                return accept(lines)
            } catch {
                standing = max(standing, error.standing)
                giveUpSegment()
            }
        }
        do throws(SegmentFailure) {
            segment = try beginSegment(with: lines)
            accept(lines)
        } catch {
            unsettled = Array(lines.prefix(max(standing, error.standing)))
            rememberRefused()
            throw error.reason
        }
    }

    /// Looks whether what this session saved is still where it was saved; where another file stands there, or the file
    /// is not what it was, the next segment takes the session's lines.
    ///
    /// For when the folder has changed, and at the session's end.
    /// - Returns: whether a segment was begun.
    @discardableResult
    package func keepFile() throws(StoreError) -> Bool {
        try checkOpen()
        guard segment != nil, segment?.standsUntouched() == false else { return false }
        giveUpSegment()
        guard !saved.isEmpty else { return false }
        do throws(SegmentFailure) { segment = try beginSegment(with: []) } catch { throw error.reason }
        return true
    }

    /// Never touched again: after a failed sync the kernel calls clean what it did not write.
    private func giveUpSegment() {
        segment?.close()
        segment = nil
        // The folder may be another one, too.
        journals?.close()
        journals = nil
    }

    private func accept(_ lines: [PendingLine]) {
        unsettled = []
        // By their places: each line taken out would be copied while its desk waits.
        var head = head
        var tick = tick
        for index in lines.indices {
            saved.append(lines[index].line.bytes)
            switch lines[index].record.body {
            case .seal: head.isSealed = true
            case .unseal: head.isSealed = false
            default: break
            }
            head.seq = lines[index].record.name.seq
            head.hash = lines[index].line.hash
            tick = max(tick, lines[index].record.tick)
        }
        self.head = head
        self.tick = tick
        if !lines.isEmpty { rememberEnd() }
    }

    private struct SegmentFailure: Error {
        var reason: StoreError
        /// How many of the lines may stand in the file all the same.
        var standing = 0
    }

    /// Begins a file with copies of what this session had saved, then the lines; durable when it returns.
    private func beginSegment(with lines: [PendingLine]) throws(SegmentFailure) -> JournalSegment {
        let folder: Folder
        let file: JournalFile
        let descriptor: FileDescriptor
        do throws(StoreError) {
            folder = try journalsFolder()
            (file, descriptor) = try createSegment(in: folder)
        } catch {
            throw SegmentFailure(reason: error)
        }
        do throws(SegmentFailure) {
            return try fill(file, descriptor, with: lines, in: folder)
        } catch {
            environment.files.close(descriptor)
            // It holds nothing that was acknowledged.
            let isRemoved = (try? environment.files.remove(file.name, in: folder.descriptor)) != nil
            nextSegment = (file.segment ?? nextSegment) + (isRemoved ? 0 : 1)
            throw error
        }
    }

    private func fill(
        _ file: JournalFile, _ descriptor: FileDescriptor, with lines: [PendingLine], in folder: Folder
    ) throws(SegmentFailure) -> JournalSegment {
        let path = folder.path(of: file.name)
        do throws(StoreError) {
            try claim(file, descriptor, path)
        } catch {
            throw SegmentFailure(reason: error)
        }
        var segment = JournalSegment(
            file, at: path, descriptor, size: 0, lacksNewline: false, environment.files)
        do throws(JournalSegment.SaveFailure) {
            try segment.copy(saved)
            try segment.save(lines)
        } catch {
            throw SegmentFailure(
                reason: StoreError(error.operation, path, error.reason), standing: error.standing)
        }
        do throws(StoreError) {
            try folder.synchronize()
        } catch {
            throw SegmentFailure(reason: error, standing: lines.count)
        }
        nextSegment = (file.segment ?? nextSegment) + 1
        return segment
    }

    private func createSegment(in folder: Folder) throws(StoreError) -> (JournalFile, FileDescriptor) {
        var number = nextSegment
        while true {
            let file = JournalFile(memory.journal, segment: number)
            do throws(Errno) {
                return (file, try environment.files.open(file.name, in: folder.descriptor, for: .creating))
            } catch {
                // Something stands there already: it stays as it is.
                guard error == .fileExists, number < nextSegment + 1000 else {
                    throw StoreError(.create, folder.path(of: file.name), error)
                }
                number += 1
            }
        }
    }

    /// Makes the file private, whatever the umask, and remembers the first one before anything is in it.
    private func claim(_ file: JournalFile, _ descriptor: FileDescriptor, _ path: String) throws(StoreError) {
        let status: FileStatus
        do throws(Errno) {
            try keepPrivate(descriptor, path)
            status = try environment.files.status(of: descriptor)
        } catch {
            throw StoreError(.create, path, error)
        }
        guard head.seq == 0, let segment = file.segment else { return }
        memory.identity = .init(segment: segment, device: status.device, inode: status.inode)
        memory.boot = environment.bootID
        try memoryFile.write(memory, in: stateFolder, environment)
    }

    private func journalsFolder() throws(StoreError) -> Folder {
        if let journals { return journals }
        let folder = try Folder(making: self.folder.journalsPath, in: dayFolder, environment)
        journals = folder
        return folder
    }
}
