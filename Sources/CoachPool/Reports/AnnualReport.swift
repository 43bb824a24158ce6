public import RecordSyntax

/// The annual report as an HR department publishes it, in Markdown with pictures.
///
/// Everything out of records is escaped, and no number is counted here: each is a ``Figure``.
public struct AnnualReport: Sendable {
  /// The report.
  public let report: FigureSheet.Report
  /// What the one who publishes must know, and is not part of the report.
  public let notices: [Phrase]

  /// Writes the report.
  ///
  /// - Parameters:
  ///   - figures: The figures of the year.
  ///   - disclosure: Which of them may be printed.
  ///   - pool: The pool, for HR's words, meetings, programmes and quotes.
  ///   - language: The language of the report.
  ///   - publishedOn: The day on which it is published; `nil` for a draft, and for a year that was published before.
  ///   - read: The bytes of a record, for the text below its fields; records do not keep it.
  public init(
    _ figures: Figures, _ disclosure: Disclosure, pool: Pool, language: Language,
    publishedOn: Day? = nil, read: @escaping (String) -> [UInt8]?
  ) {
    var writer = ReportWriter(figures, disclosure, pool, language, read)
    writer.addOpening()
    writer.addFacts()
    writer.addBands()
    writer.addComparison()
    writer.addProcedure()
    writer.addThemes()
    writer.addChoice()
    writer.addEvaluation()
    writer.addMeetings()
    writer.addProgrammes()
    writer.addCosts()
    writer.addMaking(publishedOn)
    report = writer.report
    notices = writer.notices
  }

  /// The text without pictures, with one final newline.
  public var markdown: String { report.markdown }

  /// How the line of a report ends that says when it was published.
  static let publishedEnding = Phrase(
    nl: "gepubliceerd; sindsdien staan deze cijfers vast.", en: "since then these figures are fixed.")

  /// Whether a report says that it was published.
  static func saysPublished(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return Language.allCases.contains { text.contains(publishedEnding.text($0)) }
  }
}
