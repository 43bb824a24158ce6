extension Pool {
  /// Reads a pool held in memory, by path relative to the pool's folder.
  package convenience init(files: [String: [UInt8]]) {
    var part = PoolPart()
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
