internal import CoachPoolFiles
internal import RecordSyntax

/// A line on a terminal that says how far a long run is; nothing elsewhere.
struct ProgressLine: Sendable {
  private let console: Console
  private let language: Language
  private let total: Int
  private let unit: Phrase
  private let timer: ProgressTimer
  private let isOn: Bool

  /// Makes the line of a run.
  ///
  /// - Parameter unit: What there are several of.
  init(_ run: Run, of total: Int, _ unit: Phrase) {
    self.init(
      run.tool.console, run.language, of: total, unit, ProgressTimer(), isQuiet: run.arguments.has("quiet"))
  }

  init(
    _ console: Console, _ language: Language, of total: Int, _ unit: Phrase, _ timer: ProgressTimer,
    isQuiet: Bool = false
  ) {
    (self.console, self.language, self.total, self.unit, self.timer) = (console, language, total, unit, timer)
    isOn = console.isErrorTerminal && !isQuiet
  }

  /// Says how many are done.
  func show(_ done: Int) {
    // The clock is looked at now and then, for most steps take no time.
    guard isOn, done.isMultiple(of: 64), timer.isDue() else { return }
    let text = Phrase(nl: "\(done) van \(total) \(unit)", en: "\(done) of \(total) \(unit)").text(language)
    _ = console.error(Array("\r\(text)".utf8))
  }

  /// Takes the line away.
  func end() {
    if timer.wasDue { _ = console.error(Array("\r\u{1B}[K".utf8)) }
  }
}
