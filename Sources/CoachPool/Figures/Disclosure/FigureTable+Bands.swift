extension FigureTable {
  /// Of those who ended without a first session, none that was counted as one, no fewer are closed after no session at all.
  ///
  /// - Parameter withoutSession: The cells of the former, by year.
  mutating func linkBands(_ withoutSession: [Int: Int]) {
    for (year, cell) in withoutSession.sorted(by: { $0.key < $1.key }) {
      guard let none = bands(.sessions, year).first, none.places == 0...0 else { continue }
      table.add(SuppressionTable.Sum(totals: [cell], parts: [none.cell, table.add(.open)]))
    }
  }

  /// Who came and who went until the end of a band tells how many there were then.
  mutating func linkMonths(_ year: Int) {
    guard var running = index[Name(year: year, name: FigureName.carriedOver)] else { return }
    let (started, closed) = (bands(.monthsStarted, year), bands(.monthsClosed, year))
    guard started.map(\.places) == closed.map(\.places) else { return }
    for (started, closed) in zip(started, closed) {
      let left = table.add(.open)
      table.add(SuppressionTable.Sum(totals: [running, started.cell], parts: [closed.cell, left]))
      running = left
    }
  }

  /// The bands of a year, in order.
  private func bands(_ family: BandedFigures, _ year: Int) -> [(places: ClosedRange<Int>, cell: Int)] {
    index.compactMap { name, cell -> (places: ClosedRange<Int>, cell: Int)? in
      guard name.year == year, BandedFigures.family(of: name.name) == family else { return nil }
      let places = name.name.split(separator: "+").compactMap { family.place(of: String($0)) }
      guard let first = places.first, let last = places.last, first <= last else { return nil }
      return (first...last, cell)
    }.sorted { $0.places.lowerBound < $1.places.lowerBound }
  }
}
