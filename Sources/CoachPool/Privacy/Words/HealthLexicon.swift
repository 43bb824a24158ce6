internal import RecordSyntax

/// Finds the words of ``HealthWords`` in a text.
///
/// A class, for all workers look at the same one.
final class HealthLexicon: Sendable {
  static let standard = HealthLexicon(HealthWords.list)

  /// What is no finding; it is read when something is found, as in most pools nothing is.
  private static let exceptions = HealthEntry.all(in: HealthWords.exceptions, treaters: standard.treaters)

  /// What stands before someone who treats the person that is spoken of.
  private static let leads = words("naar bij mijn haar hun my her his their see sees saw seeing")
  /// "Zijn" is whose someone is behind these, or where a sentence starts with it; else it mostly says what people are.
  private static let leadsOfZijn = words(
    "aan behalve belde dat door en had heeft met of omdat sinds toen van via volgens voor want zag ziet")
  /// How many words from another one counts as being around it.
  private static let surroundings = 4

  private static func words(_ list: String) -> Set<[UInt8]> {
    Set(list.utf8.split(separator: UInt8(ascii: " ")).map(Array.init))
  }

  /// The entries that can make a finding, in the order of their first three letters.
  private let entries: [HealthEntry]
  /// Where in ``entries`` those with three letters start.
  private let starts: [UInt16]
  /// A bit for each three letters that an entry starts with: one that is about how words start, and one that is not.
  private let atStart: [UInt64]
  private let anywhere: [UInt64]
  /// Those who treat people, and what stands before any of them.
  private let treaters: [[UInt8]]
  private let contexts: [HealthEntry]

  /// Reads a list of words.
  init(_ list: String) {
    treaters = HealthEntry.treaters(in: list)
    let all = HealthEntry.all(in: list, treaters: treaters)
    contexts = all.filter { $0.letters.isEmpty }
    // Of what ends with one word, more words before it say more.
    let coded = all.filter { !$0.letters.isEmpty }.map { (code: Self.code($0.letters), entry: $0) }
      .sorted { ($0.code, $1.entry.leading.count) < ($1.code, $0.entry.leading.count) }
    var atStart = [UInt64](repeating: 0, count: 512)
    var anywhere = atStart
    var starts = [UInt16](repeating: 0, count: 32769)
    for (code, entry) in coded {
      let bit: UInt64 = 1 << UInt64(code & 63)
      if entry.isAboutStart { atStart[code >> 6] |= bit } else { anywhere[code >> 6] |= bit }
      starts[code + 1] += 1
    }
    for code in 1..<starts.count { starts[code] += starts[code - 1] }
    entries = coded.map(\.entry)
    self.starts = starts
    self.atStart = atStart
    self.anywhere = anywhere
  }

  /// The number of three letters; every entry has as many.
  private static func code(_ letters: [UInt8]) -> Int {
    Int(letters[0] & 31) << 10 | Int(letters[1] & 31) << 5 | Int(letters[2] & 31)
  }

  private func entries(_ code: Int) -> ArraySlice<HealthEntry> {
    entries[Int(starts[code])..<Int(starts[code + 1])]
  }
}

// MARK: - A glance

extension HealthLexicon {
  /// Whether a text has a word that may be one of the list's; it is asked of every text of every coachee's record, and
  /// mostly says no.
  func maySee(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var code = 0
    var letters = 0
    /// How many letters of the word came before its last hyphen, for what stands behind that may be a word by itself.
    var before = 0
    var isFirstWord = true
    var index = start
    while index < end {
      let (letter, count) = FoldedLetter.read(text, index, end)
      index += count
      if letter > FoldedLetter.hyphen {
        code = (code << 5 | Int(letter & 31)) & 0x7FFF
        letters += 1
        guard letters >= 3 else { continue }
        let isStart = letters == 3 || letters == before + 3
        let bits = isStart ? atStart[code >> 6] | anywhere[code >> 6] : anywhere[code >> 6]
        if bits >> UInt64(code & 63) & 1 != 0, goesOn(code, text, index, end, isFirstWord) { return true }
      } else if letter == FoldedLetter.hyphen {
        before = letters
      } else if letter == FoldedLetter.end {
        if letters > 0 { isFirstWord = false }
        letters = 0
        before = 0
      }
    }
    return false
  }

  /// Whether the letters behind the first three of an entry follow, and the word may go on behind them as it does.
  @inline(never)
  private func goesOn(
    _ code: Int, _ text: Span<UInt8>, _ start: Int, _ end: Int, _ isFirstWord: Bool
  ) -> Bool {
    for number in Int(starts[code])..<Int(starts[code + 1]) {
      if isFirstWord, entries[number].needsWordBefore { continue }
      var place = 3
      var index = start
      while place < entries[number].letters.count, index < end {
        let (letter, count) = FoldedLetter.read(text, index, end)
        index += count
        if letter == FoldedLetter.hyphen || letter == FoldedLetter.nothing { continue }
        guard letter == entries[number].letters[place] else { break }
        place += 1
      }
      guard place == entries[number].letters.count else { continue }
      let isInside = index < end && FoldedLetter.read(text, index, end).letter > FoldedLetter.hyphen
      if !isInside || entries[number].mayGoOn { return true }
    }
    return false
  }
}

// MARK: - A close look

extension HealthLexicon {
  /// The words of a text that say something of someone's health, in their order.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - leastLetters: How many letters an entry must have to count; what is drawn at random spells a short one now and then.
  func find(in text: [UInt8], leastLetters: Int = 0) -> [Range<Int>] {
    let text = FoldedText(text)
    var found: [Range<Int>] = []
    for number in text.words.indices {
      guard let range = match(number, text, leastLetters) else { continue }
      // Words behind one another may start with one that was found by itself.
      if let last = found.last, range.lowerBound <= last.lowerBound { found.removeLast() }
      if (found.last?.upperBound ?? 0) <= range.lowerBound { found.append(range) }
    }
    return found
  }

  private func match(_ number: Int, _ text: FoldedText, _ leastLetters: Int) -> Range<Int>? {
    let word = text.words[number]
    for letters in [word.letters[...]] + word.parts.map({ word.letters[$0] }) {
      guard let (entry, range) = match(letters, number, text, leastLetters) else { continue }
      if !Self.exceptions.contains(where: { fits($0, entry, letters, number, text.words) }) {
        return entry.isOfOneWord && entry.reach != .treater ? word.range(of: letters.indices) : range
      }
      if letters.count == word.letters.count { return nil }
    }
    return nil
  }

  /// What the letters of a word, or of a part of it, are found for; with the words before it where those belong to it.
  private func match(
    _ letters: ArraySlice<UInt8>, _ number: Int, _ text: FoldedText, _ leastLetters: Int
  ) -> (entry: HealthEntry, range: Range<Int>)? {
    let words = text.words
    var code = 0
    for (place, letter) in zip(letters.indices, letters) {
      code = (code << 5 | Int(letter & 31)) & 0x7FFF
      let start = place - 2
      guard start >= letters.startIndex else { continue }
      for entry in entries(code) where entry.letters.count >= leastLetters && entry.fits(letters, at: start) {
        if entry.reach == .capitals, !words[number].isCapitals(letters.indices) { continue }
        let context = entry.reach == .treater ? contexts.first { first(of: $0, number, words) != nil } : nil
        if entry.reach == .treater, context == nil, !isLed(number, words) { continue }
        guard let first = first(of: context ?? entry, number, words) else { continue }
        guard let end = text.end(of: number, before: entry.digit) else { continue }
        return (entry, words[first].range.lowerBound..<end)
      }
    }
    return nil
  }

  /// The number of the word that the words of an entry start with, when the last is at a number; `nil` when they are not
  /// there.
  private func first(of entry: HealthEntry, _ number: Int, _ words: [FoldedWord]) -> Int? {
    let first = number - entry.leading.count
    guard first >= 0 else { return nil }
    for (offset, choice) in entry.leading.enumerated() where !choice.contains(words[first + offset].letters) {
      return nil
    }
    return first
  }

  /// Whether what was found of a word, or of a part of it, is what an exception is about. One about a single word is about
  /// what that says by itself, and not about who treats someone or about several words.
  private func fits(
    _ exception: HealthEntry, _ entry: HealthEntry, _ letters: ArraySlice<UInt8>, _ number: Int,
    _ words: [FoldedWord]
  ) -> Bool {
    if exception.isOfOneWord {
      return entry.isOfOneWord && entry.reach != .treater
        && (exception.fits(words[number].letters[...]) || exception.fits(letters))
    }
    return (number...number + exception.leading.count).contains { last in
      last < words.count && words[last].letters == exception.letters
        && first(of: exception, last, words) != nil && isAround(exception, last, words)
    }
  }

  /// Whether the words stand before and behind a word that an exception asks there.
  private func isAround(_ exception: HealthEntry, _ number: Int, _ words: [FoldedWord]) -> Bool {
    let before = words[max(0, number - exception.leading.count - Self.surroundings)..<number]
    let behind = words[(number + 1)...].prefix(Self.surroundings)
    return exception.before.map { asked in before.contains { asked.contains($0.letters) } } ?? true
      && exception.behind.map { asked in behind.contains { asked.contains($0.letters) } } ?? true
  }

  private func isLed(_ number: Int, _ words: [FoldedWord]) -> Bool {
    if words[max(0, number - 2)..<number].contains(where: { Self.leads.contains($0.letters) }) { return true }
    guard number > 0, words[number - 1].letters.elementsEqual("zijn".utf8) else { return false }
    return words[number - 1].isCapitals(0..<1)
      || (number > 1 && Self.leadsOfZijn.contains(words[number - 2].letters))
  }
}
