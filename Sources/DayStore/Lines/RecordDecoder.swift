package import DayModel

/// Reads a line that has proved itself as the record it holds.
package enum RecordDecoder {
    /// The record; its private data only where that is whole and of the contract's form: what is wrong with it costs
    /// nothing else.
    ///
    /// Throws where the rest is no JSON or no record of the contract's form, whatever its hash says.
    package static func record(
        in line: UnsafeRawBufferPointer, anatomy: LineAnatomy, journal: JournalName
    ) throws(LineFault) -> Record {
        try reading(line, anatomy, journal).record
    }

    /// The record, and whether its private data are of the contract's form or taken out for good, where it has any.
    static func reading(
        _ line: UnsafeRawBufferPointer, _ anatomy: LineAnatomy, _ journal: JournalName
    ) throws(LineFault) -> (record: Record, isPrivateReadable: Bool) {
        do throws(LineFault) {
            let members = try members(in: line, anatomy: anatomy)
            let kind = members.first { $0.name == "private" }?.value.kind
            return (try record(members, journal), kind == nil || kind == .object || kind == .null)
        } catch {
            guard anatomy.hidden != nil else { throw error }
            return (try record(try members(of: openPart(of: line, anatomy)), journal), false)
        }
    }

    private static func record(_ members: [JSONMember], _ journal: JournalName) throws(LineFault) -> Record {
        do { return try Record(line: members, journal: journal) } catch { throw .record(error) }
    }

    private static func openPart(of line: UnsafeRawBufferPointer, _ anatomy: LineAnatomy) -> [UInt8] {
        Array(line[...anatomy.hash.upperBound]) + [UInt8(ascii: "}")]
    }

    private static func members(of bytes: [UInt8]) throws(LineFault) -> [JSONMember] {
        let value: JSONValue
        do { value = try JSONReader.read(bytes) } catch { throw .syntax(error) }
        // A line that begins with { and reads as JSON is an object.
        return value.members ?? []
    }

    /// The line's members; without `private` where that is damaged, as it might not even be JSON.
    static func members(in line: UnsafeRawBufferPointer, anatomy: LineAnatomy) throws(LineFault)
        -> [JSONMember]
    {
        let isDamaged = anatomy.privateState(in: line) == .damaged
        return try members(of: isDamaged ? openPart(of: line, anatomy) : Array(line))
    }

    /// Proves and reads a line of its own, without its newline.
    package static func record(in line: [UInt8], journal: JournalName) throws(LineFault) -> Record {
        try withLine(line) { (bytes) throws(LineFault) in
            let anatomy = try LineAnatomy(bytes)
            guard anatomy.proves(bytes) else { throw LineFault.wrongHash }
            return try record(in: bytes, anatomy: anatomy, journal: journal)
        }
    }

    /// `withUnsafeBytes` that keeps the type of the error.
    static func withLine<Result>(
        _ line: [UInt8], _ body: (UnsafeRawBufferPointer) throws(LineFault) -> Result
    ) throws(LineFault) -> Result {
        let result: Swift.Result<Result, LineFault> = line.withUnsafeBytes { bytes in
            do throws(LineFault) { return .success(try body(bytes)) } catch { return .failure(error) }
        }
        return try result.get()
    }
}
