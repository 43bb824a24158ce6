public import RecordSyntax

/// A record that cannot be counted as it is, and that may belong in a year's figures.
public struct FigureBlocker: Sendable, Hashable {
  /// The path of the record, relative to the pool's folder.
  public let path: String
  /// What is wrong with it; one or more.
  public let findings: [Diagnostic]

  /// The record and how often something is wrong with it.
  public var message: Phrase {
    let first = findings.first?.message ?? Phrase(nl: "niet te lezen", en: "cannot be read")
    return findings.count > 1
      ? Phrase(
        nl: "\(name: path): \(first) (en nog \(findings.count - 1))",
        en: "\(name: path): \(first) (and \(findings.count - 1) more)")
      : Phrase(nl: "\(name: path): \(first)", en: "\(name: path): \(first)")
  }
}
