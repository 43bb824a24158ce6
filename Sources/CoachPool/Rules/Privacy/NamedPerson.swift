internal import RecordSyntax

/// Reports names and addresses of the private folder that stand in the repository. What is said never repeats them.
enum NamedPerson {
  /// What tells these findings from others of their rule.
  private static let detail = "name"

  /// Adds a finding for every name in a file, in the name of one, and in a message of a commit.
  static func report(_ context: RuleContext, _ findings: inout Findings) {
    // The name of a coordinator may stand anywhere, so that without knowing those no name can be reported.
    guard context.pool.knowsCoordinators, let identities = context.surroundings.identities else { return }
    let known = PublicNames(context.pool)
    let hidden = Set(identities.people.filter { !known.contains($0) }.map(\.id))
    func code(_ match: NameMatch) -> String? {
      known.contains(match) ? nil : match.codes.first(where: hidden.contains)
    }
    // A private folder in git has a finding of its own, and names are what it is for.
    let exposed = Set(context.exposed.flatMap(\.files).map(\.path))
    for named in context.pool.named where !exposed.contains(named.path) {
      let quotes = quotes(in: named.path, context)
      for match in named.matches {
        guard let code = code(match) else { continue }
        findings.report(
          named.path, .bytes(match.range),
          Phrase(
            nl: "dit noemt iemand uit de besloten map, \(value: code, .identifying)",
            en: "this names someone from the private folder, \(value: code, .identifying)"),
          label: Phrase(nl: "een naam of adres", en: "a name or address"),
          help: CommittedData.help(
            quotes.contains(match.range.indices.lowerBound) ? QuotedPerson.remedy : remedy(named.path)),
          detail: detail)
      }
      if let code = named.matchesInPath.lazy.compactMap(code).first {
        reportPath(named.path, code, &findings)
      }
    }
    for commit in context.surroundings.namingCommits {
      guard let code = commit.matches.lazy.compactMap(code).first else { continue }
      findings.report(
        commit.folder, .file,
        Phrase(
          nl: """
            het bericht van commit \(name: commit.name) noemt iemand uit de besloten map, \
            \(value: code, .identifying)
            """,
          en: """
            the message of commit \(name: commit.name) names someone from the private folder, \
            \(value: code, .identifying)
            """),
        help: CommittedData.help(
          Phrase(
            nl: "schrijf het bericht opnieuw vóór je de commit deelt: git commit --amend, of git rebase -i",
            en: "write the message anew before you share the commit: git commit --amend, or git rebase -i")),
        detail: "\(detail) \(commit.name)")
    }
  }

  /// The folder is the place: a path is shown where a name may not be.
  private static func reportPath(_ path: String, _ code: String, _ findings: inout Findings) {
    let parts = path.split(separator: "/")
    let folder = parts.dropLast().joined(separator: "/")
    findings.report(
      folder.isEmpty ? "." : folder, .file,
      Phrase(
        nl: """
          de naam \(value: String(parts.last ?? ""), .identifying) noemt iemand uit de besloten map, \
          \(value: code, .identifying)
          """,
        en: """
          the name \(value: String(parts.last ?? ""), .identifying) names someone from the private folder, \
          \(value: code, .identifying)
          """),
      help: CommittedData.help(
        Phrase(
          nl: "geef het bestand of de map een andere naam, en pas aan wat ernaar verwijst",
          en: "give the file or folder another name, and change what refers to it")),
      detail: detail)
  }

  /// The bytes of the quotes of an evaluation; none for what is no evaluation.
  private static func quotes(in path: String, _ context: RuleContext) -> Range<Int> {
    guard (try? RecordPath(path))?.kind == .evaluation, let document = context.document(path),
      let node = document.node(at: ["quotes"])
    else { return 0..<0 }
    return document.nodes[node].range.indices
  }

  /// What to do in a file, but for quotes. A code has its place in a trajectory; most other records are published.
  private static func remedy(_ path: String) -> Phrase {
    switch (try? RecordPath(path))?.kind {
    case .trajectory:
      return Phrase(
        nl: "haal het weg of zet de code ervoor in de plaats", en: "remove it, or put the code in its place")
    case .privacyRequest:
      return Phrase(
        nl: """
          haal het weg, en zet er geen code voor in de plaats: van wie het verzoek is, staat alleen in de besloten map
          """,
        en: """
          remove it, and put no code in its place: whose request it is stands in the private folder only
          """)
    default:
      return Phrase(
        nl: """
          haal het weg, en zet er geen code voor in de plaats: ook een code is een persoonsgegeven, en hoort in trajecten \
          en nergens anders
          """,
        en: """
          remove it, and put no code in its place: a code is personal data too, and belongs in trajectories and nowhere \
          else
          """)
    }
  }
}
