extension Pool {
  /// Reads a pool held in memory, by path relative to the pool's folder, and looks for names in it.
  package convenience init(files: [String: [UInt8]], names: KnownNames? = nil) {
    var part = PoolPart()
    if let names {
      for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
        part.look(for: names, in: path, bytes)
      }
    }
    for path in files.keys.sorted() where path != Contract.path {
      do throws(RecordPath.Refusal) {
        part.add(path, try RecordPath(path), files[path] ?? [])
      } catch {
        part.add(stray: path, error)
      }
    }
    let ledger = files[ErasureLedger.path].map(ErasureLedger.init)
    self.init(part, ledger: ledger, contract: ContractFile(files[Contract.path]))
  }
}
