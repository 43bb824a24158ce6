internal import RecordSyntax

extension ReportWriter {
  /// Title, what the reader must know first, and the foreword.
  mutating func addOpening() {
    let organisation = Markdown.inline(pool.contract.organisation)
    heading(
      1,
      say(
        "Jaarverslag \(figures.year) interne coachpool", "Annual report \(figures.year) internal coach pool")
        + (organisation.isEmpty ? "" : " – \(organisation)"))
    if figures.isProvisional {
      let day = numbers.day(figures.period.asOf)
      paragraph(
        say(
          "> **Voorlopige cijfers**: het jaar is nog niet om. Geteld is tot en met \(day).",
          "> **Provisional figures**: the year has not ended. They count up to \(day)."))
    }
    if !figures.leftOut.isEmpty {
      let count = numbers.whole(figures.leftOut.count)
      paragraph(
        say(
          """
          > **Onvolledige cijfers**: records met fouten zijn weggelaten (\(count)); zie de laatste \
          paragraaf.
          """,
          "> **Incomplete figures**: records with errors were left out (\(count)); see the last section."))
    }
    if !figures.isPublished, !figures.missing.isEmpty {
      paragraph(
        say(
          "> **Onvolledige cijfers**: van dit jaar zijn records of gegevens verwijderd voordat het is gepubliceerd.",
          "> **Incomplete figures**: records or data of this year were removed before it was published."))
    }
    guard let annual = figures.annual else { return }
    let (paragraphs, isCut) = body(annual.path)
    guard !paragraphs.isEmpty || isCut else { return }
    heading(2, say("Voorwoord", "Foreword"))
    addBody(annual.path)
  }
}
