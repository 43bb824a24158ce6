internal import CoachPool
package import RecordSyntax

/// Brings files of a pool into the canonical form on all cores: all are prepared before the first is written.
package struct PoolFormatter: Sendable {
  private let folder: PoolFolder

  /// A file that is not as it should be.
  package struct Prepared: Sendable {
    /// The path relative to the pool's folder.
    package let path: String
    /// What was read.
    package let old: [UInt8]
    /// What becomes of it.
    package let result: Result

    /// What becomes of a file.
    package enum Result: Sendable {
      /// Its canonical text.
      case changed([UInt8])
      /// Why it is left alone.
      case refused(Diagnostic)
      /// Why it could not be read.
      case unreadable(FileError)
    }
  }

  /// Formats files of the pool in a folder.
  package init(_ folder: PoolFolder) { self.folder = folder }

  /// Reads and formats files, and gives those that are not as they should be, in their order.
  ///
  /// - Parameter paths: Paths of records, relative to the pool's folder.
  package func prepare(_ paths: [String]) -> [Prepared] {
    let stretches = 64
    let parts = Workers.map(stretches) { number in
      paths[paths.count * number / stretches..<paths.count * (number + 1) / stretches].compactMap(prepare)
    }
    return parts.flatMap { $0 }
  }

  private func prepare(_ path: String) -> Prepared? {
    let old: [UInt8]
    do throws(FileError) { old = try FileReading.bytes(of: folder.path(of: path)) } catch {
      return Prepared(path: path, old: [], result: .unreadable(error))
    }
    let recordPath = try? RecordPath(path)
    switch RecordFormatting(path, recordPath, old, isJSON: path.hasSuffix(".json")) {
    case .unchanged: return nil
    case .changed(let new): return Prepared(path: path, old: old, result: .changed(new))
    case .refused(let diagnostic): return Prepared(path: path, old: old, result: .refused(diagnostic))
    }
  }

  /// Writes what was prepared, each file only when it is still what was read; gives what went wrong, by path. A signal that
  /// ends the program waits for the files that are being written.
  package func write(_ prepared: [Prepared]) -> [String: FileError] {
    WriteInterruption.deferring { writeUndisturbed(prepared) }
  }

  private func writeUndisturbed(_ prepared: [Prepared]) -> [String: FileError] {
    let results = Workers.map(prepared.count) { number -> FileError? in
      guard case .changed(let new) = prepared[number].result else { return nil }
      do throws(FileError) {
        guard !WriteInterruption.isWaiting else {
          throw FileError(folder.path(of: prepared[number].path), .interrupted)
        }
        try AtomicFile.write(new, to: folder.path(of: prepared[number].path), over: prepared[number].old)
        return nil
      } catch {
        return error
      }
    }
    return Dictionary(
      zip(prepared, results).compactMap { file, error in error.map { (file.path, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}
