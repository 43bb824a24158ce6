internal import RecordSyntax

/// Reports addresses and numbers by which someone can be reached, in records about coachees, and who made a request.
enum ContactDetail {
  /// Adds a finding for each that is not part of what was found before: an address that the private folder knows is
  /// found as somebody's.
  static func report(_ context: RuleContext, _ findings: inout Findings) {
    var known: [String: [ByteRange]] = [:]
    for finding in findings.found {
      if case .bytes(let range) = finding.location.place {
        known[finding.location.path, default: []].append(range)
      }
    }
    for words in context.pool.sensitive + SubjectSearch.words(in: context) {
      guard let (name, detail) = name(of: words.kind) else { continue }
      if let range = words.range,
        known[words.location.path]?.contains(where: { $0.indices.overlaps(range.indices) }) == true
      {
        continue
      }
      SensitiveFinding(words).report(
        Phrase(nl: "hier staat \(name)", en: "here is \(name)"), detail: detail, &findings)
      if let range = words.range { known[words.location.path, default: []].append(range) }
    }
  }

  /// What it is called, and what tells it from others at its place; `nil` for what is none.
  private static func name(of kind: SensitiveWords.Kind) -> (name: Phrase, detail: String)? {
    switch kind {
    case .mailAddress: (Phrase(nl: "een e-mailadres", en: "an e-mail address"), "mail")
    case .phoneNumber: (Phrase(nl: "een telefoonnummer", en: "a phone number"), "phone")
    case .bankAccount:
      (Phrase(nl: "een bankrekeningnummer (IBAN)", en: "a bank account number (IBAN)"), "iban")
    case .code:
      (
        Phrase(
          nl: "een code of id die zegt om wie het gaat", en: "a code or id that says who it is about"),
        "code"
      )
    case .coachName: (Phrase(nl: "de naam van een coach", en: "a coach's name"), "coach")
    case .citizenNumber, .health: nil
    }
  }
}
