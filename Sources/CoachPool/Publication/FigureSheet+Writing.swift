internal import RecordSyntax

extension FigureSheet {
  /// The sheet as JSON, laid out as records are, with a final newline.
  public var json: String { Schemas.bundled.canonicalForm(for: nil).json(value) }

  private var value: Value {
    var members: [Value.Member] = [
      .init("format", .number(Decimal(Self.format))),
      .init("year", .number(Decimal(year))),
      .init("asOf", .string(asOf.description)),
    ]
    if let published { members.append(.init("published", .string(published.description))) }
    if isProvisional { members.append(.init("provisional", true)) }
    if isInternal { members.append(.init("internal", true)) }
    members += [
      .init("smallestCell", .number(Decimal(smallestCell))),
      .init("smallestGroup", .number(Decimal(smallestGroup))),
    ]
    if hidesZeros { members.append(.init("zerosHidden", true)) }
    members += [
      .init("figures", .array(figures.map(\.json))),
      .init("merged", .array(merged.map(\.json))),
      .init("sums", .array(sums.map(\.json))),
    ]
    if let report {
      members.append(.init("report", report.json))
    }
    return .object(members)
  }
}

extension FigureSheet.Report {
  fileprivate var json: Value {
    var members: [Value.Member] = [
      .init("language", .string(language.rawValue)), .init("lines", .array(lines.map(Value.string))),
    ]
    if !pictures.isEmpty { members.append(.init("pictures", .array(pictures.map(\.json)))) }
    return .object(members)
  }
}

extension FigureSheet.Report.Picture {
  fileprivate var json: Value {
    [
      "name": .string(name.rawValue), "alternative": .string(alternative),
      "lines": .array(lines.map(Value.string)),
    ]
  }
}

extension FigureSheet.Entry {
  fileprivate var json: Value {
    var members: [Value.Member] = [
      .init("name", .string(name)), .init("title", .string(title)), .init("unit", .string(unit.word)),
      .init("people", .bool(isAboutPeople)),
    ]
    if let group { members.append(.init("of", .string(group))) }
    if let part { members.append(.init("part", .string(part))) }
    if let value { members.append(.init("value", .number(value))) }
    if isHidden { members.append(.init("hidden", true)) }
    return .object(members)
  }
}

extension FigureSheet.Merged {
  fileprivate var json: Value {
    var members: [Value.Member] = [
      .init("figures", .array(figures.map(Value.string))), .init("title", .string(title)),
    ]
    members.append(value.map { .init("value", .number($0)) } ?? .init("hidden", true))
    return .object(members)
  }
}

extension FigureSheet.Sum {
  fileprivate var json: Value {
    [
      "total": .string(total), "parts": .array(parts.map(Value.string)), "rest": .string(rest.rawValue),
    ]
  }
}

extension FigureUnit {
  /// What the unit is called where it is published, by the number as it is printed.
  var word: String {
    switch self {
    case .count: "count"
    case .tenths: "mean"
    case .perMille: "percent"
    case .tenthsOfDays: "days"
    case .minutes: "minutes"
    case .cents: "cents"
    }
  }

  /// The unit that is called so.
  init?(word: String) {
    guard let unit = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = unit
  }
}
