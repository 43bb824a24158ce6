internal import RecordSyntax

/// What differs between the figures that a year published and what `reports/<year>.json` holds now.
///
/// The report is printed from that file ever after, so a change in it changes what was published.
struct ChangedSheet {
  /// The figures as they were published.
  private let then: FigureSheet
  private let published: Day
  /// The record that can hold the exception: of the file of figures itself nothing can be allowed.
  private let annual: String

  /// `nil` for figures that were not published yet, or of a year without an annual record, which is gone with a finding
  /// of its own.
  init?(_ then: FigureSheet, in pool: Pool) {
    guard let published = then.published, let annual = pool.annual(then.year)?.path else { return nil }
    (self.then, self.published, self.annual) = (then, published, annual)
  }

  /// What is found, by what it is now; `nil` when it is gone.
  func differences(from now: FigureSheet?) -> [(detail: String, pointer: Pointer?, message: Phrase)] {
    guard let now else {
      return [
        (
          "", nil,
          Phrase(
            nl: "wat op \(published) is gepubliceerd, staat er niet meer",
            en: "what was published on \(published) is not there any more")
        )
      ]
    }
    var found = then.figures.compactMap { figure -> (detail: String, pointer: Pointer?, message: Phrase)? in
      let index = now.figures.firstIndex { $0.name == figure.name }
      guard index.map({ now.figures[$0].value != figure.value }) ?? true else { return nil }
      return (
        figure.name, index.map { ["figures", .index($0)] },
        Phrase(
          nl: "het cijfer \(value: figure.name) is niet meer wat op \(published) is gepubliceerd",
          en: "the figure \(value: figure.name) is not what was published on \(published) any more")
      )
    }
    if then.report?.lines != now.report?.lines || then.report?.pictures != now.report?.pictures {
      found.append(
        (
          "report",
          now.report == nil
            ? nil : ["report", then.report?.lines != now.report?.lines ? "lines" : "pictures"],
          Phrase(
            nl: "de tekst van het verslag is niet meer wat op \(published) is gepubliceerd",
            en: "the text of the report is not what was published on \(published) any more")
        ))
    }
    return found
  }

  /// Adds what differs from the published figures of now.
  func report(_ now: FigureSheet?, help: Phrase, _ findings: inout Findings) {
    let path = Publications.path(of: then.year)
    for difference in differences(from: now) {
      findings.report(
        annual, .key(["published"]), difference.message, help: help,
        notes: now == nil
          ? []
          : [
            .init(
              .init(path, difference.pointer.map(Place.value) ?? .file),
              Phrase(nl: "zo is het nu", en: "this is what it is now"))
          ], detail: "\(path) \(difference.detail)")
    }
  }
}
