import RecordSyntax

@testable import CoachPool

/// The numbers that a report prints although nothing declares them: none is a figure's that may be printed, a year or day,
/// or a threshold or target that the contract sets.
struct PrintedNumbers {
  /// The numbers as they are written, in the order of the report.
  private(set) var undeclared: [String] = []

  /// Reads a report.
  ///
  /// - Parameters:
  ///   - markdown: The report.
  ///   - figures: The figures of the year.
  ///   - disclosure: Which of them may be printed.
  ///   - pool: The pool, for what its contract sets and what people wrote.
  ///   - language: The language of the report.
  ///   - undeclared: The name of a figure that is not to count as declared.
  ///   - read: The bytes of a record.
  init(
    _ markdown: String, _ figures: Figures, _ disclosure: Disclosure, _ pool: Pool, _ language: Language,
    except undeclared: String? = nil, read: (String) -> [UInt8]?
  ) {
    let written = Self.written(in: pool, figures, read) + Self.named(figures, disclosure, language)
    let text = Self.words(written.reduce(markdown) { $0.replacing($1, with: "") })
    let allowed = Self.declared(figures, disclosure, language, undeclared).union(
      Self.set(pool.contract, disclosure)
    )
    .union((figures.year - 1...figures.year + 1).map(String.init)).union([String(figures.leftOut.count)])
    .union(Self.published(before: figures, pool, language, read))
    self.undeclared = Self.numbers(in: text).filter { !allowed.contains($0) }
  }

  /// A report without days, and without what names a figure, a record or a command.
  private static func words(_ markdown: String) -> String {
    let months = Day.monthNames.joined(separator: "|")
    guard let day = try? Regex("[0-9]{1,2} (\(months)) [0-9]{4}") else { return markdown }
    return markdown.replacing(day, with: "").replacing(/`[^`]*`/) { name in
      name.output.contains("--explain") || !name.output.contains(" ") ? "" : String(name.output)
    }
  }

  /// What people wrote, which the report shows as it is, as far as it names no number that is hidden.
  private static func written(in pool: Pool, _ figures: Figures, _ read: (String) -> [UInt8]?) -> [String] {
    var texts = figures.annual?.findings.items.map(Markdown.inline) ?? []
    let paths =
      [figures.annual?.path].compactMap(\.self) + pool.events.map(\.path) + pool.programmes.map(\.path)
    for bytes in paths.compactMap(read) {
      let document = Document(parsing: bytes, as: .frontMatter, vocabulary: Schemas.bundled.vocabulary)
      guard let body = document.body else { continue }
      texts += Markdown.paragraphs(String(decoding: bytes[body.indices], as: UTF8.self))
    }
    texts += pool.evaluations.flatMap(\.quotes.items).compactMap(\.text.value).map(Markdown.inline)
    for programme in pool.programmes {
      guard let each = programme.sessionsEach.value, let minutes = programme.minutes.value else { continue }
      texts += [
        ": gesprekken per aanvraag: \(each), van \(minutes) minuten",
        ": sessions per request: \(each), of \(minutes) minutes",
      ]
    }
    return texts.filter { !$0.isEmpty }
  }

  /// What names a band of sessions, and what two quartiles are together.
  private static func named(_ figures: Figures, _ disclosure: Disclosure, _ language: Language) -> [String] {
    let sheet = FigureSheet(figures, disclosure, language: language)
    let spreads = figures.family(FigureName.scores).compactMap { sheet.spread(of: $0.name) }
    return sheet.bands(.sessions).map { "| \($0.label(language)) |" }
      + spreads.map { "| \($0.lowerBound / 10)–\($0.upperBound / 10) |" }
  }

  private static func declared(
    _ figures: Figures, _ disclosure: Disclosure, _ language: Language, _ undeclared: String?
  ) -> Set<String> {
    let text = NumberText(language: language)
    let printed = figures.all.filter { disclosure.prints($0.name) && $0.name != undeclared }.map(text.text)
    let merged = (disclosure.merged + disclosure.banded).filter { disclosure.prints($0.name) }
      .map { text.whole($0.value) }
    let capacity = figures[FigureName.capacityUsed].flatMap { figure in
      disclosure.prints(figure.name) && figure.name != undeclared ? figure.value.map(text.percent) : nil
    }
    return Set((printed + merged + [capacity].compactMap(\.self)).flatMap(numbers))
  }

  /// The years before, and what they printed of themselves: in a file of their own, or else in their annual record.
  private static func published(
    before figures: Figures, _ pool: Pool, _ language: Language, _ read: (String) -> [UInt8]?
  ) -> Set<String> {
    let text = NumberText(language: language)
    var declared: Set<String> = []
    for year in figures.year - 5..<figures.year {
      var printed: [(name: String, number: Decimal)] = []
      if case .success(let sheet)? = Publications(of: pool, read: read)[year]?.sheet {
        printed = sheet.figures.compactMap { figure in figure.value.map { (figure.name, $0) } }
      } else if let annual = pool.annual(year), !annual.published.isAbsent {
        printed = annual.figures.items.map { ($0.name, $0.number) }
      }
      if !printed.isEmpty { declared.insert(String(year)) }
      for (name, number) in printed {
        guard let figure = figures[name] else { continue }
        declared.formUnion(numbers(in: text.text(figure.with(number.shifted(by: figure.unit.decimals).int))))
      }
    }
    return declared
  }

  /// The thresholds and targets that the report names.
  private static func set(_ contract: Contract, _ disclosure: Disclosure) -> [String] {
    let scale = contract.evaluation.scale
    let norms = DevelopmentNorm.all(contract.coaches).map(\.least)
    return
      ([
        disclosure.smallestCell, disclosure.smallestGroup, Quartile.least(for: disclosure.smallestCell),
        scale.lowerBound, scale.upperBound,
      ] + norms)
      .map(
        String.init)
  }

  /// The numbers in a text, as they are written.
  static func numbers(in text: String) -> [String] {
    text.matches(of: /[0-9]+(?:[.,][0-9]+)*/).map { String($0.output) }
  }
}

extension Day {
  /// The names of the months as reports write them.
  fileprivate static var monthNames: [String] {
    Language.allCases.flatMap { language in
      (1...12).compactMap { month in
        Day("2023-\(month < 10 ? "0" : "")\(month)-01").flatMap {
          NumberText(language: language).day($0).split(separator: " ").dropFirst().first.map(String.init)
        }
      }
    }
  }
}
