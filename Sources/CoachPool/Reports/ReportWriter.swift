internal import RecordSyntax

/// Arranges the figures of a year as Markdown; it counts nothing.
struct ReportWriter {
  let figures: Figures
  let disclosure: Disclosure
  let pool: Pool
  let language: Language
  let numbers: NumberText
  let read: (String) -> [UInt8]?
  private let hidden: HiddenNumbers
  /// The figures as they are printed.
  let sheet: FigureSheet
  /// What earlier years published.
  let earlier: [PublishedYear]
  private let charts: [Chart]
  private var blocks: [String] = []
  private var pictures: [FigureSheet.Report.Picture] = []
  private(set) var notices: [Phrase] = []

  init(
    _ figures: Figures, _ disclosure: Disclosure, _ pool: Pool, _ language: Language,
    _ read: @escaping (String) -> [UInt8]?
  ) {
    self.figures = figures
    self.disclosure = disclosure
    self.pool = pool
    self.language = language
    self.read = read
    numbers = NumberText(language: language)
    hidden = HiddenNumbers(figures, disclosure)
    sheet = FigureSheet(figures, disclosure, language: language)
    earlier = PublishedYear.all(before: figures, pool, read: read)
    charts = Chart.all(sheet, earlier, scores: pool.contract.evaluation.scale, language)
  }

  /// What was written.
  var report: FigureSheet.Report {
    let text = blocks.joined(separator: "\n\n")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return FigureSheet.Report(language: language, lines: lines, pictures: pictures)
  }

  func say(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }

  // MARK: - Blocks

  mutating func heading(_ level: Int, _ text: String) {
    blocks.append(String(repeating: "#", count: level) + " " + text)
  }

  mutating func paragraph(_ text: String) { blocks.append(text) }

  mutating func list(_ items: [String]) {
    if !items.isEmpty { blocks.append(items.map { "- \($0)" }.joined(separator: "\n")) }
  }

  /// A table whose first column is text and whose others are numbers.
  mutating func table(_ header: [String], _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    let rule = ["---"] + header.dropFirst().map { _ in "---:" }
    blocks.append(
      ([header, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
  }

  /// The picture of what the next table says, where there is something to see.
  mutating func picture(_ name: ChartName) {
    guard let chart = charts.first(where: { $0.name == name }) else { return }
    let picture = FigureSheet.Report.Picture(chart)
    pictures.append(picture)
    blocks.append(picture.link(beside: String(figures.year)))
  }

  mutating func note(_ notice: Phrase) { notices.append(notice) }

  // MARK: - Figures

  /// The number of a figure as it may be printed.
  func value(_ name: String) -> String {
    guard disclosure.prints(name) else { return withheld }
    return figures[name].map(numbers.text) ?? none
  }

  /// What stands in the place of a number that there is not.
  var none: String { "–" }

  /// What stands in the place of a number that is not printed.
  var withheld: String { numbers.withheld }

  /// What a figure is called.
  func title(_ name: String) -> String {
    figures[name].map { Markdown.inline($0.title.text(language)) } ?? Markdown.inline(name)
  }

  func row(_ name: String, isPart: Bool = false) -> [String] {
    [(isPart ? "– " : "") + title(name), value(name)]
  }

  /// Whether a figure is there and not zero.
  func isAny(_ name: String) -> Bool { (figures[name]?.value ?? 0) != 0 }

  // MARK: - What people wrote

  /// The body of a record as paragraphs; one that names a hidden number is left out, and that is said.
  func body(_ path: String) -> (paragraphs: [String], isCut: Bool) {
    guard let bytes = read(path) else { return ([], false) }
    let document = Document(parsing: bytes, at: path)
    guard document.isReadable, let body = document.body else { return ([], false) }
    let text = String(decoding: bytes[body.indices], as: UTF8.self)
    let paragraphs = Markdown.paragraphs(text)
    let shown = paragraphs.filter { !hidden.occur(in: $0) }
    return (shown, shown.count < paragraphs.count)
  }

  /// Adds the body of a record.
  mutating func addBody(_ path: String) {
    let (paragraphs, isCut) = body(path)
    blocks += paragraphs
    if isCut { cut(path) }
  }

  /// Sentences out of a record that name no hidden number.
  mutating func shown(_ sentences: [String], of path: String) -> [String] {
    // As they are printed, for a mark that is not shown could stand within a number.
    let shown = sentences.map(Markdown.inline).filter { !hidden.occur(in: $0) }
    if shown.count < sentences.count { cut(path) }
    return shown
  }

  private mutating func cut(_ path: String) {
    blocks.append(
      say(
        "*Een deel van de tekst is weggelaten: er staat een aantal in dat in dit verslag is afgeschermd.*",
        "*Part of the text was left out: it names a number that this report withholds.*"))
    note(
      Phrase(
        nl: "\(name: path): een alinea is weggelaten, want er staat een aantal in dat is afgeschermd",
        en: "\(name: path): a paragraph was left out, for it names a number that is withheld"))
  }
}
