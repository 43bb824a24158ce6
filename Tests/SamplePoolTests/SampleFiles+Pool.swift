import CoachPool
import RecordSyntax

@testable import SamplePool

extension [SampleFile] {
  /// The files by path, as a pool in memory has them.
  var bytes: [String: [UInt8]] {
    Dictionary(self.map { ($0.path, [UInt8]($0.text.utf8)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The files read as a pool.
  var pool: Pool { Pool(files: bytes) }

  /// What the rules find on the day that the contract names, one line each.
  func findings() -> [String] {
    let files = bytes
    let pool = Pool(files: files)
    let context = RuleContext(
      pool: pool, surroundings: Surroundings(asOf: pool.contract.asOf ?? .first(of: 1)), read: { files[$0] })
    return Checker(context).findings().map { finding in
      "\(finding.location.path) \(finding.location.place.pointer?.description ?? ""): \(finding.rule): "
        + finding.message.text(.english)
    }
  }
}
