internal import RecordSyntax

/// A picture of some figures of a year: a bar for each, as long as its number is large.
///
/// It is made of a ``FigureSheet``, in which no number stands that is hidden, so that nothing of one can be drawn: what is
/// hidden is an outline around the word that the table has for it, and the longest bar is that of a number that is printed.
struct Chart: Hashable, Sendable {
  /// What it shows.
  let name: ChartName
  /// What stands above it.
  let title: String
  /// The bars, in the order of the table.
  let rows: [Row]
  /// What the bars of a group stand for, one after another; empty where each stands alone.
  let series: [String]
  /// What the bars are a part of.
  let scale: Scale
  /// The language of its words.
  let language: Language

  /// A line of the table.
  struct Row: Hashable, Sendable {
    /// What is counted.
    let label: String
    /// The number as the table prints it, or the word that stands in its place.
    let text: String
    /// The number, in the unit of its figure; `nil` when it is hidden.
    let value: Int?
    /// Between which numbers the middle half lies that a mean was taken of; `nil` where that is not known.
    var spread: ClosedRange<Int>?
    /// Which of a group of bars it is; the label stands at the first.
    var series = 0
  }

  /// Where bars begin, and how far they can come.
  struct Scale: Hashable, Sendable {
    /// The number of which nothing is drawn.
    let lower: Int
    /// The number whose bar is as long as can be.
    let upper: Int
    /// What its ends are called; `nil` where it begins at zero and ends at the largest number.
    let ends: Ends?

    /// What the ends of a scale are called.
    struct Ends: Hashable, Sendable {
      let lower: String
      let upper: String
    }

    /// How long the bar of a number is; it is seen of every number above the lower end.
    func length(of value: Int, within longest: Int) -> Int {
      guard value > lower else { return 0 }
      return max(1, (min(value, upper) - lower) * longest / (upper - lower))
    }
  }

  /// Makes a chart; `nil` where there is little to see: no bar has any length, or there is none to compare with, neither
  /// another nor a scale.
  init?(
    _ name: ChartName, _ title: String, _ rows: [Row], series: [String] = [], scale: Scale? = nil,
    _ language: Language
  ) {
    let values = rows.compactMap(\.value)
    guard values.count > (scale == nil ? 1 : 0), let largest = values.max() else { return nil }
    self.scale = scale ?? Scale(lower: 0, upper: largest, ends: nil)
    guard self.scale.lower < self.scale.upper, self.scale.lower < largest else { return nil }
    self.name = name
    self.title = title
    self.rows = rows
    self.series = series
    self.language = language
  }
}
