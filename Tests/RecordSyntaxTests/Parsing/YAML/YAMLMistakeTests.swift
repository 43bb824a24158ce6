import RecordSyntax
import TestSupport
import Testing

/// What people who write records by hand get wrong, and what they are told: one fault a cause, between ① and ②.
struct YAMLMistakeTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    /// Some words of the Dutch message.
    var says: String
    /// Some words of the Dutch help.
    var helps: String
    var testDescription: String { text }

    init(_ text: String, _ says: String, _ helps: String) {
      self.text = text
      self.says = says
      self.helps = helps
    }
  }

  /// Expects one fault in a whole file, where its marks are.
  private func expect(_ example: Case, in text: String, _ severity: Severity = .error) throws {
    let marked = MarkedText(text)
    let document = Document(parsing: marked.bytes, as: .frontMatter, vocabulary: Vocabulary([]))
    #expect(document.faults.map(\.range) == marked.ranges)
    let fault = try #require(document.faults.first)
    let help = try #require(fault.help)
    #expect(fault.message.text(.dutch).contains(example.says))
    #expect(help.text(.dutch).contains(example.helps))
    #expect(help.text(.english) != help.text(.dutch))
    #expect(fault.severity == severity)
  }

  private func expectInFields(_ example: Case, _ severity: Severity = .error) throws {
    try expect(example, in: "---\n" + example.text + "\n---\nProfiel.\n", severity)
  }

  @Test(arguments: [
    Case("①name:Aisha②\nkinds:\n  - regulier", "hier hoort een veld", "spatie achter de dubbele punt"),
    Case("①name :Aisha②\nkinds:\n  - regulier", "hier hoort een veld", "spatie achter de dubbele punt"),
    Case("name: A\n①since:2023-03-01②\nopen: true", "hier hoort een veld", "spatie achter de dubbele punt"),
    Case("conduct:\n  ①version②\n  signed: 2023-03-01\nopen: true", "hier hoort een veld", "`naam: waarde`"),
    Case("training:\n  - ①title②\n    minutes: 60\nopen: true", "hier hoort een veld", "`naam: waarde`"),
    Case("①name; Aisha②\nopen: true", "hier hoort een veld", "`naam: waarde`"),
    Case("①name： Aisha②\nopen: true", "hier hoort een veld", "brede dubbele punt"),
    Case("①name②\nopen: true\nsince: 2023", "hier hoort een veld", "`naam: waarde`"),
    Case("①\"name: Aisha\"②\nopen: true", "hier hoort een veld", "`naam: waarde`"),
    Case("name: Aisha\n①is coach②\nopen: true", "hier hoort een veld", "hoort deze regel bij de waarde"),
    Case("name: A\n①kinds②\n  - regulier\nopen: true", "hier hoort een veld", "`naam: waarde`"),
    Case("name: Coachen①:② de basis\nopen: true", "dubbele punt met een spatie", "aanhalingstekens"),
    Case("name: “Coach①:② Aisha”\nopen: true", "dubbele punt met een spatie", "aanhalingstekens"),
    Case("note: om 12①:② 30\nopen: true", "dubbele punt met een spatie", "aanhalingstekens"),
    Case("name: Aisha\u{2028}since①:② 2023", "dubbele punt met een spatie", "op een eigen regel"),
    Case("name: A\n  ①since:② 2023-03-01\nopen: true", "ziet eruit als een veld", "kolom 1"),
    Case("tekst\n  ①since:② 2023-03-01", "ziet eruit als een veld", "kolom 1"),
    Case("conduct: ja\n  ①version:② 2021\nopen: true", "ziet eruit als een veld", "kolom 1"),
    Case("a: 1\nsince: 1\n①since②: 2\nopen: true", "voor de tweede keer", "voeg ze samen"),
  ])
  func `a line that is no field says what makes it one`(example: Case) throws {
    try expectInFields(example)
  }

  @Test(arguments: [
    Case("kinds:\n  - a\n  ①• b②\nopen: true", "volgend onderdeel van de lijst", "vervang het teken"),
    Case("kinds:\n  - a\n  ①– b②\nopen: true", "volgend onderdeel van de lijst", "vervang het teken"),
    Case("kinds:\n  - a\n  ①\u{F0B7}\tb②\nopen: true", "volgend onderdeel van de lijst", "vervang het teken"),
    Case("kinds:\n  - a\n  ①-b②\nopen: true", "volgend onderdeel van de lijst", "achter het streepje"),
    Case("kinds:\n  - a\n  ①b②\nopen: true", "volgend onderdeel van de lijst", "zet er `- ` voor"),
    Case("kinds:\n  ①*② a\n  * b\nopen: true", "niet met een sterretje", "vervang het teken"),
    Case("kinds:\n①-a②\nopen: true", "hier hoort een veld", "achter het streepje"),
    Case("kinds:\n①• a②\nopen: true", "hier hoort een veld", "vervang het teken"),
    Case("kinds:\n  - a\n ①- b②\nopen: true", "kolom 2", "kolom 1"),
    Case("kinds: ①-② a\nopen: true", "streepjes kan niet op de regel", "een eigen regel"),
    Case("kinds:\n- a\nopen: true\n①-② b", "tussen velden", "onder een veld"),
  ])
  func `a list that does not start with dashes says so`(example: Case) throws {
    try expectInFields(example)
  }

  @Test(arguments: [
    Case("kinds:\n①\u{A0}\u{A0}②- a\nopen: true", "harde spatie", "vervang elke harde spatie"),
    Case("positions:\n①\u{A0}② - a: 1\n\u{A0}   b: 1\n\u{A0} - a: 2", "harde spatie", "vervang elke"),
    Case("name:①\u{A0}②Aisha\nopen: true", "harde spatie", "vervang elke harde spatie"),
    Case("open: true\nname:①\u{A0}②Aisha", "harde spatie", "vervang elke harde spatie"),
    Case("kinds:\n  -①\u{A0}②a\n  -\u{A0}b\nopen: true", "harde spatie", "vervang elke harde spatie"),
    Case("kinds:\n  - a\n  -①\u{A0}②b\nopen: true", "harde spatie", "vervang elke harde spatie"),
    Case("kinds:\n①\t②- a\n\t- b\nopen: true", "tab", "twee spaties"),
    Case("name: Aisha①\u{0B}②since: 2023\nopen: true", "stuurteken (U+000B)", "gewoon regeleinde"),
    Case("name: Aisha①\u{08}②\nopen: true", "stuurteken (U+0008)", "haal het weg"),
  ])
  func `blanks and breaks of a word processor are named once`(example: Case) throws {
    try expectInFields(example)
  }

  @Test(arguments: [
    Case("name: ①\"Aisha②\nopen: true", "niet gesloten", "hetzelfde aanhalingsteken"),
    Case("name: 'Aisha'①s coaching'②\nopen: true", "staat nog tekst", "aanhalingsteken in de tekst"),
    Case("name: \"C:①\\p②ool\\A\\q\"\nopen: true", "backslash", "schrijf \\\\"),
    Case("name: ①{{②naam}}\nopen: true", "invulplek", "vul in"),
    Case("name: ①{{② replace .Name \"-\" \" \" | title }}\nopen: true", "invulplek", "vul in"),
    Case("name: ①@②aisha\nopen: true", "niet met @ beginnen", "aanhalingstekens"),
    Case("name: ①`②Aisha`\nopen: true", "niet met ` beginnen", "aanhalingstekens"),
    Case("name: ①%②Aisha\nopen: true", "niet met % beginnen", "aanhalingstekens"),
    Case("name: ①,② Aisha\nopen: true", "niet met , beginnen", "aanhalingstekens"),
    Case("name: ①*②*Aisha**\nopen: true", "niet met * beginnen", "aanhalingstekens"),
    Case("①*②*name**: A\nopen: true", "niet met * beginnen", "aanhalingstekens"),
    Case("name: ①*Aisha*②\nopen: true", "verwijzing", "hoort de * bij de tekst"),
    Case("name: ①&Aisha②\nopen: true", "geen naam krijgen", "hoort de & bij de tekst"),
    Case("name: ①!belangrijk②\nopen: true", "typeaanduiding", "hoort het ! bij de tekst"),
    Case("name: ①?② onbekend\nopen: true", "vraagteken", "hoort het vraagteken bij de tekst"),
    Case("name: ①> 5 jaar②\nopen: true", "geen tekst staan", "hoort het teken bij de tekst"),
    Case("name: ①[②Aisha\nopen: [true]", "niet gesloten", "zet ] achter"),
    Case("training:\n  - { title: X minutes①:② 60 }\nopen: true", "waar een komma", "zet een komma"),
  ])
  func `a value that cannot stand without quotes says which mark is in the way`(example: Case) throws {
    try expectInFields(example)
  }

  @Test(arguments: [
    Case("name: Coach ①#1②\nopen: true", "is een opmerking", "aanhalingstekens"),
    Case("name: ①#1 van de pool②\nopen: true", "is een opmerking", "aanhalingstekens"),
    Case("kinds: [a, ①#b②\n  c]", "is een opmerking", "aanhalingstekens"),
  ])
  func `a number sign that cuts off a value is pointed at`(example: Case) throws {
    try expectInFields(example, .warning)
  }

  @Test(arguments: [
    "name: Coach # een", "#naam\nname: A#1", "name: A\n  #1", "name: A ##1", "name: A #",
    "name: 'A' #1", "kinds: [a] #1", "kinds:\n  - #open\n    a",
  ])
  func `a comment that looks like one is left alone`(text: String) {
    let document = Document(
      parsing: Array("---\n\(text)\n---\n".utf8), as: .frontMatter, vocabulary: Vocabulary([]))
    #expect(document.faults.isEmpty)
  }

  @Test(arguments: [
    Case("①—②\nname: A\n—\n", "niet precies ---", "drie streepjes"),
    Case("①-–②\nname: A\n---\n", "niet precies ---", "drie streepjes"),
    Case("\n \n①---②\nname: A\n---\n", "lege regels", "eerste regel"),
    Case("①name: A②\n---\n", "begint niet met", "eerste regel"),
    Case("①---②\nname: A\n—\n", "niet afgesloten", "drie streepjes"),
  ])
  func `a fence that a word processor changed is recognised`(example: Case) throws {
    try expect(example, in: example.text)
  }

  @Test func `a fence between fields is pointed at, and one between paragraphs is not`() throws {
    let fields = "---\nname: A\n①---②\nsince: 2023-03-01\nkinds:\n  - regulier\n---\n"
    try expect(Case(fields, "lijken", "haal deze regel weg"), in: fields, .warning)
    for text in ["Let op: dit\n---\n", "Profiel.\n\n---\n", "a: b\nc\n---\n", "a: b\nc: d\n", ""] {
      let document = Document(
        parsing: Array("---\nname: A\n---\n\(text)".utf8), as: .frontMatter, vocabulary: Vocabulary([]))
      #expect(document.faults.isEmpty, "\(text)")
    }
  }

  @Test(arguments: [([0xE9 as UInt8], "een byte"), ([0xE9, 0x20, 0xFF], "de eerste van 2 bytes")])
  func `a file in another encoding is named by its first byte`(bytes: [UInt8], says: String) throws {
    let text = Array("---\nname: Ren".utf8) + bytes + Array("\n---\n".utf8)
    let document = Document(parsing: text, as: .frontMatter, vocabulary: Vocabulary([]))
    #expect(document.faults.map(\.range) == [ByteRange(13, 14)])
    #expect(document.faults.first?.message.text(.dutch).contains(says) == true)
  }

  @Test func `a file in UTF-16 is named as one`() {
    let text: [UInt8] = "\u{FEFF}---\nname: A\n---\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let document = Document(parsing: text, as: .frontMatter, vocabulary: Vocabulary([]))
    #expect(document.faults.map(\.range) == [ByteRange(0, 2)])
    #expect(document.faults.first?.message.text(.dutch).contains("UTF-16") == true)
  }
}
