internal import RecordSyntax

/// Counts of neighbours on an axis that are printed in bands, as many to a band as it takes for none to be small.
///
/// Of bands none is withheld: they are printed whole, or there is one band that says no more than the figure that they
/// add up to. So nothing has to be worked out of a mean over the same trajectories, which beside numbers that are missing
/// one by one would tell them.
struct FigureBands {
  /// The ways to band, each made of the bands of the one before it: the first has a band for each place, the last one for
  /// each family.
  private let levels: [Level]

  /// One way to band.
  struct Level {
    /// The figures of each band.
    let bands: [[Figure]]
    /// Numbers of people that the bands tell of beside their own.
    fileprivate let told: [Int]
    /// What they tell together with a mean; `nil` where there is none.
    fileprivate let mean: BandMean?

    fileprivate var names: [String] { bands.map { MergedFigure.name(of: $0.map(\.name)) } }

    /// Whether no number that it tells of is smaller than a threshold.
    fileprivate func isSafe(from threshold: Int) -> Bool {
      let numbers = bands.map(\.together) + told
      return numbers.allSatisfy { $0 == 0 || threshold <= $0 } && mean?.tells(below: threshold) != true
    }
  }

  /// The bands of a year: of its months, and of numbers of sessions.
  static func all(of figures: Figures) -> [FigureBands] {
    [months(figures), sessions(figures)].compactMap(\.self)
  }

  /// Where the last level lies, which tells no more than what the bands add up to.
  var last: Int { levels.count - 1 }

  /// What is printed at a level of the bands that have several figures.
  func merged(_ level: Int) -> [MergedFigure] {
    levels[level].bands.compactMap(MergedFigure.init)
  }

  /// What the bands at a level are called.
  func names(_ level: Int) -> [String] { levels[level].names }

  /// The first level, from one on, that may be printed as far as its own numbers go.
  ///
  /// - Parameters:
  ///   - level: The level to begin at.
  ///   - threshold: The smallest number of people that is printed.
  ///   - hides: Whether a number was hidden before, by its name.
  func level(from level: Int, _ threshold: Int, hides: (String) -> Bool) -> Int {
    levels.indices.dropFirst(level).first { index in
      levels[index].isSafe(from: threshold)
        && !levels[index].names.contains(where: hides)
    } ?? last
  }

  // MARK: - Months

  /// Who began and who ended, by month, by quarter, by half a year and by year.
  private static func months(_ figures: Figures) -> FigureBands? {
    let families = [BandedFigures.monthsStarted, .monthsClosed].map { figures.family($0.rawValue) }
    guard let carriedOver = figures[FigureName.carriedOver]?.value,
      families.allSatisfy({ family in !family.isEmpty && family.allSatisfy { $0.value != nil } })
    else { return nil }
    return FigureBands(
      levels: [1, 3, 6, 12].map { size in
        let bands = families.map { Self.bands(of: $0, size) }
        // Who came and who went tells how many there were in between.
        var running = carriedOver
        let told = zip(bands[0], bands[1]).dropLast().map { started, closed in
          running += started.together - closed.together
          return running
        }
        return Level(bands: bands.flatMap(\.self), told: told, mean: nil)
      })
  }

  private static func bands(of family: [Figure], _ size: Int) -> [[Figure]] {
    stride(from: 0, to: family.count, by: size).map { Array(family[$0..<min($0 + size, family.count)]) }
  }

  // MARK: - Sessions

  /// Trajectories by the number of their sessions: the smallest band is joined to the smaller of its neighbours, again and
  /// again.
  private static func sessions(_ figures: Figures) -> FigureBands? {
    let family = figures.family(BandedFigures.sessions.rawValue)
    guard family.contains(where: { $0.value != 0 }), family.allSatisfy({ $0.value != nil }) else {
      return nil
    }
    var bands = family.map { [$0] }
    func level() -> Level {
      let parts = bands.map { band in
        band.map { (BandedFigures.sessions.place(of: $0.name) ?? 0, $0.value ?? 0) }
      }
      let mean = figures[FigureName.sessionsMean]?.value.map { BandMean(parts, mean: $0) }
      return Level(bands: bands, told: [], mean: mean)
    }
    var levels = [level()]
    while bands.count > 1 {
      let sizes = bands.map(\.together)
      let smallest = bands.indices.filter { sizes[$0] > 0 }.min { sizes[$0] < sizes[$1] } ?? 0
      let neighbours = [smallest - 1, smallest + 1].filter(bands.indices.contains)
      let neighbour = neighbours.min { sizes[$0] < sizes[$1] } ?? smallest
      let first = min(smallest, neighbour)
      bands.replaceSubrange(first...first + 1, with: [bands[first] + bands[first + 1]])
      levels.append(level())
    }
    return FigureBands(levels: levels)
  }
}
