package import DayModel

/// Reads a line that has proved itself as the record it holds.
package enum RecordDecoder {
    /// The record; its private data only where that is whole.
    ///
    /// Throws where the bytes are no JSON or no record of the contract's form, whatever their hash says.
    package static func record(
        in line: UnsafeRawBufferPointer, anatomy: LineAnatomy, journal: JournalName
    ) throws(LineFault) -> Record {
        let members = try members(in: line, anatomy: anatomy)
        do { return try Record(line: members, journal: journal) } catch { throw .record(error) }
    }

    /// The line's members; without `private` where that is damaged, as it might not even be JSON.
    static func members(in line: UnsafeRawBufferPointer, anatomy: LineAnatomy) throws(LineFault)
        -> [JSONMember]
    {
        var bytes: [UInt8]
        if anatomy.privateState(in: line) == .damaged {
            bytes = Array(line[...anatomy.hash.upperBound])
            bytes.append(UInt8(ascii: "}"))
        } else {
            bytes = Array(line)
        }
        let value: JSONValue
        do { value = try JSONReader.read(bytes) } catch { throw .syntax(error) }
        // A line that begins with { and reads as JSON is an object.
        return value.members ?? []
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
