import RecordSyntax
import Testing

@testable import CoachPool

struct HiddenNumbersTests {
  /// The numbers withheld when two were referred to one place and eleven to another.
  private static func hidden() throws -> HiddenNumbers {
    var pool = SmallPool()
    for number in 0..<13 {
      pool.add(
        "t-\(number)", signed: "2023-02-01", closed: "2023-09-01",
        referrals: [number < 2 ? "bmw" : "loopbaan"])
    }
    let figures = try pool.figures()
    return HiddenNumbers(figures, Disclosure(figures, pool.pool.contract.publication, smallestCell: 5))
  }

  @Test(arguments: [
    ("Er gingen 2 collega's naar bedrijfsmaatschappelijk werk.", true),
    ("Van de 13 gingen er elf verder.", true),
    ("Twee collega's werden verwezen.", true), ("(twee)", true), ("There were eleven of them.", true),
    ("Op 2-3-2023 en 2023-11-02 om 11:02 uur", false), ("Het gemiddelde was 2,5 en de helft 11.2", false),
    ("Er waren 13 trajecten.", false), ("1.211 medewerkers", false), ("een mooi jaar", false),
  ])
  func `a withheld number is found in digits and in words`(text: String, isFound: Bool) throws {
    #expect(try Self.hidden().occur(in: text) == isFound, "\(text)")
  }
}
