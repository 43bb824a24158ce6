internal import CoachPool
internal import CoachPoolFiles

extension PoolChanges {
  /// Puts files in the canonical form that were in it before: a new field stands at the end.
  mutating func keepForm() throws(FileError) {
    for file in files {
      guard let old = file.old, let new = file.new, let path = try? RecordPath(file.path),
        case .unchanged = RecordFormatting(file.path, path, old, isJSON: path.isJSON),
        case .changed(let formatted) = RecordFormatting(file.path, path, new, isJSON: path.isJSON)
      else { continue }
      try put(file.path, formatted)
    }
  }
}
