internal import RecordSyntax

/// Finds days of birth: a day behind a word that says so.
enum BirthDates {
  /// The years in which somebody who works may have been born: a team may be born too, but later.
  private static let years = 1930...2010
  /// How many words, and bytes, may stand between the word that says so and the day: "geboren te Utrecht op 3 maart".
  private static let mostBetween = 4
  private static let reach = 60

  private static let labels = words(
    "geb geboren geboortedatum geboortedag gebdatum gebdat born birth birthdate birthday dob")
  private static let months = [
    words("jan januari january"), words("feb februari february"), words("mrt maart mar march"),
    words("apr april"), words("mei may"), words("jun juni june"), words("jul juli july"),
    words("aug augustus august"), words("sep sept september"), words("okt oktober oct october"),
    words("nov november"), words("dec december"),
  ]

  private static func words(_ list: String) -> Set<[UInt8]> {
    Set(list.utf8.split(separator: UInt8(ascii: " ")).map(Array.init))
  }

  /// Whether a key names one: `geboortedatum`, `dateOfBirth`.
  static func isNamed(_ key: [UInt8]) -> Bool {
    let letters = key.map { $0 | 0x20 }.filter { (0x61...0x7A).contains($0) }
    return labels.contains(letters) || letters.elementsEqual("dateofbirth".utf8)
  }

  /// The bytes of the days in a text, with the word that says what they are.
  static func find(in text: [UInt8]) -> [Range<Int>] {
    let words = FoldedWord.words(of: text)
    var found: [Range<Int>] = []
    for (number, word) in words.enumerated() where labels.contains(word.letters) {
      let end = word.range.upperBound
      // The day starts with the first digit, and only a few words come before that.
      guard let digit = text[end...].prefix(reach).firstIndex(where: { $0 &- 0x30 < 10 }),
        words[(number + 1)...].prefix(mostBetween + 1).count(where: { $0.range.upperBound <= digit })
          <= mostBetween,
        !text[end..<digit].contains(0x0A), let day = day(in: text, from: digit), day.lowerBound == digit
      else { continue }
      found.append(word.range.lowerBound..<day.upperBound)
    }
    return found
  }

  /// The bytes of the first day in a text from an offset on, when what is found there is one of birth.
  static func day(in text: [UInt8], from offset: Int) -> Range<Int>? {
    guard let start = text[offset...].firstIndex(where: { $0 &- 0x30 < 10 }) else { return nil }
    var index = start
    var parts: [Int] = []
    while parts.count < 3 {
      guard let (part, end) = part(text, index) else { break }
      parts.append(part)
      index = end
      if parts.count < 3 { while index < text.count, isSeparator(text[index]) { index += 1 } }
    }
    guard parts.count == 3 else { return nil }
    let isYearFirst = parts[0] > 31
    let year = isYearFirst ? parts[0] : parts[2]
    let day = isYearFirst ? parts[2] : parts[0]
    let whole = year < 100 ? 1900 + year : year
    guard years.contains(whole), Day(year: whole, month: parts[1], day: day) != nil else { return nil }
    return start..<index
  }

  /// A number of at most four digits, or a month by its name, with where it ends.
  private static func part(_ text: [UInt8], _ start: Int) -> (Int, Int)? {
    let end = text[start...].firstIndex { !isWordByte($0) } ?? text.count
    let letters = text[start..<end].map { $0 | 0x20 }
    if let month = months.firstIndex(where: { $0.contains(letters) }) { return (month + 1, end) }
    guard !letters.isEmpty, letters.count <= 4 else { return nil }
    var digits = text[start..<end]
    if digits.count > 2, digits.suffix(2).allSatisfy({ $0 &- 0x30 >= 10 }) { digits = digits.dropLast(2) }
    guard digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, end)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { " -./,".utf8.contains(byte) }
}
