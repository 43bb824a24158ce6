internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// The file that says what becomes of each column.
struct MappingFile {
  let mapping: ImportMapping

  /// Reads it; one that is not right ends the run, at the place.
  init(_ name: String, _ fields: ImportFields, _ run: Run) throws(CommandFailure) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReading.bytes(of: try Paths.resolved(run.absolute(name)))
    } catch { throw CommandFailure([FileError(name, error.reason)]) }
    // A byte-order mark is what editors on Windows put there.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    let document = Document(parsing: text, as: .json, vocabulary: Schemas.bundled.vocabulary)
    do throws(ImportMapping.Fault) { mapping = try ImportMapping(reading: document, fields) } catch {
      let start = LineMap(text).position(of: Int(document.bytes(of: error.place).start))
      var failure = CommandFailure(lines: [
        .init(path: "\(TerminalText.path(name)):\(start.line):\(start.column)", message: error.message)
      ])
      if let help = error.help { failure.lines.append(.init(message: help)) }
      throw failure
    }
  }
}
