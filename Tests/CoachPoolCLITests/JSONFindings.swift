import Foundation

/// What `check --format json` prints, as far as tests look at it.
struct JSONFindings: Decodable {
  /// One finding.
  struct Finding: Decodable {
    let rule: String
    let severity: String
    let path: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
    let message: String
  }

  let findings: [Finding]

  /// Reads the output.
  init(_ output: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(output.utf8)) }
}
