extension Coach {
  /// The paths of the photo's file relative to the pool's folder, those of all files in it that are called so: what a record
  /// names elsewhere is another's, and none of the pool's.
  package func photoFiles(in pool: Pool) -> [String] {
    guard let name = photo.value?.file.value else { return [] }
    return pool.files(called: [name])[name] ?? []
  }
}

extension Pool {
  /// The paths of files that are no records, relative to the pool's folder and sorted, by what they are called: the whole
  /// path, or what stands behind one of its slashes.
  ///
  /// - Parameter names: What is looked for; all at once, for each time goes through every file.
  package func files(called names: Set<String>) -> [String: [String]] {
    guard !names.isEmpty else { return [:] }
    var files: [String: [String]] = [:]
    for path in strays.map(\.path).sorted() {
      var rest: Substring? = path[...]
      while let name = rest.map(String.init) {
        if names.contains(name) { files[name, default: []].append(path) }
        rest = rest.flatMap { rest in rest.firstIndex(of: "/").map { rest[rest.index(after: $0)...] } }
      }
    }
    return files
  }
}
