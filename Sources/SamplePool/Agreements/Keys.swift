/// The keys of the sample's contract that its records draw from.
enum Keys {
  static let regular = "regulier"
  static let leadership = "leiderschap"
  static let career = "loopbaan"
  static let programme = "mdieu"

  static let departments: [(key: String, label: String)] = [
    ("acute-zorg", "Acute zorg"),
    ("apotheek", "Apotheek en laboratoria"),
    ("beeldvorming", "Beeldvorming en functieonderzoek"),
    ("bestuur", "Bestuur en staf"),
    ("bedrijfsvoering", "Facilitair bedrijf en techniek"),
    ("hr", "HR en opleidingen"),
    ("ict", "Informatie en technologie"),
    ("klinieken", "Klinieken"),
    ("onderzoek", "Onderzoek en onderwijs"),
    ("operatiecentrum", "Operatiecentrum"),
    ("poliklinieken", "Poliklinieken"),
    ("vrouw-kind", "Vrouw en kind"),
  ]
  static let locations: [(key: String, label: String)] = [
    ("hoofdgebouw", "Hoofdgebouw"),
    ("polikliniek-oost", "Polikliniek Oost"),
    ("opleidingshuis", "Opleidingshuis"),
  ]
  static let levels: [(key: String, label: String)] = [
    ("medewerker", "Medewerker"),
    ("specialist", "Medisch specialist of professional"),
    ("leidinggevende", "Leidinggevende"),
    ("manager", "Manager of directeur"),
  ]
  static let methods: [(key: String, label: String)] = [
    ("act", "Acceptance and commitment (ACT)"),
    ("ervaringsgericht", "Ervaringsgericht werken"),
    ("kernkwaliteiten", "Kernkwaliteiten"),
    ("narratief", "Narratief coachen"),
    ("oplossingsgericht", "Oplossingsgericht coachen"),
    ("provocatief", "Provocatief coachen"),
    ("systemisch", "Systemisch werken"),
    ("wandelen", "Wandelcoaching"),
  ]
  static let funding: [(key: String, label: String)] = [
    ("pool", "Interne coachpool"),
    ("afdelingsbudget", "Budget van de afdeling"),
    ("opleidingsbudget", "Persoonlijk opleidingsbudget"),
    ("keuzebudget", "Individueel keuzebudget"),
  ]
  static let providers: [(key: String, label: String)] = [
    ("windroosveld", "Coachbureau Windroosveld"),
    ("zilverlinde", "Loopbaanhuis Zilverlinde"),
  ]
  /// Themes that may stand on a request and in a profile.
  static let themes: [(key: String, label: String)] = [
    ("assertiviteit", "Grenzen aangeven"),
    ("complexe-vraagstukken", "Omgaan met complexe vraagstukken"),
    ("conflict", "Omgaan met conflicten"),
    ("kwaliteiten", "Inzet van kwaliteiten"),
    ("leiderschap", "Leiderschap"),
    ("loopbaan", "Loopbaan en ontwikkeling"),
    ("patronen", "Patronen doorbreken"),
    ("rolverandering", "Groeien in een nieuwe rol"),
    ("samenwerking", "Samenwerking en communicatie"),
    ("verandering", "Verandering in de organisatie"),
    ("werk-prive", "Balans tussen werk en privé"),
  ]
  /// Themes that come too near a person to stand on a request.
  static let specialisms: [(key: String, label: String)] = [
    ("grensoverschrijdend-gedrag", "Omgaan met grensoverschrijdend gedrag"),
    ("stress", "Stress en veerkracht"),
  ]
  static let organisationDestinations: [(key: String, label: String)] = [
    ("bedrijfsmaatschappelijk-werk", "Bedrijfsmaatschappelijk werk"),
    ("loopbaanontwikkeling", "Loopbaanontwikkeling"),
    ("leiderschapscentrum", "Leiderschapscentrum"),
  ]
  static let backDestinations: [(key: String, label: String)] = [
    ("leidinggevende", "Eigen leidinggevende"),
    ("hr-adviseur", "HR-adviseur"),
  ]
  static let outsideDestinations: [(key: String, label: String)] = [
    ("externe-coach", "Coach buiten de organisatie"),
    ("testbureau", "Bureau voor loopbaantests"),
  ]
  static let topics = [
    "scope", "manager", "sessions", "minutes", "codeOfConduct", "privacy", "coachReview", "referBack",
    "referOn",
  ]
}
