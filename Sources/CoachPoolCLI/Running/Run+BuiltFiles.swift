internal import CoachPoolFiles
internal import RecordSyntax

extension Run {
  /// Writes the built files of a folder that differ from what is there, or with `--check` only names them: all are
  /// compared and prepared before the first is written.
  ///
  /// A file that is not there is as good as an empty one.
  ///
  /// - Parameters:
  ///   - files: What the files must hold.
  ///   - folder: The folder they stand in; it is made when the one above it is there.
  ///   - written: What is said of a file that was written.
  ///   - differs: What is said of a file that should be.
  ///   - upToDate: What is said when there is none.
  func bringUpToDate(
    _ files: [BuiltFile], in folder: String, written: Phrase, differs: Phrase, upToDate: Phrase
  ) throws(CommandFailure) -> ExitCode {
    let isCheck = arguments.has("check")
    var changes: [AtomicFile.Change] = []
    for file in files {
      let old = try onFiles { () throws(FileError) in try FileReading.existing(file.path) }
      guard old ?? [] != file.bytes else { continue }
      if !isCheck, let old, let refusal = file.refusal(old) { throw refusal }
      changes.append(AtomicFile.Change(file.path, file.bytes, over: old))
    }
    guard !changes.isEmpty else {
      try say(upToDate)
      return .success
    }
    if !isCheck {
      try onFiles { () throws(FileError) in
        try AtomicFile.makeFolder(folder)
        try Leftovers.remove(beside: changes.map(\.path))
        try AtomicFile.write(changes)
      }
    }
    for change in changes {
      let path = TerminalText.path(shown(change.path))
      let state = isCheck ? differs : written
      try write(Phrase(nl: "\(name: path): \(state)", en: "\(name: path): \(state)").text(language) + "\n")
    }
    return isCheck ? .findings : .success
  }
}
