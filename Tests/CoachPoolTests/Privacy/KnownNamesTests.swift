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
    ("Nguyễn Anh", "Anh Nguyễn"), ("Nguye\u{302}\u{303}n", "Anh Nguyễn"), ("Nguyen", "Anh Nguyễn"),
  ])
  func `a name is found however it is written`(_ written: String, _ name: String) {
    let names = names("name: \(name)")
    let text = "Vraag aan \(written): graag bellen."
    #expect(found(text, names) == [written])
  }

  @Test(arguments: [
    ("Anna Jansen", "Anna de Vries-Jansen"), ("Anna de Vries", "Anna de Vries-Jansen"),
    ("Zoë Jansen", "Zoë van den Berg-Jansen"), ("Z. v.d. Berg", "Zoë van den Berg-Jansen"),
    ("vd Berg", "Zoë van den Berg-Jansen"), ("v/d Berg", "Zoë van den Berg-Jansen"),
    ("v.d. Berg", "Piet van der Berg"), ("Piet v. der Berg", "Piet van der Berg"),
    ("Berg, P.v.d", "Piet van der Berg"), ("P v Dijk", "Piet van Dijk"),
    ("Piet van het Hof", "Piet van 't Hof"), ("Piet van ’t Hof", "Piet van het Hof"),
    ("Piet Vandenberg", "Piet van den Berg"), ("Fatima Amrani", "Fatima El Amrani"),
    ("Amrani, Fatima", "Fatima El Amrani"), ("Fatima Elamrani", "Fatima El Amrani"),
    ("F. el Amrani", "Fatima El Amrani"), ("MJ Pietersen", "M.J. Pietersen"),
    ("M J Pietersen", "M.J. Pietersen"), ("Pietersen, M.J", "M.J. Pietersen"),
    ("m.j.pietersen", "Maria Johanna Pietersen"), ("Pietersen, MJ", "Maria Johanna Pietersen"),
    ("J.P. Smit", "Jean-Paul Smit"), ("Th. Jansen", "Theo Jansen"), ("A. de Vries", "drs. Anna de Vries"),
    ("De Vries", "de Vries"), ("Ben Jansen", "Ben Jansen"),
  ])
  func `infixes, initials and either of two family names are written in many ways`(
    _ written: String, _ name: String
  ) {
    #expect(found("Vraag aan \(written): graag bellen.", names("name: \(name)")) == [written])
  }

  @Test(arguments: [
    ("Pieter Bakker", "Pieter Bakker MSc"), ("P. Bakker", "Pieter Bakker MSc"),
    ("Bakker, Pieter", "Bakker, Pieter, MSc"), ("Pieter Bakker", "drs. Pieter Bakker RA"),
    ("Pieter Bakker", "Pieter Bakker, Ph.D."), ("Yo-Yo Ma", "Yo-Yo Ma"), ("Mei MA", "Mei MA"),
    ("M.A. Bakker", "Bakker M.A."), ("Piet van Dam", "Piet van Dam MSc MBA"),
    ("José García", "José García Márquez"), ("José Márquez", "José García Márquez"),
    ("Ana Silva Pereira", "Ana Silva Pereira"), ("Ana Pereira", "Ana Silva Pereira"),
    ("Karin Vissers", "Karin Visser"), ("Jan van der Bergs", "Jan van der Berg"),
    ("Annemarie de Vries", "Anne-Marie de Vries"), ("annemarie.de.vries", "Anne-Marie de Vries"),
    ("Karin;Visser", "Karin Visser"), ("Visser;Karin", "Karin Visser"), ("Karin\tVisser", "Karin Visser"),
    ("Karin | Visser", "Karin Visser"), ("Visser; Karin", "Karin Visser"), ("K;Visser", "Karin Visser"),
    ("Visser|van der|Karin", "Karin van der Visser"),
  ])
  func `titles behind a name, two family names, a genitive and cells of a row hide nobody`(
    _ written: String, _ name: String
  ) {
    #expect(found("Vraag aan \(written): graag bellen.", names("name: \(name)")) == [written])
  }

  @Test(arguments: [
    ("Dank aan mevrouw García en de bakker.", "José García Márquez", ["García"]),
    ("id;Vissers;naam", "Karin Visser", []), ("| Jan | Bakker |\n| Piet | Visser |", "Bakker Piet", []),
    ("a;bakker", "A. Bakker", []), ("soort;Bakker;2023", "Piet Bakker", []),
    ("de vissers", "Karin Visser", []),
    ("Jan Willem Bakker", "Jan Willem Jansen", []), ("Leon de Wit", "Jan Leon Visser", []),
  ])
  func `what is looked for beside those finds nobody else`(
    _ text: String, _ name: String, _ expected: [String]
  ) {
    #expect(found(text, names("name: \(name)")) == expected)
  }

  @Test(arguments: [
    ("Jan de Wit", "J. de Wit"), ("JAN DE WIT", "J. de Wit"), ("Jan de Wit", "de Wit, J."),
    ("Jan Bakker", "J. Bakker"), ("Jan\nBakker", "J. Bakker"), ("Jan v.d. Berg", "J. van den Berg"),
    ("Élise Bakker", "E. Bakker"), ("Ben Bakker", "B. Bakker"), ("Jan Bakker", "J.P. Bakker"),
    ("Jan Pieter Bakker", "J.P. Bakker"), ("Jean-Paul Bakker", "J.-P. Bakker"), ("Jan Bakker", "JP Bakker"),
    ("Ina Bos", "I. Bos-de Wit"), ("Ina de Wit", "I. Bos-de Wit"), ("Thea Bakker", "Th. Bakker"),
  ])
  func `a given name in full is found where only its initial is known`(_ written: String, _ name: String) {
    #expect(found("Vraag aan \(written): graag bellen.", names("name: \(name)")) == [written])
  }

  @Test(arguments: [
    ("Karin de Wit", "J. de Wit"), ("jan de wit", "J. de Wit"), ("Tom Bakker", "Th. Bakker"),
    ("Jan Bakker", "Joost Bakker"), ("Jan Bakker", "JO BAKKER"), ("Ina Bos-Bakker", "B. Bakker"),
    ("De Boer", "D. Boer"), ("Van Berg", "V. Berg"), ("El Amrani", "E. Amrani"),
    ("Karin-Jo Bakker", "J. Bakker"), ("Jan: Bakker", "J. Bakker"), ("Jan. Bakker", "J. Bakker"),
    ("Jan Bakkers", "J. Bakker"), ("Jan bakker", "J. Bakker"), ("Piet Jan Bakker", "P.C. Bakker"),
  ])
  func `a given name that is another's is no initial's`(_ written: String, _ name: String) {
    #expect(found("Vraag aan \(written): graag bellen.", names("name: \(name)")) == [])
  }

  @Test func `who is called so in full comes before who has the initial`() {
    let names = names("name: J. Bakker", "name: Jan Bakker", "name: J. Bakker")
    func codes(_ text: String) -> [[String]] { names.matches(in: Array(text.utf8)).map(\.codes) }
    #expect(codes("met Jan Bakker") == [["p-1"]])
    #expect(codes("met Joke Bakker") == [["p-0", "p-2"]])
    #expect(codes("met J. Bakker") == [["p-0", "p-1", "p-2"]])
  }

  @Test(arguments: [
    ("Мария Иванова", "Мария Иванова"), ("мария иванова", "Мария Иванова"),
    ("Иванова Мария", "Мария Иванова"),
    ("Андреи\u{306} Чаи\u{306}ка", "Андрей Чайка"), ("Андрей Чайка", "Андреи\u{306} Чаи\u{306}ка"),
    ("Ελένη Παππά", "Ελένη Παππά"), ("أحمد علي", "أحمد علي"), ("王小明", "王小明"),
  ])
  func `a name in another script is found as a whole, however its accents are encoded`(
    _ written: String, _ name: String
  ) {
    let names = names("name: \(name)")
    #expect(found("Vraag aan \(written): graag bellen.", names) == [written])
    #expect(found("(\(written))", names) == [written])
    #expect(found(String(written.prefix(3).dropLast()), names) == [])
  }

  @Test func `signs that nothing parts are looked through one by one`() {
    #expect(found("我和王小明谈话", names("name: 王小明")) == ["王小明"])
  }

  @Test(arguments: [
    ("Piet Janssen", "Piet Jansen"), ("Piet Janßen", "Piet Jansen"), ("Pieter Jansen", "Piet Jansen"),
    ("Piet: Jansen", "Piet Jansen"), ("Piet (Jansen", "Piet Jansen"), ("Piet\n\nJansen", "Piet Jansen"),
    ("Piet en Jansen", "Piet van Jansen"), ("Piet", "Piet Jansen"), ("jansen", "Piet Jansen"),
    ("de bakker", "Piet de Bakker"), ("van de berg", "Piet van de Berg"), ("Ilse van Dam", "Piet van Dam"),
    ("Jansens", "Piet Jansen"), ("visser 's ochtends", "Sanne Visser"), ("bos i", "Ine Bos"),
    ("roos", "Roos"), ("a b", "A B"), ("Karin Bos-van Dam", "Piet van Dam"), ("K. van Dam", "Piet van Dam"),
    ("Karin\nvan Dam", "Piet van Dam"), ("Berg", "Piet van den Berg"), ("Мария", "Мария Иванова"),
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

  @Test(arguments: [
    "dhr. *de Vries* belt", "mevr. *De Vries*", "met mw. *de Vries*", "ing. *de Vries*", "Drs. *de Vries*",
    "t.a.v. *de Vries*", "T.A.V. *DE VRIES*", "tav *de Vries*", "i.o.v. *de Vries*", "mevrouw *de vries*",
    "Geachte heer *De Vries*,", "Beste *De Vries*", "fam. *de Vries*", "collega *de Vries*",
    "mevrouw *Vries*",
    "mr. dr. *de Vries*",
  ])
  func `behind a title a family name is one anywhere`(_ text: String) {
    expect(text, "Jan de Vries")
  }

  @Test(arguments: [
    "de leidinggevende (*de Vries*) zei", "- *de Vries*", "1. *de Vries*", "zei \"*De Vries*\"",
    "zei '*de Vries*'",
    "zei “*de Vries*”", "coachee: *de Vries*", "| *de Vries* | 3 |", "# *De Vries*", "*De Vries* belde.",
    "klaar. *De Vries* belde", "met *De\nVries*", "Karin: *de Vries*", "Karin, *de Vries* en Jo",
    "met Karin de Vries", "dhr. K. de Vries", "A. de Vries", "met V. de Vries", "mw. T. de Vries", "de vries",
    "DE VRIESMAN",
  ])
  func `with what belongs before it a family name is one anywhere, with a capital`(_ text: String) {
    expect(text, "Jan de Vries")
  }

  @Test(arguments: [
    "dhr. *Jansen*", "(dhr. *jansen*)", "coachee: *Jansen*", "Volgens *Jansen* niet",
    "hij sprak o.a. *Jansen*",
    "t.a.v. *Jansen*", "a. Jansen", "1. Jansen", "hoofdstuk 1. Jansen", "| Jansen |",
    "sprak de coach. Jansen is",
    "ja mevrouw. Jansen is", "(Jansen)", "dhr. K. Jansen", "coach (Jansen)",
  ])
  func `a bare family name takes a sentence or a title`(_ text: String) {
    expect(text, "Piet Jansen")
  }

  @Test(arguments: [
    "Hij ging naar de boer en de bakker.", "Een dik uur later. De boer zei niets.",
    "De groot geworden afdeling.",
    "Groot nieuws: de bakker komt. Dik tevreden.", "- Bakker\n- Groot\n", "# Groot worden", "| Groot | Dik |",
    "De bakker, de boer en de groot-inkoop, van dijk tot dijk.",
    "Zij werkt bij de Bakkerij in de Wittestraat.",
    "Boer zoekt een groot, wit huis aan de berg.", "De collega bakker werd coach; de wit geverfde muur.",
  ])
  func `ordinary words that are also names raise no alarm`(_ text: String) {
    let people = names(
      "name: Rick de Boer", "name: Anna de Groot", "name: Jan Bakker", "name: Mark van Dijk",
      "name: Loes Dik",
      "name: Els de Wit", "name: Piet van den Berg")
    #expect(found(text, people) == [])
  }

  /// Expects exactly what stands between asterisks to be found.
  private func expect(_ marked: String, _ name: String) {
    let parts = marked.split(separator: "*", omittingEmptySubsequences: false)
    let wanted = parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
    #expect(found(parts.joined(), names("name: \(name)")) == wanted, "\(marked)")
  }

  @Test(arguments: [
    ("A", false), ("-", false), ("…", false), ("A B", false), ("Bo", false), ("王", false), ("Bo Li", true),
    ("Piet Jansen", true), ("Roos", true), ("A. Jansen", true), ("王小明", true),
  ])
  func `a name with too few letters cannot be searched, and that is known`(_ name: String, _ isFound: Bool) {
    #expect(names("name: \"\(name)\"").unsearchable == (isFound ? [] : ["p-0"]))
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
    #expect(names.matches(in: Array("Piet Jansen".utf8)).map(\.codes) == [["p-0", "p-1"]])
    let sharing = self.names("name: Piet van Dam", "name: Els van Dam")
    #expect(sharing.matches(in: Array("mevrouw van Dam".utf8)).map(\.codes) == [["p-0", "p-1"]])
  }

  @Test func `of names one to a line each is found`() {
    let text = "v.d. Berg\nZ. Jansen\nBakker\nZ. van den Berg\nBakker\nJansen,\nZoë\n"
    #expect(
      found(text, names("name: Zoë van den Berg-Jansen"))
        == ["v.d. Berg", "Z. Jansen", "Z. van den Berg", "Jansen,\nZoë"])
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
