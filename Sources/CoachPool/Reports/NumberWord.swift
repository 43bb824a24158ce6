/// Numbers to ninety-nine as Dutch and English words; not "een" and "one", which mostly are no number.
enum NumberWord {
  /// The number that a word is.
  static func value(of word: some StringProtocol) -> Int? { values[word.lowercased()] }

  private static let values: [String: Int] = {
    var values: [String: Int] = ["één": 1]
    for (index, word) in (dutchSmall + englishSmall).enumerated() {
      values[word] = index % dutchSmall.count + 2
    }
    for (index, (dutch, english)) in zip(dutchTens, englishTens).enumerated() {
      let ten = (index + 2) * 10
      values[dutch] = ten
      values[english] = ten
      for (unit, word) in (["een"] + dutchSmall.prefix(8)).enumerated() {
        values["\(word)en\(dutch)"] = ten + unit + 1
        if word.hasSuffix("e") { values["\(word)ën\(dutch)"] = ten + unit + 1 }
      }
      values["éénen\(dutch)"] = ten + 1
      for (unit, word) in (["one"] + englishSmall.prefix(8)).enumerated() {
        values["\(english)-\(word)"] = ten + unit + 1
      }
    }
    return values
  }()

  private static let dutchSmall = [
    "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
    "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
  ]
  private static let englishSmall = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let dutchTens = [
    "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
  ]
  private static let englishTens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
}
