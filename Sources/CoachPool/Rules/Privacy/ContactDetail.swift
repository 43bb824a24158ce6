internal import RecordSyntax

/// Reports addresses and numbers by which someone can be reached, in records about coachees, and who made a request.
enum ContactDetail {
  /// Adds a finding for each that is not part of what was found before: an address that the private folder knows is
  /// found as somebody's.
  static func report(_ context: RuleContext, _ findings: inout Findings) {
    var known = found(findings.found)
    for words in context.pool.sensitive + SubjectSearch.words(in: context) {
      guard let (name, detail) = name(of: words.kind) else { continue }
      let range = words.range?.indices
      if let range, known[words.location.path]?.haveOverlap(with: range) == true { continue }
      SensitiveFinding(words).report(
        Phrase(nl: "hier staat \(name)", en: "here is \(name)"), detail: detail, &findings)
      if let range { known[words.location.path, default: []].insertSorted(range) }
    }
  }

  /// The bytes of each file in which something was found, as ranges in order of which none overlaps another: a line can
  /// hold thousands.
  private static func found(_ findings: [Diagnostic]) -> [String: [Range<Int>]] {
    var found: [String: [Range<Int>]] = [:]
    for finding in findings {
      guard case .bytes(let range) = finding.location.place else { continue }
      found[finding.location.path, default: []].append(range.indices)
    }
    return found.mapValues { ranges in
      ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, range in
        if let last = merged.last, last.upperBound > range.lowerBound {
          merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
          merged.append(range)
        }
      }
    }
  }

  /// What it is called, and what tells it from others at its place; `nil` for what is none.
  private static func name(of kind: SensitiveWords.Kind) -> (name: Phrase, detail: String)? {
    switch kind {
    case .mailAddress: (Phrase(nl: "een e-mailadres", en: "an e-mail address"), "mail")
    case .phoneNumber: (Phrase(nl: "een telefoonnummer", en: "a phone number"), "phone")
    case .bankAccount:
      (Phrase(nl: "een bankrekeningnummer (IBAN)", en: "a bank account number (IBAN)"), "iban")
    case .homeAddress: (Phrase(nl: "een adres", en: "an address"), "address")
    case .birthDate: (Phrase(nl: "een geboortedatum", en: "a date of birth"), "birth")
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

extension [Range<Int>] {
  /// Puts a range among those in order, of which it overlaps none.
  fileprivate mutating func insertSorted(_ range: Range<Int>) {
    insert(range, at: firstIndexOfSorted { $0.lowerBound >= range.lowerBound })
  }
}
