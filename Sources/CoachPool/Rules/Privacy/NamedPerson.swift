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
    for named in context.pool.named {
      for match in named.matches where hidden.contains(match.code) {
        findings.report(
          named.path, .bytes(match.range),
          Phrase(
            nl: "hier staat wie iemand uit de besloten map is, \(value: match.code, .identifying)",
            en: "here stands who somebody of the private folder is, \(value: match.code, .identifying)"),
          label: Phrase(nl: "een naam of adres", en: "a name or address"),
          help: Phrase(
            nl: "haal het weg of zet de code ervoor in de plaats; \(gitKeeps)",
            en: "remove it, or put the code in its place; \(gitKeeps)"), detail: detail)
      }
      if let code = named.codeInPath, hidden.contains(code) { reportPath(named.path, code, &findings) }
    }
    for commit in context.surroundings.namingCommits {
      guard let code = commit.codes.first(where: hidden.contains) else { continue }
      findings.report(
        commit.folder, .file,
        Phrase(
          nl: """
            in het bericht van commit \(name: commit.name) staat wie iemand uit de besloten map is, \
            \(value: code, .identifying)
            """,
          en: """
            the message of commit \(name: commit.name) says who somebody of the private folder is, \
            \(value: code, .identifying)
            """),
        help: Phrase(
          nl: "schrijf het bericht opnieuw vóór je de commit deelt: git commit --amend, of git rebase -i",
          en: "write the message anew before you share the commit: git commit --amend, or git rebase -i"),
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
          in de naam \(value: String(parts.last ?? ""), .identifying) staat wie iemand uit de besloten map is, \
          \(value: code, .identifying)
          """,
        en: """
          the name \(value: String(parts.last ?? ""), .identifying) says who somebody of the private folder is, \
          \(value: code, .identifying)
          """),
      help: Phrase(
        nl: "geef het bestand of de map een andere naam, en pas aan wat ernaar verwijst; \(gitKeeps)",
        en: "give the file or folder another name, and change what refers to it; \(gitKeeps)"),
      detail: detail)
  }

  private static let gitKeeps = Phrase(
    nl: "is dit al vastgelegd, meld het dan aan wie git beheert, want git bewaart oude versies",
    en: "if this was committed already, tell whoever looks after git, for git keeps old versions")
}
