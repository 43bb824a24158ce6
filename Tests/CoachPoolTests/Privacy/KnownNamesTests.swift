import CoachPool
import RecordSyntax
import Testing

/// Names of the private folder, looked for in a text.
struct KnownNamesTests {
  /// Learns people by their fields.
  private func names(_ people: String...) -> KnownNames {
    let texts = people.enumerated().compactMap { number, fields in
      PrivateFile("people/p-\(number).md", in: "/besloten").map {
        PrivateText($0, Array("---\n\(fields)\n---\n".utf8))
      }
    }
    return KnownNames(Identities(folder: "/besloten", texts).people)
  }

  /// What is found in a text, each as it stands there.
  private func found(_ text: String, _ names: KnownNames) -> [String] {
    let bytes = Array(text.utf8)
    return names.matches(in: bytes).map { String(decoding: bytes[$0.range.indices], as: UTF8.self) }
  }

  @Test(arguments: [
    ("Piet Jansen", "Piet Jansen"), ("PIET JANSEN", "Piet Jansen"), ("piet  jansen", "Piet Jansen"),
    ("Piét Jänsen", "Piet Jansen"), ("Pie\u{301}t Jansen", "Piet Jansen"), ("Jansen, Piet", "Piet Jansen"),
    ("jansen-piet", "Piet Jansen"), ("piet_jansen", "Piet Jansen"), ("Piet\n  Jansen", "Piet Jansen"),
    ("Piet\u{A0}Jansen", "Piet Jansen"), ("P. Jansen", "Piet Jansen"), ("p.jansen", "Piet Jansen"),
    ("Jansen, P", "Piet Jansen"), ("pietjansen", "Piet Jansen"), ("Piet Jansen", "Jansen, Piet"),
    ("Piet van der Berg", "Piet van der Berg"), ("Piet Van Der Berg", "Piet van der Berg"),
    ("Berg, Piet van der", "Piet van der Berg"), ("Berg, van der, Piet", "Piet van der Berg"),
    ("van der Berg, Piet", "Piet van der Berg"), ("p-van-der-berg", "Piet van der Berg"),
    ("Ine Bos", "Ine Bos-de Wit"), ("Ine de Wit", "Ine Bos-de Wit"), ("Ine Bos - de Wit", "Ine Bos-de Wit"),
    ("Anne Jansen", "Anne Marie Jansen"), ("Jean-Paul Smit", "Jean-Paul Smit"), ("Aydin", "Selma Aydın"),
    ("Selma Aydin", "Selma Aydın"), ("Łukasz Dvořák", "Lukasz Dvorak"), ("Søren Bjørk", "Soren Björk"),
    ("Renée d'Hondt", "Renee d’Hondt"), ("Weiss", "Jan Weiß"), ("Șerban Ionescu", "Serban Ionescu"),
  ])
  func `a name is found however it is written`(_ written: String, _ name: String) {
    let names = names("name: \(name)")
    let text = "Vraag aan \(written): graag bellen."
    #expect(found(text, names) == [written])
  }

  @Test(arguments: [
    ("Piet Janssen", "Piet Jansen"), ("Piet Janßen", "Piet Jansen"), ("Pieter Jansen", "Piet Jansen"),
    ("Piet: Jansen", "Piet Jansen"), ("Piet (Jansen", "Piet Jansen"), ("Piet\n\nJansen", "Piet Jansen"),
    ("Piet en Jansen", "Piet van Jansen"), ("Piet", "Piet Jansen"), ("jansen", "Piet Jansen"),
    ("de bakker", "Piet de Bakker"), ("van de berg", "Piet van de Berg"), ("Ilse van Dam", "Piet van Dam"),
    ("Jansens", "Piet Jansen"), ("visser 's ochtends", "Sanne Visser"), ("bos i", "Ine Bos"),
    ("roos", "Roos"), ("a b", "A B"),
  ])
  func `what only looks like a name is let be`(_ written: String, _ name: String) {
    #expect(found("wat er met \(written) is", names("name: \(name)")) == [])
  }

  @Test(arguments: [
    ("dat wist mevrouw Jansen ook", "Piet Jansen", ["Jansen"]),
    ("Mevrouw Jansen belt", "Piet Jansen", ["Jansen"]), ("Jansen belt", "Piet Jansen", []),
    ("klaar. Bakker is een beroep", "Piet Bakker", []), ("- Bakker", "Piet Bakker", []),
    ("de heer Van der Berg en hij", "Piet van der Berg", ["Van der Berg"]),
    ("een gesprek met van der Berg", "Piet van der Berg", ["van der Berg"]),
    ("een gesprek met Karin Jansen", "Piet Jansen", []), ("vraag het aan Sukarno", "Sukarno", ["Sukarno"]),
  ])
  func `a family name alone is one in a sentence, with a capital and no other given name`(
    _ text: String, _ name: String, _ expected: [String]
  ) {
    #expect(found(text, names("name: \(name)")) == expected)
  }

  @Test func `an address is found as a whole`() {
    let names = names("name: Piet Jansen\nemail: pjansen2@voorbeeld.nl")
    #expect(found("mail PJansen2@voorbeeld.nl nu", names) == ["PJansen2@voorbeeld.nl"])
    #expect(found("mail iets@voorbeeld.nl nu", names) == [])
    #expect(found("mail p.jansen@elders.nl nu", names) == ["p.jansen"])
  }

  @Test func `of several names each is found, the longest that it can be`() {
    let names = names("name: Piet Jansen", "name: Piet Jansen-Bos", "name: Els Kok")
    let text = "Els Kok sprak Piet Jansen-Bos, en daarna Piet Jansen."
    #expect(found(text, names) == ["Els Kok", "Piet Jansen-Bos", "Piet Jansen"])
    #expect(names.matches(in: Array("Piet Jansen".utf8)).map(\.code) == ["p-0"])
  }

  @Test func `no bytes do harm`() {
    let names = names("name: Piet Jansen")
    for byte in UInt8.min...UInt8.max {
      _ = names.matches(in: [byte])
      _ = names.matches(in: Array("Piet ".utf8) + [byte])
      #expect(names.matches(in: [byte] + Array(" Piet Jansen".utf8)).count == 1)
    }
    #expect(self.names().matches(in: Array("Piet Jansen".utf8)) == [])
    let long = String(repeating: "woord ", count: 200) + "Piet Jansen"
    #expect(found(long, names) == ["Piet Jansen"])
  }
}
