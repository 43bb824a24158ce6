package import CoachPool
internal import RecordSyntax

extension PoolExport {
  /// The records of one step of a worker.
  private static let step = 128
  /// The steps that are taken before it is told how far the work is.
  private static let steps = 16

  /// What all records become, made on all cores.
  ///
  /// - Parameter progress: Is told how many of them are done.
  package func partsOnAllCores(progress: (Int) -> Void) -> [Part] {
    var parts: [Part] = []
    for start in stride(from: 0, to: recordCount, by: Self.step * Self.steps) {
      progress(start)
      let left = recordCount - start
      parts += Workers.map(min(Self.steps, (left + Self.step - 1) / Self.step)) { number in
        let first = start + number * Self.step
        return part(first..<min(recordCount, first + Self.step))
      }
    }
    return parts
  }

  /// The files, each with its digest (SHA-256).
  package func filesOnAllCores(_ parts: [Part]) -> [(file: File, digest: String)] {
    let files = files(parts)
    let digests = Workers.map(files.count) { SHA256.hexDigest(of: files[$0].bytes) }
    return Array(zip(files, digests)).map { (file: $0, digest: $1) }
  }
}
