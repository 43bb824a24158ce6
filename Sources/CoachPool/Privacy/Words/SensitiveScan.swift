internal import RecordSchema
internal import RecordSyntax

/// Looks through all of a record file for words that may not be written there.
struct SensitiveScan {
  private let path: String
  private let recordPath: RecordPath
  private let document: Document
  /// The nodes that the schema does not admit.
  private let faultyNodes: Set<Int>
  /// The values that are codes and ids, and the reasons of exceptions.
  private let ids: [Int]
  private let reasons: Set<Int>
  // Made for the first word that is found, as in most files none is.
  private lazy var pointers = PointerFinder(document)
  private lazy var lines = LineMap(document.bytes)
  private(set) var found: [SensitiveWords] = []

  /// How many letters a word must have where ids are drawn at random: a shorter one may be drawn.
  private static let leastLettersOfID = 5

  init(_ path: String, _ recordPath: RecordPath, _ document: Document, faultyNodes: [Int]) {
    self.path = path
    self.recordPath = recordPath
    self.document = document
    self.faultyNodes = Set(faultyNodes)
    ids = [["coachee"], ["trajectory"]].compactMap { document.node(at: $0) }
    reasons = Self.reasons(in: document)
  }

  private static func reasons(in document: Document) -> Set<Int> {
    guard let allow = document.node(at: ["allow"]) else { return [] }
    let exceptions = document.keys(of: allow).map { $0 + 1 } + document.elements(of: allow)
    return Set(exceptions.compactMap { document.member(of: $0, named: "reason") })
  }

  /// What is found in the file and in its name.
  static func words(
    _ path: String, _ recordPath: RecordPath, _ document: Document, faultyNodes: [Int]
  ) -> [SensitiveWords] {
    var scan = SensitiveScan(path, recordPath, document, faultyNodes: faultyNodes)
    for kind in kinds(inName: recordPath.id, recordPath.kind) { scan.add(kind, .file) }
    for text in RecordText.all(in: document) where !scan.isPlainNumber(text) { scan.look(at: text) }
    return scan.found
  }

  /// What is found in a note of the private folder: how to reach someone may stand there.
  static func words(inNote text: [UInt8], at path: String) -> [SensitiveWords] {
    let words = words(in: text, withContacts: false, leastLetters: 0) { number in
      CitizenLabel.stands(in: text, around: number)
    }
    return words.map { kind, range in
      let place = Place.bytes(ByteRange(range.lowerBound, range.upperBound))
      return SensitiveWords(kind: kind, location: .init(path, place))
    }
  }

  /// What is found in the name of a file that is no record, by the kind of record whose folder it lies in.
  static func words(inNameOf path: String) -> [SensitiveWords] {
    let kind = path.split(separator: "/").first.flatMap { RecordKind(folder: String($0)) }
    return kinds(inName: path, kind).map { SensitiveWords(kind: $0, location: .init(path, .file)) }
  }

  // MARK: - One text

  /// The words in one text; contacts first, then numbers, then words of health.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - withContacts: Whether the ways to reach someone may not stand there either.
  ///   - leastLetters: How many letters a word of health must have; `nil` where those may stand.
  ///   - isLabelled: Whether a number is called a citizen service number.
  private static func words(
    in text: [UInt8], withContacts: Bool, leastLetters: Int?, isLabelled: (Range<Int>) -> Bool
  ) -> [(kind: SensitiveWords.Kind, range: Range<Int>)] {
    let contacts = Contacts(in: text)
    var found = withContacts ? contacts.found : []
    for number in contacts.citizenNumbers(in: text) {
      let isLabelled = isLabelled(number.range)
      if isLabelled || !number.needsLabel {
        found.append((.citizenNumber(isLabelled: isLabelled), number.range))
      }
    }
    guard let leastLetters else { return found }
    let addresses = contacts.found.filter { $0.kind == .mailAddress }.map(\.range)
    for word in HealthLexicon.standard.find(in: text, leastLetters: leastLetters)
    where !addresses.haveOverlap(with: word) {
      found.append((.health, word))
    }
    return found
  }

  /// What is found in the name of a file, which may be an id.
  private static func kinds(inName name: String, _ kind: RecordKind?) -> [SensitiveWords.Kind] {
    let isOfCoachee = kind?.isOfCoachee ?? false
    let name = Array(name.utf8)
    return words(
      in: name, withContacts: isOfCoachee, leastLetters: isOfCoachee ? leastLettersOfID : nil
    ) { CitizenLabel.stands(in: name, around: $0) }.map(\.kind)
  }

  private mutating func look(at text: RecordText) {
    let words = Self.words(
      in: text.decoded.utf8, withContacts: recordPath.kind.isOfCoachee,
      leastLetters: leastLettersOfHealth(in: text)
    ) { isLabelled($0, text) }
    for (kind, range) in words { add(kind, text.place(of: range, by: pointers)) }
    if recordPath.kind.isOfCoachee, let day = birthDate(text) {
      add(.birthDate, text.place(of: day, by: pointers))
    }
  }

  private mutating func add(_ kind: SensitiveWords.Kind, _ place: Place) {
    found.append(SensitiveWords(kind: kind, location: .init(path, place)))
  }

  /// How many letters a word of a text must have to be looked at for health; `nil` where that is looked for in no word:
  /// of a record that is of no coachee only the reasons of its exceptions are, and of a person what is no field of it,
  /// for a department may be called by an illness.
  private func leastLettersOfHealth(in text: RecordText) -> Int? {
    if recordPath.kind == .person { return text.node.map(faultyNodes.contains) ?? true ? 0 : nil }
    if recordPath.kind.isOfCoachee { return text.node.map(ids.contains) == true ? Self.leastLettersOfID : 0 }
    return text.node.map(reasons.contains) == true ? 0 : nil
  }

  // MARK: - Numbers

  /// Whether a text is a number where the schema admits one: an amount, a year, a count.
  private mutating func isPlainNumber(_ text: RecordText) -> Bool {
    guard let node = text.node, document.nodes[node].kind == .number else { return false }
    if text.decoded.utf8.count < 8 { return true }
    guard !faultyNodes.contains(node) else { return false }
    let schema = Schemas.bundled.schema(for: recordPath.kind.rawValue)
    return !schema.way(to: pointers.pointer(to: node)).contains(.unknown)
  }

  /// The bytes of a day of birth that is called so by its key.
  private func birthDate(_ text: RecordText) -> Range<Int>? {
    guard let node = text.node, document.nodes[node].kind != .key, node > 0,
      document.nodes[node - 1].kind == .key,
      BirthDates.isNamed(document.decoded(node - 1).utf8)
    else { return nil }
    return BirthDates.day(in: text.decoded.utf8, from: 0)
  }

  /// Whether a number is called a citizen service number: just before it, by a key on the way to it, or by a comment on
  /// its line or above it.
  private mutating func isLabelled(_ number: Range<Int>, _ text: RecordText) -> Bool {
    if CitizenLabel.stands(in: text.decoded.utf8, around: number) { return true }
    let start = text.decoded.sourceRange(of: number).indices.lowerBound
    let line = lines.position(of: start).line
    let lineRange = lines.range(ofLine: line) ?? start..<start
    guard let node = text.node else {
      // What stands before a comment on its line, which may be a key.
      let before = document.bytes[max(lineRange.lowerBound, start - CitizenLabel.reach)..<start]
      return CitizenLabel.stands(in: Array(before), around: before.count..<before.count)
    }
    let keys = pointers.pointer(to: node).steps.compactMap { step -> [UInt8]? in
      if case .key(let key) = step { Array(key.utf8) } else { nil }
    }
    if keys.contains(where: CitizenLabel.isNamed) { return true }
    return comments(start..<lineRange.upperBound).contains(where: isLabel) || isLabelledAbove(line)
  }

  /// Whether the line above one is a comment that is a label.
  private mutating func isLabelledAbove(_ line: Int) -> Bool {
    guard let above = lines.range(ofLine: line - 1) else { return false }
    return comments(above).contains { comment in
      document.bytes[above.lowerBound..<comment.indices.lowerBound].allSatisfy { $0 == 0x20 }
        && isLabel(comment)
    }
  }

  /// The comments that start within a range.
  private func comments(_ range: Range<Int>) -> ArraySlice<ByteRange> {
    let first = document.comments.firstIndexOfSorted { $0.indices.lowerBound >= range.lowerBound }
    return document.comments[first...].prefix { $0.indices.lowerBound < range.upperBound }
  }

  private func isLabel(_ comment: ByteRange) -> Bool {
    CitizenLabel.stands(in: Array(document.bytes[comment.indices]))
  }
}

/// The ways to reach someone, or someone's bank, in a text.
private struct Contacts {
  private let runs: [DigitRun]
  private(set) var found: [(kind: SensitiveWords.Kind, range: Range<Int>)] = []

  init(in text: [UInt8]) {
    runs = DigitRun.runs(in: text)
    add(.mailAddress, MailAddresses.find(in: text))
    add(.bankAccount, BankAccounts.find(in: text))
    add(.phoneNumber, PhoneNumbers.find(in: text, runs))
    add(.homeAddress, HomeAddresses.find(in: text, runs))
    add(.birthDate, BirthDates.find(in: text))
  }

  /// Adds what is not part of something found before: one fault is found once.
  private mutating func add(_ kind: SensitiveWords.Kind, _ ranges: [Range<Int>]) {
    let known = found.map(\.range)
    for range in ranges where !known.haveOverlap(with: range) { found.append((kind, range)) }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The numbers with the checksum of a citizen service number that are part of nothing else.
  func citizenNumbers(in text: [UInt8]) -> [CitizenNumbers.Candidate] {
    let known = found.map(\.range)
    return CitizenNumbers.find(in: text, runs).filter { !known.haveOverlap(with: $0.range) }
  }
}

extension [Range<Int>] {
  /// Whether one of them, which lie apart and in order, overlaps another range.
  func haveOverlap(with range: Range<Int>) -> Bool {
    let first = firstIndexOfSorted { $0.upperBound > range.lowerBound }
    return first < endIndex && self[first].overlaps(range)
  }
}

extension Array {
  /// The index of the first element of which something holds, where it holds of all behind that too; else the end.
  func firstIndexOfSorted(_ holds: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension RecordKind {
  /// Whether its records are about a coachee.
  var isOfCoachee: Bool { self == .trajectory || self == .evaluation || self == .privacyRequest }
}
