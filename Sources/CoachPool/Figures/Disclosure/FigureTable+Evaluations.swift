internal import RecordSyntax

extension FigureTable {
  /// Ties the evaluations of a year's requests to those of the trajectories that ended in a year.
  ///
  /// The former are counted by the day that the requests are, the latter by the day of the year in which they ended:
  /// who had answered by the earlier day had by the later one.
  ///
  /// - Parameters:
  ///   - closed: How many requests of a year ended at each moment.
  ///   - years: The years.
  mutating func linkEvaluations(of closed: [Moment: Int], _ years: [Int]) {
    var ofRequests: [Int: [Int]] = [:]
    var ofYear: [Int: [Int]] = [:]
    for (moment, closed) in closed.sorted(by: { $0.key < $1.key }) {
      let byRequest = moment.isCounted ? day(FigureName.funnelEvaluated, moment.request) : nil
      let byYear = day(FigureName.answered, moment.taken)
      var answered: [Day: Int] = [:]
      var whole = closed
      for day in Set([byRequest, byYear].compactMap(\.self)).sorted(by: >) {
        let part = table.add(.open)
        table.add(SuppressionTable.Sum(totals: [whole], parts: [part, table.add(.open)]))
        answered[day] = part
        whole = part
      }
      if let cell = byRequest.flatMap({ answered[$0] }) {
        ofRequests[moment.request, default: []].append(cell)
      }
      if let cell = byYear.flatMap({ answered[$0] }) { ofYear[moment.taken, default: []].append(cell) }
    }
    let requested = Set(closed.keys.map(\.request)).sorted()
    for year in years {
      add(Name(year: year, name: FigureName.funnelEvaluated), ofRequests[year] ?? [], isOpen: false)
      add(
        Name(year: year, name: FigureName.answered), ofYear[year] ?? [], isOpen: !isWhole(year, requested))
    }
  }

  /// The day on which a figure of a year was counted; `nil` where the year has no such figure.
  private func day(_ name: String, _ year: Int) -> Day? {
    index[Name(year: year, name: name)] == nil ? nil : asOf[year]
  }
}
