internal import RecordSyntax

extension FigureList {
  /// Where coachees were referred to.
  mutating func addReferrals(_ counted: CountedPool) {
    var entries: [(to: String, path: String)] = []
    for trajectory in counted.closed {
      for referral in trajectory.referrals.items {
        if let destination = referral.to.value { entries.append((destination, trajectory.path)) }
      }
    }
    let thinned = counted.closed.filter { $0.header.hasRemoved(.content) }
    // When nothing is left of any of them, zero would say that no one was referred.
    let isKnown = thinned.isEmpty || thinned.count < counted.closed.count
    let destinations = counted.contract.referral.destinations.entries
    func count(_ location: ReferralPolicy.Destination.Location) -> [String] {
      entries.filter { entry in
        destinations.contains { $0.key == entry.to && $0.value.location == location }
      }.map(\.path)
    }
    let closed = Phrase(
      nl: "verwijzingen, ongeacht hun datum, in trajecten die in \(counted.period.year) zijn afgerond",
      en: "referrals, whatever their date, in trajectories closed in \(counted.period.year)")
    addEntries(
      FigureName.referrals, count(.organisation), isKnown,
      Phrase(
        nl: "Verwijzingen naar andere onderdelen van de organisatie",
        en: "Referrals to other parts of the organisation"),
      Phrase(
        nl: "\(closed), naar onderdelen van de organisatie", en: "\(closed), to parts of the organisation"))
    let inside = destinations.filter { $0.value.location == .organisation }
    for destination in inside {
      addEntries(
        "\(FigureName.referrals).\(destination.key)",
        entries.filter { $0.to == destination.key }.map(\.path), isKnown,
        Phrase(nl: "\(name: destination.value.label)", en: "\(name: destination.value.label)"),
        Phrase(
          nl: "\(closed), naar \(value: destination.value.label)",
          en: "\(closed), to \(value: destination.value.label)"))
    }
    if !inside.isEmpty {
      add(FigureSum(FigureName.referrals, inside.map { "\(FigureName.referrals).\($0.key)" }))
    }
    addEntries(
      FigureName.referralsBack, count(.back), isKnown,
      Phrase(
        nl: "Terugverwezen naar HR of de leidinggevende", en: "Referred back to HR or the manager"),
      Phrase(nl: "\(closed), terug naar HR of de leidinggevende", en: "\(closed), back to HR or the manager"))
    addEntries(
      FigureName.referralsOutside, count(.outside), isKnown,
      Phrase(nl: "Verwezen buiten de organisatie", en: "Referred outside the organisation"),
      Phrase(nl: "\(closed), naar buiten de organisatie", en: "\(closed), outside the organisation"))
    addUnsigned(counted)
    add(
      FigureName.referralsRemoved, thinned,
      Phrase(
        nl: "Afgeronde trajecten waarvan de inhoudelijke gegevens al zijn verwijderd",
        en: "Closed trajectories whose content was removed already"),
      Phrase(
        nl: """
          afgeronde trajecten waaruit gegevens van de soort 'content' zijn verwijderd; hun verwijzingen \
          tellen niet mee
          """,
        en: """
          closed trajectories from which data of the class 'content' was removed; their referrals do not \
          count
          """
      ))
    add(FigureSum(FigureName.closed, [FigureName.referralsRemoved], rest: .bound))
  }

  private mutating func addUnsigned(_ counted: CountedPool) {
    var paths: [String] = []
    for trajectory in counted.trajectories where trajectory.signed == nil {
      for referral in trajectory.referrals.items where counted.period.contains(referral.on.value) {
        paths.append(trajectory.path)
      }
    }
    addEntries(
      FigureName.referralsUnsigned, paths, true,
      Phrase(
        nl: "Verwezen bij aanvragen zonder traject", en: "Referred on requests that led to no trajectory"),
      Phrase(
        nl: "verwijzingen in \(counted.period.year) bij aanvragen waarvoor geen overeenkomst is getekend",
        en: "referrals in \(counted.period.year) on requests for which no agreement was signed"))
  }

  /// Adds a number of list entries, of which a record may hold several.
  private mutating func addEntries(
    _ name: String, _ paths: [String], _ isKnown: Bool, _ title: Phrase, _ definition: Phrase
  ) {
    let figure = Figure.count(name, title, definition, paths.count, paths.withoutRepeats)
    add(isKnown ? figure : figure.with(nil))
  }
}

extension [String] {
  /// The elements, each once, in the order in which they first come.
  var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
