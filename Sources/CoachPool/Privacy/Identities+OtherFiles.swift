internal import RecordSyntax

extension Identities {
  /// The absolute paths of files that are called by a person's code or by the id of one of the person's trajectories, and
  /// otherwise than the files that are read, sorted: copies, and notes in another form.
  ///
  /// What they hold is not known, and may be about others too. A file is not called by a code that goes on as the code of
  /// somebody else.
  ///
  /// - Parameter dotFiles: Files of the folder whose names start with a dot, by absolute paths.
  package func otherFiles(of code: String, in pool: Pool, dotFiles: [String] = []) -> [String] {
    let ids = [code] + pool.trajectories.filter { $0.coachee.value == code }.map(\.id)
    let known = Set(
      people.map(\.id) + pool.coaches.map(\.id) + pool.trajectories.map(\.id)
        + pool.trajectories.compactMap(\.coachee.value))
    let longer = known.filter { id in ids.contains { id != $0 && id.has($0) } }
    let own = Set(files(of: code, in: pool).map(\.path))
    return (files.map(\.path) + others + dotFiles).filter { path in
      guard !own.contains(path), let name = relative(path)?.lowercased() else { return false }
      return ids.contains { name.has($0) }
        && !longer.contains { name.has($0) }
    }.sorted()
  }
}

extension String {
  /// Whether it has an id that is no part of a longer run of letters and digits.
  fileprivate func has(_ id: String) -> Bool {
    !CodePlaces.starts(of: Array(id.utf8), in: Array(utf8)).isEmpty
  }
}
