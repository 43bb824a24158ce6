public import RecordSyntax

/// The record of processing activities (AVG art. 30), made from the contract and the schemas, in Markdown.
public struct ProcessingRegister: Sendable {
  /// The register, with one final newline.
  public let markdown: String
  /// What it should say and the contract does not give, one by one.
  public let gaps: [Phrase]

  /// Writes the register as it stands on a day.
  public init(_ contract: Contract, asOf: Day, language: Language) {
    var writer = RegisterWriter(contract, language)
    writer.addOpening(asOf)
    writer.addController()
    writer.addPurposes()
    writer.addCategories()
    writer.addRecipients()
    writer.addTerms()
    writer.addMeasures()
    writer.addGaps()
    markdown = writer.markdown
    gaps = writer.gaps
  }
}
