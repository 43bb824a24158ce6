public import RecordSyntax

extension FigureSheet {
  /// Why a file is no sheet of figures.
  public struct Refusal: Error, Hashable, Sendable {
    /// Where in the file.
    public let place: Place
    /// What is wrong there.
    public let message: Phrase
  }

  /// Reads a sheet that was kept; what it does not know it leaves, as a later coachpool may have added it.
  ///
  /// - Parameter bytes: The file, as JSON.
  public init(reading bytes: [UInt8]) throws(Refusal) {
    guard bytes.count <= Document.mostBytes else {
      throw Refusal(place: .file, message: Fault.tooLarge(bytes.count).message)
    }
    let document = Document(parsing: bytes, as: .json, vocabulary: Vocabulary([]))
    if let fault = document.faults.first(where: { $0.severity == .error }) {
      throw Refusal(place: .bytes(fault.range), message: fault.message)
    }
    try self.init(SheetReader(document.value()))
  }

  private init(_ reader: SheetReader) throws(Refusal) {
    let format = try reader.number("format")
    guard (1...Self.format).contains(format) else {
      throw reader.refusal(
        "format",
        Phrase(
          nl:
            "dit bestand heeft formaat \(format), en deze coachpool leest tot en met formaat \(Self.format)",
          en: "this file has format \(format), and this coachpool reads up to format \(Self.format)"))
    }
    year = try reader.number("year")
    asOf = try reader.day("asOf")
    published = reader.has("published") ? try reader.day("published") : nil
    isProvisional = try reader.truth("provisional")
    isInternal = try reader.truth("internal")
    smallestCell = try reader.number("smallestCell")
    smallestGroup = try reader.number("smallestGroup")
    hidesZeros = try reader.truth("zerosHidden")
    figures = try reader.objects("figures").map { entry throws(Refusal) in
      guard let unit = FigureUnit(word: try entry.text("unit")) else { throw entry.wrong("unit") }
      return Entry(
        name: try entry.text("name"), title: try entry.text("title"), unit: unit,
        value: try entry.decimal("value"), isHidden: try entry.truth("hidden"),
        isAboutPeople: try entry.truth("people"), group: try entry.optionalText("of"),
        part: try entry.optionalText("part"))
    }
    merged = try reader.objects("merged").map { group throws(Refusal) in
      Merged(
        figures: try group.texts("figures"), title: try group.text("title"), value: try group.decimal("value")
      )
    }
    sums = try reader.objects("sums").map { sum throws(Refusal) in
      guard let rest = FigureSum.Rest(rawValue: try sum.text("rest")) else { throw sum.wrong("rest") }
      return Sum(total: try sum.text("total"), parts: try sum.texts("parts"), rest: rest)
    }
    report =
      if let report = try reader.object("report") {
        try Self.report(report)
      } else {
        nil
      }
  }

  private static func report(_ reader: SheetReader) throws(Refusal) -> Report {
    guard let language = Language(rawValue: try reader.text("language")) else {
      throw reader.wrong("language")
    }
    let pictures = try reader.has("pictures") ? reader.objects("pictures") : []
    return Report(
      language: language, lines: try reader.texts("lines"),
      pictures: try pictures.map { picture throws(Refusal) in
        let alternative = try picture.text("alternative")
        let lines = try picture.texts("lines")
        // One that a later coachpool has drawn is left; the name of a file is taken from nowhere else.
        return ChartName(rawValue: try picture.text("name")).map { name in
          Report.Picture(name: name, alternative: alternative, lines: lines)
        }
      }.compactMap(\.self))
  }
}

/// Reads the members of an object, and says of the first that is not as it should be where it is.
private struct SheetReader {
  typealias Refusal = FigureSheet.Refusal

  private let value: Value
  private let pointer: Pointer

  init(_ value: Value, at pointer: Pointer = []) {
    self.value = value
    self.pointer = pointer
  }

  func has(_ key: String) -> Bool { value[key] != nil }

  func number(_ key: String) throws(Refusal) -> Int {
    guard case .number(let number)? = value[key], let whole = number.int else { throw wrong(key) }
    return whole
  }

  func decimal(_ key: String) throws(Refusal) -> Decimal? {
    guard let member = value[key] else { return nil }
    guard case .number(let number) = member else { throw wrong(key) }
    return number
  }

  func truth(_ key: String) throws(Refusal) -> Bool {
    guard let member = value[key] else { return false }
    guard case .bool(let truth) = member else { throw wrong(key) }
    return truth
  }

  func text(_ key: String) throws(Refusal) -> String {
    guard case .string(let text)? = value[key] else { throw wrong(key) }
    return text
  }

  func optionalText(_ key: String) throws(Refusal) -> String? { has(key) ? try text(key) : nil }

  func day(_ key: String) throws(Refusal) -> Day {
    guard let day = Day(try text(key)) else { throw wrong(key) }
    return day
  }

  func texts(_ key: String) throws(Refusal) -> [String] {
    try elements(key).map { element throws(Refusal) in
      guard case .string(let text) = element else { throw wrong(key) }
      return text
    }
  }

  func objects(_ key: String) throws(Refusal) -> [SheetReader] {
    try elements(key).enumerated().map { index, element throws(Refusal) in
      guard case .object = element else { throw wrong(key) }
      return SheetReader(element, at: pointer.appending(.key(key)).appending(.index(index)))
    }
  }

  func object(_ key: String) throws(Refusal) -> SheetReader? {
    guard let member = value[key] else { return nil }
    guard case .object = member else { throw wrong(key) }
    return SheetReader(member, at: pointer.appending(.key(key)))
  }

  private func elements(_ key: String) throws(Refusal) -> [Value] {
    guard case .array(let elements)? = value[key] else { throw wrong(key) }
    return elements
  }

  func wrong(_ key: String) -> Refusal {
    let name = pointer.appending(.key(key)).description
    return refusal(
      key,
      Phrase(
        nl: "dit is niet zoals coachpool cijfers bewaart: \(name: name) ontbreekt of heeft een andere vorm",
        en: "this is not how coachpool keeps figures: \(name: name) is missing or has another form"))
  }

  func refusal(_ key: String, _ message: Phrase) -> Refusal {
    Refusal(place: has(key) ? .value(pointer.appending(.key(key))) : .file, message: message)
  }
}
