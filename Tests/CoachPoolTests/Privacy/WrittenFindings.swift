import CoachPool
import RecordSyntax
import TestSupport

/// What the rules about words that may not be written find in one file of the small pool.
struct WrittenFindings {
  /// The rules, with what they point at, in the order of the file: `bsn error 123456782`.
  let found: [String]
  /// The same as findings.
  let findings: [Diagnostic]

  private static let rules = ["bsn", "health-data", "personal-data"]

  /// Checks the pool with a file added or replaced.
  init(_ path: String, _ text: String) {
    var files = ExamplePool.files.mapValues { Array($0.utf8) }
    files[path] = Array(text.utf8)
    let bytes = files[path] ?? []
    let document = Document(parsing: bytes, at: path)
    findings = ExamplePool.findings(in: files).filter { Self.rules.contains($0.rule) }.sorted {
      document.bytes(of: $0.location.place).start < document.bytes(of: $1.location.place).start
    }
    found = findings.map { finding in
      let words = document.bytes(of: finding.location.place)
      let shown =
        finding.location.place == .file ? "(name)" : String(decoding: bytes[words.indices], as: UTF8.self)
      return "\(finding.rule) \(finding.severity) \(shown)"
    }
  }

  /// Checks a text as the quote of an evaluation.
  init(quote: String) {
    self.init(
      ExamplePool.evaluation,
      """
      {
        "trajectory": "t-2023-k7qm",
        "by": "coachee",
        "moment": "after",
        "on": "2023-12-18",
        "scores": { "procedure": 8, "relation": 9, "goals": 8, "method": 8 },
        "recommend": 9,
        "quotes": [{ "text": \(Value.string(quote).json), "consentOn": "2023-12-18" }]
      }

      """)
  }

  /// The words of a quote that a rule finds.
  static func words(of rule: String, inQuote quote: String) -> [String] {
    WrittenFindings(quote: quote).found.filter { $0.hasPrefix(rule + " ") }.map {
      $0.split(separator: " ", maxSplits: 2).last.map(String.init) ?? ""
    }
  }
}
