internal import RecordSchema
internal import RecordSyntax

/// Looks through all of a record file for words that may not be written there.
struct SensitiveScan {
  private let path: String
  private let recordPath: RecordPath
  private let document: Document
  /// The nodes that the schema does not admit.
  private let faultyNodes: [Int]
  private(set) var found: [SensitiveWords] = []

  /// How many letters a word must have where ids are drawn at random: a shorter one may be drawn.
  private static let leastLettersOfID = 5

  init(_ path: String, _ recordPath: RecordPath, _ document: Document, faultyNodes: [Int]) {
    self.path = path
    self.recordPath = recordPath
    self.document = document
    self.faultyNodes = faultyNodes
  }

  /// What is found in the file and in its name.
  static func words(
    _ path: String, _ recordPath: RecordPath, _ document: Document, faultyNodes: [Int]
  ) -> [SensitiveWords] {
    var scan = SensitiveScan(path, recordPath, document, faultyNodes: faultyNodes)
    scan.look(atName: Array(recordPath.id.utf8))
    for text in RecordText.all(in: document) where !scan.isPlainNumber(text) { scan.look(at: text) }
    return scan.found
  }

  /// What is found in the name of a file that is no record, by the kind of record whose folder it lies in.
  static func words(inNameOf path: String) -> [SensitiveWords] {
    guard let kind = path.split(separator: "/").first.flatMap({ RecordKind(folder: String($0)) }),
      kind.isOfCoachee
    else { return [] }
    return Contacts(in: Array(path.utf8)).found.map {
      SensitiveWords(kind: $0.kind, location: .init(path, .file))
    }
  }

  // MARK: - One text

  private mutating func look(atName name: [UInt8]) {
    let contacts = Contacts(in: name)
    if recordPath.kind.isOfCoachee {
      for contact in contacts.found { add(contact.kind, .file) }
      for _ in HealthLexicon.standard.find(in: name, leastLetters: Self.leastLettersOfID) {
        add(.health, .file)
      }
    }
    for number in contacts.citizenNumbers(in: name) {
      let isLabelled = CitizenLabel.stands(in: name, around: number.range)
      if isLabelled || !number.isShort { add(.citizenNumber(isLabelled: isLabelled), .file) }
    }
  }

  private mutating func look(at text: RecordText) {
    let utf8 = text.decoded.utf8
    let contacts = Contacts(in: utf8)
    if recordPath.kind.isOfCoachee {
      for contact in contacts.found { add(contact.kind, text.place(of: contact.range, in: document)) }
    }
    for number in contacts.citizenNumbers(in: utf8) {
      let isLabelled = isLabelled(number.range, text)
      guard isLabelled || !number.isShort else { continue }
      add(.citizenNumber(isLabelled: isLabelled), text.place(of: number.range, in: document))
    }
    guard let leastLetters = leastLettersOfHealth(in: text) else { return }
    let addresses = contacts.found.filter { $0.kind == .mailAddress }.map(\.range)
    for word in HealthLexicon.standard.find(in: utf8, leastLetters: leastLetters)
    where !addresses.contains(where: { $0.overlaps(word) }) {
      add(.health, text.place(of: word, in: document))
    }
  }

  private mutating func add(_ kind: SensitiveWords.Kind, _ place: Place) {
    found.append(SensitiveWords(kind: kind, location: .init(path, place)))
  }

  /// How many letters a word of a text must have to be looked at for health; `nil` where that is looked for in no word:
  /// of a record that is of no coachee only the reasons of its exceptions are.
  private func leastLettersOfHealth(in text: RecordText) -> Int? {
    let steps = text.node.map { document.pointer(to: $0).steps } ?? []
    if recordPath.kind.isOfCoachee {
      return steps == ["coachee"] || steps == ["trajectory"] ? Self.leastLettersOfID : 0
    }
    return steps.count == 3 && steps[0] == "allow" && steps[2] == "reason" ? 0 : nil
  }

  // MARK: - Numbers

  /// Whether a text is a number where the schema admits one: an amount, a year, a count.
  private func isPlainNumber(_ text: RecordText) -> Bool {
    guard let node = text.node, document.nodes[node].kind == .number else { return false }
    if text.decoded.utf8.count < 8 { return true }
    guard !faultyNodes.contains(node) else { return false }
    let schema = Schemas.bundled.schema(for: recordPath.kind.rawValue)
    return !schema.way(to: document.pointer(to: node)).contains(.unknown)
  }

  /// Whether a number is called a citizen service number: just before it, by a key on the way to it, or by a comment on
  /// its line or above it.
  private func isLabelled(_ number: Range<Int>, _ text: RecordText) -> Bool {
    if CitizenLabel.stands(in: text.decoded.utf8, around: number) { return true }
    let bytes = document.bytes
    let start = text.decoded.sourceRange(of: number).indices.lowerBound
    let lineStart = bytes[..<start].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    guard let node = text.node else {
      // What stands before a comment on its line, which may be a key.
      return CitizenLabel.stands(
        in: Array(bytes[lineStart..<start]), around: start - lineStart..<start - lineStart)
    }
    let keys = document.pointer(to: node).steps.compactMap { step -> [UInt8]? in
      if case .key(let key) = step { Array(key.utf8) } else { nil }
    }
    if keys.contains(where: CitizenLabel.isNamed) { return true }
    let lineEnd = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    let aboveStart =
      lineStart == 0
      ? 0 : bytes[..<(lineStart - 1)].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    return document.comments.contains { comment in
      let range = comment.indices
      let isBehind = range.lowerBound > start && range.lowerBound < lineEnd
      let isAbove =
        range.lowerBound >= aboveStart && range.lowerBound < lineStart
        && bytes[aboveStart..<range.lowerBound].allSatisfy { $0 == 0x20 }
      return (isBehind || isAbove) && CitizenLabel.stands(in: Array(bytes[range]))
    }
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
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Adds what is not part of something found before: one fault is found once.
  private mutating func add(_ kind: SensitiveWords.Kind, _ ranges: [Range<Int>]) {
    let known = found.map(\.range)
    for range in ranges where !known.contains(where: { $0.overlaps(range) }) { found.append((kind, range)) }
  }

  /// The numbers with the checksum of a citizen service number that are part of nothing else.
  func citizenNumbers(in text: [UInt8]) -> [CitizenNumbers.Candidate] {
    CitizenNumbers.find(in: text, runs).filter { number in
      !found.contains { $0.range.overlaps(number.range) }
    }
  }
}

extension RecordKind {
  /// Whether its records are about a coachee.
  var isOfCoachee: Bool { self == .trajectory || self == .evaluation || self == .privacyRequest }
}
