internal import RecordSyntax

extension FigureList {
  /// What the requests in all programmes together are called.
  static let programmesTitle = Phrase(
    nl: "Aanvragen in externe programma's", en: "Requests in external programmes")

  /// What external programmes did, as their providers counted it; apart from the pool.
  mutating func addProgrammes(_ counted: CountedPool) {
    let programmes = counted.pool.programmes.filter {
      !counted.isLeftOut($0) && $0.header.folderYear == counted.period.year
    }
    guard !programmes.isEmpty else { return }
    var keys: [(provider: String, kind: String)] = []
    for programme in programmes {
      let key = (programme.provider.value ?? "", programme.kind.value ?? "")
      if !keys.contains(where: { $0 == key }) { keys.append(key) }
    }
    addProgramme("", programmes, Self.programmesTitle)
    for key in keys {
      let provider = counted.contract.providers[key.provider] ?? key.provider
      let kind = counted.contract.kinds[key.kind]?.label ?? key.kind
      addProgramme(
        ".\(key.provider).\(key.kind)",
        programmes.filter { $0.provider.value ?? "" == key.provider && $0.kind.value ?? "" == key.kind },
        Phrase(nl: "\(name: provider), \(name: kind)", en: "\(name: provider), \(name: kind)"))
    }
    add(
      FigureSum(
        FigureName.programmesRequested,
        keys.map { "\(FigureName.programmesRequested).\($0.provider).\($0.kind)" }))
  }

  private mutating func addProgramme(_ suffix: String, _ programmes: [Programme], _ title: Phrase) {
    var requested = ExactSum()
    var sessions = ExactSum()
    var minutes = ExactSum()
    for programme in programmes {
      let number = programme.requested.value ?? 0
      let each = programme.sessionsEach.value ?? 0
      requested.add(number)
      sessions.add(number, times: each)
      minutes.add(number, times: each, programme.minutes.value ?? 0)
    }
    let paths = programmes.map(\.path)
    // How often each programme meets is known: requests and sessions together would give away its smallest
    // part.
    let fewest = programmes.compactMap(\.requested.value).filter { $0 > 0 }.min() ?? 0
    let group = "\(FigureName.programmesRequested)\(suffix)"
    add(
      Figure(
        group, title,
        Phrase(
          nl: "aanvragen volgens de aanbieder, uit de programma's van het jaar",
          en: "requests as the provider counted them, from the programmes of the year"),
        unit: .count, value: requested.value, people: requested.value, records: paths))
    add(
      Figure(
        "programmes.sessions\(suffix)", Phrase(nl: "\(title), gesprekken", en: "\(title), sessions"),
        Phrase(
          nl: "aanvragen maal het aantal gesprekken per aanvraag",
          en: "requests times the number of sessions of each"),
        unit: .count, value: sessions.value, people: fewest, group: group, part: group, records: paths))
    add(
      Figure(
        "programmes.minutes\(suffix)", Phrase(nl: "\(title), tijd", en: "\(title), time"),
        Phrase(
          nl: "die gesprekken maal hun duur", en: "those sessions times their length"),
        unit: .minutes, value: minutes.value, people: fewest, group: group, part: group, records: paths))
  }
}
