extension EarlierPool {
  /// Compares a pool held in memory with what it was, by path relative to the pool's folder; a file with the same bytes
  /// under another name has been renamed.
  package init(files then: [String: [UInt8]], now: [String: [UInt8]]) {
    let added = now.keys.filter { then[$0] == nil }.sorted()
    let differences = then.keys.sorted().filter { now[$0] != then[$0] }.map { path in
      let renamed = added.first { now[$0] == then[path] }
      return Difference(path, now: now[path] != nil ? path : renamed, then[path])
    }
    self.init(differences, paths: Array(then.keys))
  }
}
