internal import RecordSyntax

extension FigureList {
  /// How trajectories lie over the months of the year, and sessions over the trajectories.
  mutating func addBands(_ counted: CountedPool) {
    let year = counted.period.year
    let started = counted.total.filter { counted.period.contains($0.signed) }
    add(.monthsStarted, 1...counted.period.last.parts.month, started) {
      $0.signed?.parts.month
    } means: {
      Phrase(nl: "trajecten die in \($0) \(year) zijn getekend", en: "trajectories signed in \($0) \(year)")
    }
    add(.monthsClosed, 1...counted.period.last.parts.month, counted.closed) {
      $0.closedOn?.parts.month
    } means: {
      Phrase(
        nl: "getekende trajecten die in \($0) \(year) zijn afgesloten",
        en: "signed trajectories closed in \($0) \(year)")
    }
    let most = BandedFigures.mostSessions
    add(.sessions, 0...most, counted.closed) {
      min($0.heldCount(by: counted.period.asOf), most)
    } means: {
      Phrase(
        nl: "afgeronde trajecten met \($0) die gehouden zijn, uit alle jaren",
        en: "closed trajectories with \($0) held, of all years")
    }
  }

  private mutating func add(
    _ family: BandedFigures, _ places: ClosedRange<Int>, _ trajectories: [Trajectory],
    at place: (Trajectory) -> Int?, means definition: (Phrase) -> Phrase
  ) {
    let byPlace = Dictionary(grouping: trajectories, by: place)
    for place in places {
      add(
        family.name(place), byPlace[place] ?? [], family.title(place...place),
        definition(family.label(place...place)))
    }
    add(FigureSum(family.total, places.map(family.name)))
  }
}
