import RecordSyntax
import TestSupport
import Testing

/// Each case has one cause, and so one fault; the marks ① and ② show where.
struct YAMLFaultTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    /// Some words of the Dutch message.
    var says: String
    var testDescription: String { text }

    init(_ text: String, _ says: String) {
      self.text = text
      self.says = says
    }
  }

  private func expectOneFault(_ example: Case, _ severity: Severity = .error) throws {
    let marked = MarkedText("---\n" + example.text + "\n---\nbody\n")
    let document = Document(parsing: marked.bytes, as: .frontMatter, vocabulary: Vocabulary([]))
    let fault = try #require(document.faults.first)
    #expect(document.faults.map { $0.message.text(.dutch) } == [fault.message.text(.dutch)])
    #expect(fault.range == marked.range(1, 2))
    #expect(fault.severity == severity)
    #expect(fault.message.text(.dutch).contains(example.says))
    #expect(fault.help != nil)
  }

  @Test(arguments: [
    Case("a: ①&anker② waarde\nb: 1", "geen naam krijgen"),
    Case("a: ①&anker②\n  b: 1\nc: 2", "geen naam krijgen"),
    Case("a: ①*anker②\nb: 1", "geen verwijzing"),
    Case("①*anker② : 1\nb: 1", "geen verwijzing"),
    Case("a: [①*anker②, b]\nb: 1", "geen verwijzing"),
    Case("a: ①!!str② 1\nb: 1", "typeaanduiding"),
    Case("a: { b: ①!x② 1 }\nb: 1", "typeaanduiding"),
    Case("①<<②: { a: 1 }\nb: 1", "invoegen"),
    Case("a: { ①<<②: { a: 1 }, c: 2 }\nb: 1", "invoegen"),
    Case("a: 1\n①?② b\n: c\nd: 2", "vraagteken"),
    Case("①?② b\n: c\nd: 2", "vraagteken"),
    Case("①[a]②: 1\nb: 2", "kan geen lijst"),
    Case("a: 1\n①{② b: c }: 1\nb: 2", "kan geen lijst"),
    Case("a: { ①[② b ]: c, d: 1 }\nb: 2", "kan geen lijst"),
    Case("a: 1\n①---② b\nc: 1", "tweede document"),
    Case("①%②YAML 1.2", "kan niet met % beginnen"),
    Case("a: ①.inf②\nb: 1", "`.inf` en `.nan`"),
    Case("a: [①-.INF②, 1]", "`.inf` en `.nan`"),
    Case("a: ①.NaN②", "`.inf` en `.nan`"),
    Case("a: ①0x" + String(repeating: "f", count: 64) + "②", "te lang"),
  ])
  func `what YAML has and a record has not is refused by name`(example: Case) throws {
    try expectOneFault(example)
  }

  @Test(arguments: [
    Case("a:\n①\t②b: 1\n\tc: 2\nd: 1", "tab"),
    Case("a:\n  b: 1\n  ①\t②c: 1\nd: 1", "tab"),
    Case("-①\t②- a\n- b", "tab"),
    Case("a: |\n①\t②\nb: 1", "tab"),
    Case("a: \"b\n①\t②c\"\nd: 1", "tab"),
    Case("a:\n  - [\n①\t②b,\n   c ]\nd: 1", "tab"),
  ])
  func `a tab is no indentation`(example: Case) throws {
    try expectOneFault(example)
  }

  @Test(arguments: [
    Case("a: 1\n①zonder dubbele punt②\nb: 2", "hier hoort een veld"),
    Case("a: 1\n①coach:jan②\n  b: 2\nc: 2", "hier hoort een veld"),
    Case("a: 1\n①\"b\"② c\nd: 2", "hier hoort een veld"),
    Case("a:\n  - b\n  ①c: d②\ne: 1", "volgend onderdeel van de lijst"),
    Case("a:\n  - b\n ①- c②\ne: 1", "kolom 2"),
    Case("a:\n  b: 1\n ①c: 2②\nd: 1", "kolom 2"),
    Case("a: 'b'\n  ①c: 2②\n  d: 3\ne: 1", "kolom 3"),
    Case("a: b # c\n  ①d②\ne: 1", "kolom 3"),
    Case("a: 1\n①-② b\nc: 2", "tussen velden"),
    Case("a: ①-② b\n   - c\nd: 1", "streepjes"),
    Case("a: b\n  ①c:② d\n  e: f\ng: 1", "ziet eruit als een veld"),
    Case("a: b①:② c: d\ne: 1", "dubbele punt met een spatie"),
    Case("a: om 12①:② precies\n  en meer\ne: 1", "dubbele punt met een spatie"),
    Case("①\"a\n  b\"②: 1\nc: 1", "op één regel"),
    Case("- a\n①b: c②", "volgend onderdeel van de lijst"),
    Case("[a]\n①b②", "hoort niet bij"),
  ])
  func `lines that do not fit together are named where they stand`(example: Case) throws {
    try expectOneFault(example)
  }

  @Test(arguments: [
    Case("a: ①\"b②\nc: d\ne: 1", "niet gesloten"),
    Case("a: ①\"b②\n  en meer\nc: \"d\"\ne: 1", "niet gesloten"),
    Case("a: ①'b②\nc: 'd'\ne: 'f'", "niet gesloten"),
    Case("a: \"b\" ①c②\nd: 1", "achter de waarde tussen aanhalingstekens"),
    Case("a: 'b'①: c②\nd: 1", "achter de waarde tussen aanhalingstekens"),
    Case("a: 'it'①s'②\nd: 1", "achter de waarde tussen aanhalingstekens"),
    Case("a: \"b ①\\q② c\"\nd: 1", "backslash"),
    Case("a: \"b ①\\x②4\"\nd: 1", "backslash"),
    Case("a: \"①\\ud800②\"\nd: 1", "backslash"),
    Case("a: ①@②coach\nb: 1", "@"),
    Case("a: ①`②code`\nb: 1", "`"),
    Case("a: ①%②5\nb: 1", "%"),
    Case("- ①@②b: 1\n  c: 2\n- d", "@"),
    Case("a: 'b'①#② c\nd: 1", "hekje"),
    Case("a: ①> tekst②\n  meer\nb: 1", "geen tekst"),
    Case("a: ①|0②\n  meer\nb: 1", "geen tekst"),
    Case("a: |\n①   ②\n b\nc: 1", "meer spaties"),
  ])
  func `a value that is written wrongly is named`(example: Case) throws {
    try expectOneFault(example)
  }

  @Test(arguments: [
    Case("a: ①[②b, c\nd: 1\ne: [f]", "niet gesloten"),
    Case("a:\n  - ①{② on: x, minutes: 60\n  - { on: y }\nb: 1", "niet gesloten"),
    Case("- ①{② on: x, minutes: 60\n- { on: y }\n- { on: z }", "niet gesloten"),
    Case("a: ①[②b, c", "niet gesloten"),
    Case("a: ①{②b\nc:\n  - d\ne: 1", "niet gesloten"),
    Case("a: ①[② { b: c }\nd: { e: f }", "niet gesloten"),
    Case("a: ①{② b: c\nd,\"e: f", "niet gesloten"),
    Case("a: { b: [c, d①}② }\ne: 1", "] verwacht"),
    Case("a: [b①}②\ne: 1", "] verwacht"),
    Case("a: [b, ①,② c]\ne: 1", "komma te veel"),
    Case("a: { ①,② b: c }\ne: 1", "komma te veel"),
    Case("a: [ 'b' ①'②c' ]\ne: 1", "ontbreekt een komma"),
    Case("a: { b: 'c' ①d②: e }\ne: 1", "ontbreekt een komma"),
    Case("a: [ 'b' ①é②]\ne: 1", "ontbreekt een komma"),
    Case("a: { b: c d①:② e, f: g }\ne: 1", "dubbele punt"),
    Case("a: [①-② b, c]\ne: 1", "streepje"),
    Case("a: [b,①#②c\n  ]\ne: 1", "hekje"),
    Case("a: [b,①#②c [d\n  ]\ne: 1", "hekje"),
    Case("a: { b: c,①#②c }\n  }\ne: 1", "hekje"),
    Case("a: [b] ①c②\ne: 1", "achter het sluitende haakje"),
    Case("a: { b: c }①]②\ne: 1", "achter het sluitende haakje"),
    Case("a: [①\"b②\n  ]\ne: 1", "niet gesloten"),
    Case("a: [①@②b, c]\ne: 1", "@"),
  ])
  func `brackets and commas that are missing or too many are named`(example: Case) throws {
    try expectOneFault(example)
  }

  @Test(arguments: [
    Case("a: \"b\n①c d\"②\ne: 1", "springt niet in"),
    Case("a: [b,\n①c]②\ne: 1", "springt niet in"),
  ])
  func `a continuation that is not indented is read with a warning, though YAML does not admit it`(
    example: Case
  ) throws {
    try expectOneFault(example, .warning)
    #expect(!read(example.text).isWithinGrammar)
  }

  @Test func `equal keys are within the grammar of YAML, and no record may have them`() {
    let document = read("a: 1\na: 2")
    #expect(document.isWithinGrammar)
    #expect(!document.isReadable)
  }

  @Test func `nothing behind many warnings is left unread`() throws {
    let warned = (0..<30).map { "a\($0): \"b\nc\"\n" }.joined()
    let document = read(warned + "z: 1")
    #expect(document.isReadable)
    #expect(document.faults.count == Fault.most)
    #expect(document.keys(of: 0).count == 31)
    let broken = read(warned + "z: @")
    #expect(!broken.isReadable)
    #expect(broken.faults.count == Fault.most)
    #expect(broken.faults.last?.severity == .error)
  }

  private func read(_ text: String) -> Document {
    Document(
      parsing: Array(("---\n" + MarkedText(text).text + "\n---\n").utf8), as: .frontMatter,
      vocabulary: Vocabulary([]))
  }
}
