/// Finds where somebody lives: the name of a street with a number behind it, and the postal code behind that.
enum HomeAddresses {
  /// How names of streets end.
  private static let endings = [
    "straat", "laan", "plein", "gracht", "kade", "singel", "dreef", "steeg", "weg",
  ].map {
    Array($0.utf8)
  }
  /// Words that end so and are no streets.
  private static let others = Set(
    [
      "onderweg", "snelweg", "omweg", "uitweg", "werkweg", "vaarweg", "spoorweg", "landweg", "teststraat",
      "winkelstraat",
      "productiestraat", "afweg", "overweg", "halverweg", "leerweg",
    ].map { Array($0.utf8) })

  /// The bytes of the addresses in a text, by the runs of digits in it.
  static func find(in text: [UInt8], _ runs: [DigitRun]) -> [Range<Int>] {
    runs.flatMap(\.groups).compactMap { group in
      guard group.digits.count <= 4, let start = streetStart(text, group.range.lowerBound),
        let end = numberEnd(text, group.range.upperBound)
      else { return nil }
      return start..<(postalCodeEnd(text, end) ?? end)
    }
  }

  /// Where the name of a street starts that ends with a blank before an offset.
  private static func streetStart(_ text: [UInt8], _ number: Int) -> Int? {
    guard number > 1, text[number - 1] == UInt8(ascii: " ") else { return nil }
    let end = number - 1
    var start = end
    while start > 0, isLetter(text[start - 1]) || text[start - 1] == UInt8(ascii: "-") { start -= 1 }
    let name = text[start..<end]
    // A capital, for street names have one and most other words do not.
    guard let first = name.first, first &- 0x41 < 26 || first >= 0x80 else { return nil }
    let letters = name.map { $0 | 0x20 }
    let isStreet = endings.contains {
      letters.count > $0.count + 1 && letters.suffix($0.count).elementsEqual($0)
    }
    return isStreet && !others.contains(letters) ? start : nil
  }

  /// Where the number of a house ends: 12, 12a, 12-3; `nil` for one that goes on as something else.
  private static func numberEnd(_ text: [UInt8], _ digits: Int) -> Int? {
    func byte(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }
    var end = digits
    if isLetter(byte(end)), !isWordByte(byte(end + 1)) { end += 1 }
    return isWordByte(byte(end)) || byte(end) >= 0x80 ? nil : end
  }

  /// Where a postal code ends that follows the number of a house: `, 1234 AB`.
  private static func postalCodeEnd(_ text: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < text.count, text[index] == UInt8(ascii: ",") || text[index] == UInt8(ascii: " ") {
      index += 1
    }
    let digits = index
    while index < text.count, text[index] &- 0x30 < 10 { index += 1 }
    guard index - digits == 4 else { return nil }
    if index < text.count, text[index] == UInt8(ascii: " ") { index += 1 }
    guard index + 2 <= text.count, text[index] &- 0x41 < 26, text[index + 1] &- 0x41 < 26,
      index + 2 == text.count || !isWordByte(text[index + 2])
    else { return nil }
    return index + 2
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
}
