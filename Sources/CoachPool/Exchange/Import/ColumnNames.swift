internal import RecordSyntax

/// What people call the columns of their spreadsheets.
struct ColumnNames {
  private let kind: ImportKind
  private let fields: ImportFields
  /// Paths by the names of fields, words joined by hyphens; of several with one name the first.
  private var paths: [String: String] = [:]

  init(_ kind: ImportKind, _ fields: ImportFields) {
    (self.kind, self.fields) = (kind, fields)
    for (names, path) in Self.common(kind) where fields[path] != nil {
      for name in names.split(separator: " ") { paths[String(name)] = path }
    }
    // Groups have names of their own for what many have, such as a date.
    for field in fields.all {
      let path = field.path.filter { !"[]".contains($0) }
      let titles = field.isKnownByPathAlone ? [] : Language.allCases.map { field.title.text($0) }
      for name in titles + [path, field.path] {
        let key = FoldedCell(name).joined
        if paths[key] == nil { paths[key] = field.path }
      }
    }
  }

  /// Whether a column says which rows belong together.
  func isKey(_ title: String) -> Bool {
    ["nummer", "nr", "volgnummer", "dossiernummer", "trajectnummer", "dossier", "kenmerk"].contains(
      FoldedCell(title).joined)
  }

  /// Where a column goes; `nil` where nobody can tell.
  ///
  /// - Parameter texts: What its cells say.
  func path(of title: String, _ texts: [String]) -> FieldPath? {
    var words = FoldedCell(title).words
    var number: Int?
    if words.count > 1, let last = words.last, last.allSatisfy({ (0x30...0x39).contains($0) }) {
      number = Int(String(decoding: last, as: UTF8.self))
      words.removeLast()
    }
    let name = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    guard !name.isEmpty, var path = paths[name] ?? nearest(name) else { return nil }
    if path == "coachee.name", !texts.isEmpty, texts.allSatisfy(PersonCode.isDrawn) { path = "coachee" }
    if path.contains("[]"), let number { path = path.replacing("[]", with: "[\(number)]") }
    return FieldPath(path)
  }

  private func nearest(_ name: String) -> String? {
    // In an order of their own, for of equals the first is taken.
    NearestName.find(name, in: paths.keys.sorted()).flatMap { paths[$0] }
  }

  private static func common(_ kind: ImportKind) -> [(names: String, path: String)] {
    switch kind {
    case .trajectory: trajectory
    case .coach: coach
    case .evaluation: evaluation
    }
  }

  private static let trajectory = [
    (
      "naam medewerker coachee deelnemer naam-medewerker naam-coachee naam-deelnemer name employee",
      "coachee.name"
    ),
    ("code coachee-code codenaam", "coachee"),
    ("e-mail email mail e-mailadres mailadres e-mail-medewerker e-mail-coachee", "coachee.email"),
    ("afdeling dienst sector department", "coachee.department"),
    ("team", "coachee.team"),
    ("leidinggevende manager naam-leidinggevende", "coachee.manager"),
    ("aanvraagdatum datum-aanvraag aangevraagd aanvraag datum-aangevraagd request requested", "requested.on"),
    ("soort soort-coaching type traject coachvorm", "kind"),
    ("thema themas onderwerp coachthema", "requested.themes"),
    ("financiering budget bron", "requested.funding"),
    ("via aangevraagd-via route", "requested.route"),
    ("intake intakedatum datum-intake intakegesprek", "intake.on"),
    ("intake-door coordinator intaker", "intake.by"),
    ("coach naam-coach gekozen-coach", "coach"),
    ("aanbieder bureau extern-bureau leverancier", "provider"),
    ("startdatum start ondertekend datum-overeenkomst datum-ondertekend getekend", "agreement.signed"),
    ("aantal-gesprekken aantal-sessies afgesproken-gesprekken", "agreement.sessions"),
    ("gesprek gespreksdatum datum-gesprek sessie sessiedatum session", "sessions[].on"),
    ("duur duur-gesprek minuten gespreksduur duur-sessie", "sessions[].minutes"),
    ("plaats locatie plaats-gesprek", "sessions[].place"),
    ("kennismaking kennismakingsgesprek datum-kennismaking klikgesprek", "introductions[].on"),
    ("einddatum afgesloten afgerond datum-afsluiting afsluitdatum eind", "closed.on"),
    ("reden-afsluiting reden-einde afsluitreden reden", "closed.reason"),
    ("doelen doel-bereikt doelen-bereikt", "closed.goals"),
    ("terugkomgesprek nagesprek follow-up", "followUps[].on"),
    ("verwezen-naar verwijzing doorverwezen", "referrals[].to"),
    ("datum-verwijzing verwijsdatum", "referrals[].on"),
    ("kosten bedrag factuurbedrag prijs", "costs[].euros"),
    ("factuurdatum datum-factuur datum-kosten", "costs[].on"),
  ]

  private static let coach = [
    ("naam coach naam-coach name", "name"),
    ("coach-sinds sinds start startdatum vanaf", "since"),
    ("tot einddatum gestopt", "until"),
    ("afdeling dienst sector department", "positions[].department"),
    ("functie role", "positions[].role"),
    ("team", "positions[].team"),
    ("leidinggevende manager", "positions[].manager"),
    ("functie-vanaf in-functie-sinds", "positions[].from"),
    ("taal talen", "languages"),
    ("locatie locaties werkplek standplaats", "locations"),
    ("thema themas specialisatie specialisaties", "themes"),
    ("werkvorm werkvormen methode methoden", "methods"),
    ("soort soorten", "kinds"),
    ("opleiding coachopleiding", "training[].title"),
    ("opleidingsinstituut instituut", "training[].institute"),
    ("capaciteit max-trajecten maximum", "capacity"),
    ("beschikbaar neemt-aan", "open"),
  ]

  private static let evaluation = [
    ("traject trajectid traject-id", "trajectory"),
    ("naam medewerker coachee deelnemer naam-medewerker name", "coachee.name"),
    ("e-mail email mail e-mailadres mailadres", "coachee.email"),
    ("datum ingevuld voltooid tijd-van-voltooien completion-time datum-ingevuld tijdstempel timestamp", "on"),
    ("ingevuld-door wie rol", "by"),
    ("moment", "moment"),
    ("aanbevelen aanbeveling nps", "recommend"),
    ("tijd-waard de-tijd-waard", "worthIt"),
    ("citaat quote", "quotes[].text"),
    ("toestemming toestemming-citaat", "quotes[].consentOn"),
  ]
}
