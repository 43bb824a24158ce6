internal import RecordSyntax

/// The figures of a year as one table for suppression, with those of the years that were published before.
struct FigureTable {
  var table = SuppressionTable()
  /// The cell of each number.
  private(set) var index: [Name: Int] = [:]
  /// The day that each year was counted as of.
  private(set) var asOf: [Int: Day] = [:]
  /// The years of which it is said that no request came before.
  private(set) var beginnings: Set<Int> = []
  private var names: [Int: String] = [:]
  /// What other years kept back.
  private(set) var kept: [Kept] = []
  private let year: Int?

  /// A number that another year kept back.
  struct Kept {
    /// The cell.
    let cell: Int
    /// What it is called; what the parts of a sum leave goes by the sum's name.
    let name: String
    /// The year.
    let year: Int
    /// Whether it is what printed parts leave of a sum.
    let isRest: Bool
  }

  /// What a number is called in all years together.
  struct Name: Hashable {
    let year: Int
    let name: String
  }

  /// Takes the figures of a year.
  ///
  /// - Parameters:
  ///   - year: The year.
  ///   - asOf: The day it is counted as of.
  ///   - figures: The figures.
  ///   - sums: How they add up.
  ///   - merged: What is printed as one number.
  ///   - others: What is known of other years.
  init(
    _ year: Int, asOf: Day, _ figures: [Figure], _ sums: [FigureSum], _ merged: [MergedFigure],
    _ others: [FigureSheet]
  ) {
    self.year = year
    self.asOf[year] = asOf
    let replaced = Set(merged.flatMap(\.names))
    let byPeople = Set(sums.filter(\.isByPeople).flatMap { [$0.total] + $0.parts })
    for figure in figures where figure.isCell && !replaced.contains(figure.name) {
      guard let value = figure.value else { continue }
      guard let people = figure.people else {
        add(figure.name, year, .known(value))
        continue
      }
      add(
        figure.name, year,
        .init(
          byPeople.contains(figure.name) ? people : value, people: people, fewest: figure.fewest,
          weight: Self.weight(figure.name),
          mayBeNegative: figure.name == FigureName.budgetLeft))
    }
    for group in merged {
      add(group.name, year, .init(group.value, people: group.value, weight: Self.weight(group.name)))
    }
    for sum in sums {
      add(
        sum.total, parts: sum.parts, sum.rest, merged.map { ($0.name, $0.names) }, year
      ) { rest in
        let isAboutPeople = sum.rest == .people || sum.rest == .none
        return .init(rest, people: isAboutPeople ? rest : nil, isPrinted: false)
      }
    }
    if sums.contains(where: { RequestStep.saysBeginning($0.total, $0.parts) }) { beginnings.insert(year) }
    for sheet in others where sheet.year != year { add(sheet) }
    linkYears()
  }

  /// Takes what years have published, and nothing else.
  init(_ sheets: [FigureSheet]) {
    year = nil
    for sheet in sheets { add(sheet) }
    linkYears()
  }

  /// The names of the figures that are not to be printed, and whether zeros may be among them.
  ///
  /// - Parameters:
  ///   - threshold: The smallest number of people that is printed.
  ///   - isHidden: Whether a figure is hidden whatever the rest is, by its name.
  ///   - hidesZeros: Whether zeros are among those.
  func hidden(
    _ threshold: Int, hiding isHidden: (String) -> Bool = { _ in false }, hidesZeros: Bool = false
  ) -> (names: Set<String>, hidesZeros: Bool) {
    let choice = Suppression.choice(
      table, threshold: threshold, hiding: Set(names.filter { isHidden($0.value) }.keys),
      hidesZeros: hidesZeros)
    return (Set(choice.hidden.compactMap { names[$0] }), choice.hidesZeros)
  }

  private mutating func add(_ name: String, _ year: Int, _ cell: SuppressionTable.Cell) {
    let number = table.add(cell)
    index[Name(year: year, name: name)] = number
    if year == self.year { names[number] = name }
  }

  /// Adds what another year printed, and that it hid the rest.
  private mutating func add(_ sheet: FigureSheet) {
    asOf[sheet.year] = sheet.asOf
    if sheet.sums.contains(where: { RequestStep.saysBeginning($0.total, $0.parts) }) {
      beginnings.insert(sheet.year)
    }
    let replaced = Set(sheet.merged.flatMap(\.figures))
    func keep(_ name: String, least: Int) {
      kept.append(Kept(cell: table.cells.count, name: name, year: sheet.year, isRest: false))
      add(name, sheet.year, .kept(threshold: sheet.smallestCell, least: least))
    }
    for figure in sheet.figures where figure.unit.addsUp && !replaced.contains(figure.name) {
      if let value = figure.value?.int {
        add(figure.name, sheet.year, .known(value))
      } else if figure.isHidden {
        let least = figure.name == FigureName.budgetLeft ? -Figure.mostValue : sheet.leastHidden
        keep(figure.name, least: least)
      }
    }
    for group in sheet.merged {
      if let value = group.value?.int {
        add(group.name, sheet.year, .known(value))
      } else {
        keep(group.name, least: sheet.leastHidden)
      }
    }
    let merged = sheet.merged.map { ($0.name, $0.figures) }
    for sum in sheet.sums {
      let rest = add(sum.total, parts: sum.parts, sum.rest, merged, sheet.year) { _ in
        // How many they are no one knows any more, so that it may be few.
        sum.rest == .people
          ? .kept(threshold: sheet.smallestCell, least: 0)
          : .init(0, people: nil, isPrinted: false)
      }
      if let rest, sum.rest == .people {
        kept.append(Kept(cell: rest, name: sum.total, year: sheet.year, isRest: true))
      }
    }
  }

  /// Adds a sum of cells; a part without a number is not printed, and whatever it is belongs to the rest,
  /// whose cell it gives.
  @discardableResult
  private mutating func add(
    _ total: String, parts: [String], _ rest: FigureSum.Rest, _ merged: [(name: String, parts: [String])],
    _ year: Int, restCell: (Int) -> SuppressionTable.Cell
  ) -> Int? {
    var names: [String] = []
    for part in parts {
      let name = merged.first { $0.parts.contains(part) }?.name ?? part
      if !names.contains(name) { names.append(name) }
    }
    guard let total = index[Name(year: year, name: total)] else { return nil }
    var cells = names.compactMap { index[Name(year: year, name: $0)] }
    let left = cells.reduce(table.cells[total].value ?? 0) { $0 - (table.cells[$1].value ?? 0) }
    let isKnown = ([total] + cells).allSatisfy { table.cells[$0].value != nil }
    // What is nothing in most years readers take for nothing.
    let isNone = rest == .none || (rest == .known && isKnown && left == 0)
    var added: Int?
    if !isNone || cells.count < names.count {
      let cell = table.add(restCell(max(0, left)))
      cells.append(cell)
      added = cell
    }
    table.add(SuppressionTable.Sum(totals: [total], parts: cells))
    return added
  }

  private mutating func linkYears() {
    let years = asOf.keys.sorted()
    for year in years { linkToYearBefore(year) }
    linkSteps(years)
  }

  /// What was carried over is what was running at the end of the year before, unless what is known says otherwise.
  private mutating func linkToYearBefore(_ year: Int) {
    guard let carriedOver = index[Name(year: year, name: FigureName.carriedOver)],
      let running = index[Name(year: year - 1, name: FigureName.running)]
    else { return }
    if let now = table.cells[carriedOver].value, let then = table.cells[running].value, now != then { return }
    table.add(SuppressionTable.Sum(totals: [running], parts: [carriedOver]))
  }

  /// How much a figure would be missed: the year's main numbers most, sizes of groups least.
  private static func weight(_ name: String) -> Int {
    switch name {
    case FigureName.total, FigureName.closed, FigureName.running, FigureName.referrals: 4
    case FigureName.carriedOver, FigureName.started, FigureName.costsExternal,
      FigureName.programmesRequested:
      3
    case FigureName.completed, FigureName.stopped, FigureName.referredOn: 2
    case _ where name.hasSuffix(".n"): 0
    case _ where BandedFigures.family(of: name) != nil: 0
    default: 1
    }
  }
}

extension Figure {
  /// Whether it is a number of the system: what is counted, or money and time by the number of people behind it. A mean,
  /// median or share follows the figures that it is taken of.
  var isCell: Bool { unit.addsUp }
}

extension FigureUnit {
  /// Whether numbers of the unit add up to one another.
  var addsUp: Bool { self == .count || self == .minutes || self == .cents }
}
