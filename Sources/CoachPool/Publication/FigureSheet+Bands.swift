internal import RecordSyntax

extension FigureSheet {
  /// Neighbours on an axis that are printed as one number, or one alone.
  struct Band {
    /// Whose band it is.
    let family: BandedFigures
    /// What it stands for.
    let places: ClosedRange<Int>
    /// How many they are.
    let value: Int

    /// What stands in front of it.
    func label(_ language: Language) -> String { family.label(places).text(language) }
  }

  /// The bands of an axis, in order; none where they would say no more than the figure that they add up to. Numbers of
  /// sessions begin with the least that anybody had and end with the most.
  func bands(_ family: BandedFigures) -> [Band] {
    var bands: [Band] = []
    for figure in figures {
      guard let place = family.place(of: figure.name) else { continue }
      let group = merged.first { $0.figures.contains(figure.name) }
      guard group.map({ $0.figures.first == figure.name }) ?? true else { continue }
      let last = group?.figures.last.flatMap(family.place) ?? place
      guard let value = (group?.value ?? figure.value)?.int, place <= last else { return [] }
      bands.append(Band(family: family, places: place...last, value: value))
    }
    if family == .sessions {
      bands = Array(bands.drop { $0.value == 0 }.reversed().drop { $0.value == 0 }.reversed())
    }
    return bands.count > 1 ? bands : []
  }

  /// The bands of the months, who began and who ended side by side; none of a year in which nobody did.
  var months: [(started: Band, closed: Band)] {
    let months = zip(bands(.monthsStarted), bands(.monthsClosed)).map { (started: $0, closed: $1) }
    return months.allSatisfy { $0.started.value == 0 && $0.closed.value == 0 } ? [] : months
  }

  /// Between which scores the middle half of a block's lies, in tenths; `nil` where that is not printed.
  ///
  /// - Parameter block: The name of the block's mean.
  func spread(of block: String) -> ClosedRange<Int>? {
    let quarters = [Quartile.first, .third].map { quartile in
      self[quartile.name(of: block)]?.value?.shifted(by: 1).int
    }
    guard case (let lower?, let upper?) = (quarters[0], quarters[1]), lower <= upper else { return nil }
    return lower...upper
  }
}
