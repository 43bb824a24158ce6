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
    ("drieëntwintig", 23), ("drieentwintig", 23), ("DRIEËNTWINTIG", 23), ("drie\u{65}\u{308}ntwintig", 23),
    ("eenentwintig", 21), ("éénentwintig", 21), ("negenennegentig", 99), ("tachtig", 80),
    ("Thirty-five", 35), ("thirty five", 35), ("twenty-one", 21), ("ninety", 90), ("veertigtal", nil),
    ("achttien", 18), ("nineteen", 19), ("een", nil), ("one", nil), ("één", 1),
  ])
  func `words name the numbers to ninety-nine`(text: String, number: Int?) {
    #expect(number.map(WrittenNumbers(text).all.contains) ?? WrittenNumbers(text).all.isEmpty, "\(text)")
  }

  @Test func `a number joined by a hyphen is that number alone`() {
    #expect(WrittenNumbers("twenty-three").all == [23])
    #expect(WrittenNumbers("1.234 op 14-11-2023, 2/28 en 3x").all == [1234, 2, 28, 3])
  }

  @Test(arguments: [
    ("Er was 2/28 deel over.", true), ("een 2-tal", true), ("HR:2", true), ("wel 2x zoveel", true),
    ("13,2 en 2", true), ("2023/2", true), ("31-2-2023", true), ("2:99", true), ("v2.11.4", true),
    ("een elf-tal", true), ("tweede", false), ("2020-11-12/2020-11-13", true), ("1,213.02", false),
    ("€ 2,50", false), ("om 9.02 uur", false), ("02:11:02", false), ("2.11.2023", false),
    ("99999999999999999999", false),
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
