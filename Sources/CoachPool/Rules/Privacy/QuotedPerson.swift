internal import RecordSyntax

/// Reports codes of coachees in quotes.
enum QuotedPerson {
  /// What to do about a quote that says who somebody is, or something of them.
  static let remedy = Phrase(
    nl: """
      laat dit citaat weg, of vraag de coachee toestemming voor een tekst waar dit niet in staat; zet er geen code in, want \
      een citaat wordt gepubliceerd
      """,
    en: """
      leave this quote out, or ask the coachee's consent to a text without this; put no code in it, for a quote is \
      published
      """)

  /// Adds a finding for each quote with a code.
  static func report(_ context: RuleContext, _ findings: inout Findings) {
    var coachees: Set<String>?
    for evaluation in context.pool.evaluations {
      for (index, quote) in evaluation.quotes.items.enumerated() {
        guard let text = quote.text.value, text.utf8.contains(where: { (0x2D...0x39).contains($0) })
        else { continue }
        let codes = CodeWords.candidates(in: Array(text.utf8))
        guard !codes.isEmpty else { continue }
        let known = coachees ?? Set(context.pool.trajectories.compactMap(\.coachee.value))
        coachees = known
        for code in codes.sorted()
        where known.contains(code) || context.pool.erased.contains(code)
          || context.surroundings.identities?.person(code) != nil
        {
          findings.report(
            evaluation.path, .value(["quotes", .index(index), "text"]),
            Phrase(
              nl: "in dit citaat staat een code, \(value: code, .identifying)",
              en: "this quote has a code, \(value: code, .identifying)"),
            help: CommittedData.help(remedy), detail: "code")
        }
      }
    }
  }
}
