import RecordSyntax
import Testing

struct PhraseTests {
  private let day = Day(year: 2023, month: 3, day: 16) ?? Day(number: 0)

  @Test func `a phrase speaks both languages with the same arguments`() {
    let phrase = Phrase(
      nl: "\(3) gesprekken sinds \(day) bij \(value: "k")", en: "\(3) sessions since \(day) for \(value: "k")"
    )
    #expect(phrase.text(.dutch) == "3 gesprekken sinds 2023-03-16 bij 'k'")
    #expect(phrase.text(.english) == "3 sessions since 2023-03-16 for 'k'")
  }

  @Test func `a word is explained in Dutch only`() {
    let phrase = Phrase(
      nl: "\(word: "left", dutch: "vertrokken")", en: "\(word: "left", dutch: "vertrokken")")
    #expect(phrase.text(.dutch) == "'left' (vertrokken)")
    #expect(phrase.text(.english) == "'left'")
    #expect(Phrase(nl: "\(word: "coach", dutch: "coach")", en: "").text(.dutch) == "'coach'")
  }

  @Test(arguments: DataClass.allCases)
  func `what others may not see is left out when redacted`(dataClass: DataClass) {
    let inner = Phrase(nl: "code \(value: "p-7k3m9q", dataClass)", en: "code \(value: "p-7k3m9q", dataClass)")
    let phrase = Phrase(
      nl: "\(inner), \(word: "left", dutch: "weg", dataClass)",
      en: "\(inner), \(word: "left", dutch: "weg", dataClass)")
    #expect(phrase.text(.dutch) == "code 'p-7k3m9q', 'left' (weg)")
    let isHidden = dataClass == .identifying || dataClass == .content || dataClass == .staff
    #expect(
      phrase.text(.english, redacted: true)
        == (isHidden ? "code [redacted], [redacted]" : "code 'p-7k3m9q', 'left'"))
    #expect(phrase.text(.dutch, redacted: true).contains("[afgeschermd]") == isHidden)
  }

  @Test(arguments: DataClass.allCases)
  func `a number and a day out of a record are left out like any value, and bear no quotes`(
    dataClass: DataClass
  ) {
    let phrase = Phrase(
      nl: "\(3, dataClass), \(number: "5,64", dataClass), \(day, dataClass)",
      en: "\(3, dataClass), \(number: "5.64", dataClass), \(day, dataClass)")
    #expect(phrase.text(.dutch) == "3, 5,64, 2023-03-16")
    #expect(
      phrase.text(.english, redacted: true)
        == (dataClass.isRedacted ? "[redacted], [redacted], [redacted]" : "3, 5.64, 2023-03-16"))
  }

  @Test func `a value stays on one line and cannot steer a terminal`() {
    let phrase = Phrase(nl: "", en: "\(value: "a\n\u{1B}[31m\u{202E}b") \(name: "x\ty")")
    #expect(phrase.text(.english) == "'a\\u{a}\\u{1b}[31m\\u{202e}b' x\\u{9}y")
  }

  @Test func `a long value is cut off`() {
    let text = Phrase(nl: "", en: "\(value: String(repeating: "é", count: 200))").text(.english)
    #expect(text == "'" + String(repeating: "é", count: 80) + "…'")
  }
}
