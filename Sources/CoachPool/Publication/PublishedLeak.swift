internal import RecordSyntax

/// A place in published figures that tells of few people.
struct PublishedLeak: Hashable {
  /// The year.
  let year: Int
  /// Where in the year's sheet.
  let pointer: Pointer
  /// What is the matter with it.
  let way: Way

  /// How a small number of people becomes known.
  enum Way: Hashable {
    /// A smaller number than the threshold is printed.
    case printed(threshold: Int)
    /// Every number is printed, however small.
    case isInternal
    /// A number that was not printed follows from others; with those of other years or without.
    case recomputed(withOtherYears: Bool)
    /// What the printed parts of a sum leave of it is few people.
    case rest(withOtherYears: Bool)
    /// A share is printed, and with it the number it is a share of, or the one it is taken over.
    case share
    /// A mean or median over fewer than the threshold.
    case mean(threshold: Int)
    /// A number that the figures hide stands in the lines of the report.
    case written
    /// The numbers contradict one another, so that nothing can be said of them.
    case contradiction
  }
}

extension PublishedLeak {
  /// Looks for what tells of few people.
  ///
  /// Only what is certain is told: of a number that was hidden to protect another no one can tell that it was large.
  ///
  /// - Parameters:
  ///   - sheets: What is kept of published years.
  ///   - others: What else is known: years that were published before the tool.
  ///   - policy: What the contract says about publication.
  static func list(in sheets: [FigureSheet], others: [FigureSheet], _ policy: PublicationPolicy) -> [Self] {
    sheets.flatMap { printed(in: $0, policy) + written(in: $0) }
      + recomputed(sheets, others, policy.smallestCell)
  }

  /// The hidden figures of any year, each once, that follow when a sheet is published beside others and do not without it,
  /// by the threshold of their own year, whatever the contract says now.
  static func exposed(by sheet: FigureSheet, besides others: [FigureSheet]) -> [HiddenFigure] {
    let sheets = others + [sheet]
    let threshold = sheets.map(\.smallestCell).max() ?? 1
    let known = Set(recomputed(others, [], threshold))
    var found: [HiddenFigure] = []
    for leak in recomputed(sheets, [], threshold) where !known.contains(leak) {
      guard let sheet = sheets.first(where: { $0.year == leak.year && $0.smallestCell > 1 }),
        let figure = sheet.figure(at: leak.pointer), !found.contains(figure)
      else { continue }
      found.append(figure)
    }
    return found
  }

  /// The rows of a report's tables that have a number where the figure of that name is hidden.
  static func written(in sheet: FigureSheet) -> [Self] {
    guard let lines = sheet.report?.lines else { return [] }
    // A theme may be called as a destination is: where one of them is printed, nothing is certain.
    let printed = Set(sheet.figures.filter { !$0.isHidden }.map(\.title))
    let hidden = Set(sheet.figures.filter(\.isHidden).map(\.title)).subtracting(printed)
    return lines.indices.filter { index in
      // The head of a table has a name and the year.
      guard index + 1 == lines.count || !lines[index + 1].hasPrefix("| ---") else { return false }
      let cells = lines[index].split(separator: "|").map { $0.drop { " –".contains($0) } }
      guard cells.count > 1, cells[1].contains(where: \.isNumber) else { return false }
      // A row of a mean says of how many behind its name.
      let name = String(cells[0].prefix { $0 != "(" })
      return [name, String(cells[0])].contains { name in
        hidden.contains(String(name.reversed().drop { $0 == " " }.reversed()))
      }
    }.map { Self(year: sheet.year, pointer: ["report", "lines", .index($0)], way: .written) }
  }

  /// The threshold that held when a sheet was published: one that the contract raised since does not count for it.
  private static func threshold(of sheet: FigureSheet, _ contracted: Int) -> Int {
    sheet.smallestCell > 1 ? min(sheet.smallestCell, contracted) : contracted
  }

  private static func printed(in sheet: FigureSheet, _ policy: PublicationPolicy) -> [Self] {
    let threshold = threshold(of: sheet, policy.smallestCell)
    let group = max(threshold, min(sheet.smallestGroup, policy.smallestGroup))
    if sheet.isInternal { return [Self(year: sheet.year, pointer: ["internal"], way: .isInternal)] }
    var found: [Self] = []
    func report(_ list: String, _ index: Int, _ way: Way) {
      let pointer: Pointer = [.key(list), .index(index), .key("value")]
      found.append(Self(year: sheet.year, pointer: pointer, way: way))
    }
    for (index, figure) in sheet.figures.enumerated() where figure.value != nil {
      if figure.isSmallCount(below: threshold) { report("figures", index, .printed(threshold: threshold)) }
      guard let over = figure.group.flatMap({ sheet[$0] }) else { continue }
      if let part = figure.part.flatMap({ sheet[$0] }) {
        if part.isHidden || over.isHidden { report("figures", index, .share) }
      } else {
        let least = Disclosure.smallestGroup(of: figure.name, cell: threshold, group: group)
        if over.isHidden || FigureSheet.isSmall(over.value, below: least) {
          report("figures", index, .mean(threshold: least))
        }
      }
    }
    for (index, group) in sheet.merged.enumerated() where FigureSheet.isSmall(group.value, below: threshold) {
      report("merged", index, .printed(threshold: threshold))
    }
    return found
  }

  private static func recomputed(
    _ sheets: [FigureSheet], _ others: [FigureSheet], _ contracted: Int
  ) -> [Self] {
    let together = recomputed(sheets, others, contracted, withOtherYears: true)
    if together == [] { return [] }
    var found: [Self] = []
    for sheet in sheets {
      guard let alone = recomputed([sheet], [], contracted, withOtherYears: false) else {
        found.append(Self(year: sheet.year, pointer: ["figures"], way: .contradiction))
        continue
      }
      let places = Set(alone.map(\.pointer))
      found += alone
      found += together?.filter { $0.year == sheet.year && !places.contains($0.pointer) } ?? []
    }
    return found
  }

  /// What follows from sheets together; `nil` when they contradict one another, as years do whose records were corrected
  /// in between.
  private static func recomputed(
    _ sheets: [FigureSheet], _ others: [FigureSheet], _ contracted: Int, withOtherYears: Bool
  ) -> [Self]? {
    let table = FigureTable(sheets + others)
    var reader = SuppressionReader(table.table, hidden: [], hidesZeros: false)
    guard reader.isPossible else { return nil }
    return table.kept.compactMap { kept in
      guard let sheet = sheets.first(where: { $0.year == kept.year }) else { return nil }
      let threshold = threshold(of: sheet, contracted)
      let isCount = kept.isRest || sheet[kept.name].map { $0.unit == .count } ?? true
      // Of money it counts only when it is known to the cent.
      let values = reader.values(of: kept.cell, below: isCount ? threshold : 2) ?? []
      guard let least = values.first, let most = values.last else { return nil }
      guard isCount ? 0 < least && most < threshold : least != 0 else { return nil }
      return Self(
        year: kept.year, pointer: sheet.pointer(to: kept),
        way: kept.isRest
          ? .rest(withOtherYears: withOtherYears) : .recomputed(withOtherYears: withOtherYears))
    }
  }
}

extension FigureSheet {
  /// The figure, or the sum of merged ones, at a place of the sheet.
  fileprivate func figure(at pointer: Pointer) -> HiddenFigure? {
    guard pointer.steps.count > 1, case .key(let list) = pointer.steps[0],
      case .index(let index) = pointer.steps[1]
    else { return nil }
    return list == "figures"
      ? HiddenFigure(year: year, name: figures[index].name, title: figures[index].title)
      : HiddenFigure(year: year, name: merged[index].name, title: merged[index].title)
  }

  /// Where a number stands that was kept back.
  fileprivate func pointer(to kept: FigureTable.Kept) -> Pointer {
    if let index = figures.firstIndex(where: { $0.name == kept.name }) {
      return [.key("figures"), .index(index), .key(kept.isRest ? "name" : "hidden")]
    }
    let index = merged.firstIndex { $0.name == kept.name }
    return index.map { [.key("merged"), .index($0), .key("hidden")] } ?? ["figures"]
  }
}
