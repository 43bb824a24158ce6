extension HealthEntry {
  private static let space = UInt8(ascii: " ")
  private static let star = UInt8(ascii: "*")
  private static let tilde = UInt8(ascii: "~")
  private static let treater = UInt8(ascii: "@")

  /// All entries of a list, in which `@` stands for any of those who treat people.
  ///
  /// It is read by bytes: a command that judges a handful of files reads all of the list as well.
  static func all(in list: String, treaters: [[UInt8]]) -> [HealthEntry] {
    lines(of: list).flatMap { read($0, treaters) }
  }

  /// Those who treat people, as a list names them.
  static func treaters(in list: String) -> [[UInt8]] {
    lines(of: list).compactMap { line in
      line.first == treater && line.count > 1 && !line.contains(space) ? letters(line) : nil
    }
  }

  private static func lines(of list: String) -> [ArraySlice<UInt8>] {
    Array(list.utf8).split(separator: 0x0A).map { $0.drop { $0 == space } }
  }

  /// The entries that a line stands for; none for a remark.
  private static func read(_ line: ArraySlice<UInt8>, _ treaters: [[UInt8]]) -> [HealthEntry] {
    guard let first = line.first, first != UInt8(ascii: "#") else { return [] }
    let isException = first == UInt8(ascii: "!")
    if !isException, !line.contains(space) {
      return [HealthEntry(letters: letters(line), reach: reach(of: line), isException: false)]
    }
    var words = (isException ? line.dropFirst() : line).split(separator: space)
    func isAround(_ word: ArraySlice<UInt8>?) -> Bool { word?.first == tilde }
    let before = isAround(words.first) ? choice(words.removeFirst(), treaters) : nil
    let behind = isAround(words.last) ? choice(words.removeLast(), treaters) : nil
    let digit = words.count > 1 ? words.last.flatMap(Self.digit) : nil
    if digit != nil { words.removeLast() }
    guard let last = words.popLast() else { return [] }
    let leading = words.map { choice($0, treaters) }
    let isPlain = leading.isEmpty && digit == nil && before == nil && behind == nil
    // Of those who treat people each is an entry already, and what may stand before all of them is one more.
    let isOfAnyTreater = !isException && last.elementsEqual([treater])
    return (isPlain ? [letters(last)] : isOfAnyTreater ? [[]] : choice(last, treaters)).map {
      HealthEntry(
        letters: $0, reach: isPlain ? reach(of: last) : .word, leading: leading, digit: digit, before: before,
        behind: behind, isException: isException)
    }
  }

  private static func reach(of word: ArraySlice<UInt8>) -> Reach {
    switch (word.first, word.last) {
    case (treater, _): .treater
    case (star, star): .anywhere
    case (star, _): .end
    case (_, star): .start
    default: word.contains { $0 < 0x61 } ? .capitals : .word
    }
  }

  /// The words that one may be; `@` alone is anyone who treats people.
  private static func choice(_ word: ArraySlice<UInt8>, _ treaters: [[UInt8]]) -> [[UInt8]] {
    word.split(separator: UInt8(ascii: "|")).flatMap {
      $0.elementsEqual([treater]) ? treaters : [letters($0)]
    }
  }

  private static func digit(_ word: ArraySlice<UInt8>) -> UInt8? {
    word.count == 1 ? word.first.flatMap { $0 &- 0x30 < 10 ? $0 : nil } : nil
  }

  private static func letters(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(word.count)
    for byte in word where (byte | 0x20) &- 0x61 < 26 { letters.append(byte | 0x20) }
    return letters
  }
}
