import RecordSyntax
import Testing

@testable import CoachPool

struct PhraseWordingTests {
  @Test(arguments: [
    (0, "€ 0,00", "€0.00"), (5, "€ 0,05", "€0.05"), (12345, "€ 123,45", "€123.45"),
    (99_999_999, "€ 999.999,99", "€999,999.99"), (100_000_000, "€ 1.000.000,00", "€1,000,000.00"),
    (-450, "€ -4,50", "€-4.50"),
  ])
  func `money is written as each language writes it`(_ cents: Int, _ dutch: String, _ english: String) {
    #expect(Phrase.euros(cents: cents).text(.dutch) == dutch)
    #expect(Phrase.euros(cents: cents).text(.english) == english)
  }

  @Test func `a list has commas and one "and"`() {
    let words = ["a", "b", "c"].map { Phrase(nl: "\(name: $0)", en: "\(name: $0)") }
    #expect(Phrase.list([])?.text(.dutch) == nil)
    #expect(Phrase.list(Array(words.prefix(1)))?.text(.dutch) == "a")
    #expect(Phrase.list(Array(words.prefix(2)))?.text(.english) == "a and b")
    #expect(Phrase.list(words)?.text(.dutch) == "a, b en c")
  }

  /// One that held the others within each other would be compared for years.
  @Test(.timeLimit(.minutes(1))) func `a long list is a value like any other`() {
    let words = (1...50).map { Phrase(nl: "woord \($0)", en: "word \($0)") }
    #expect(Set([Phrase.listing(words), Phrase.listing(words.map(\.self))]).count == 1)
    #expect(Phrase.list(words) == Phrase.list(words.map(\.self)))
    #expect(Phrase.choice(words).text(.english).hasSuffix("word 48, word 49 or word 50"))
  }

  @Test func `a word has the meaning of its own property`() {
    #expect(Phrase(ClosingReason.left, at: "closed", "reason").text(.dutch) == "'left' (uit dienst)")
    #expect(Phrase(GoalsOutcome.partly, at: "closed", "goals").text(.dutch) == "'partly' (deels bereikt)")
    #expect(
      Phrase(ExtensionReason.other, at: "agreement", "extensions", "reason").text(.dutch)
        == "'other' (een andere reden)")
    #expect(Phrase(ClosingReason.left, at: "closed", "reason").text(.english) == "'left'")
  }

  @Test func `a sum that does not fit stays at the largest number`() {
    #expect(Int.max.addingClamped(1) == .max)
    #expect(Int.min.addingClamped(-1) == .min)
    #expect(2.addingClamped(-3) == -1)
  }
}
