import RecordSchema
import RecordSyntax
import Testing

/// Texts at the edges of the grammars that formats name, beyond those of the public suite.
struct FormatGrammarTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var format: String
    var right: [String]
    var wrong: [String]

    init(_ format: String, _ right: [String], not wrong: [String]) {
      self.format = format
      self.right = right
      self.wrong = wrong
    }

    var testDescription: String { format }
  }

  /// U+FFFE, which a literal may not hold.
  private static let noCharacter = String(decoding: [0xEF, 0xBF, 0xBE], as: UTF8.self)

  static let cases = [
    Case(
      "date", ["0001-01-01", "2000-02-29", "9999-12-31", "2024-02-29"],
      not: [
        "0000-01-01", "1900-02-29", "2023-2-1", "2023-02-1", "2023-13-01", "2023-00-10", "2023-01-00",
        "2023-04-31", " 2023-01-01",
        "2023-01-01 ", "2023-01-01Z", "+2023-01-01", "12023-01-01", "2023/01/01", "২০২৩-01-01", "2023-W01-1",
        "2023-001", "",
      ]),
    Case(
      "time",
      [
        "00:00:00Z", "23:59:59.999999999999z", "12:00:00+00:00", "12:00:00-00:00", "12:00:00+23:59",
        "23:59:60Z",
        "15:59:60-08:00", "00:59:60+01:00", "08:29:60.5+08:30",
      ],
      not: [
        "24:00:00Z", "12:60:00Z", "12:00:61Z", "12:00:60Z", "23:59:60+01:00", "12:00:00", "12:00Z",
        "12:00:00.Z",
        "12:00:00,5Z", "1:00:00Z", "12:00:00+1:00", "12:00:00+0100", "12:00:00+24:00", "12:00:00+01:60",
        "12:00:00 Z",
        "12:00:00ZZ", "T12:00:00Z", "12:00:00+01:00Z", "１2:00:00Z",
      ]),
    Case(
      "date-time",
      [
        "2023-09-14T10:30:00Z", "2023-09-14t10:30:00z", "2016-12-31T23:59:60Z", "2017-01-01T00:59:60+01:00",
        "2023-09-14T10:30:00.1-05:00",
      ],
      not: [
        "2023-09-14 10:30:00Z", "2023-09-14T10:30:00", "2023-09-14T10:30Z", "2023-09-14",
        "2023-02-29T00:00:00Z",
        "2023-09-14T24:00:00Z", "2023-09-14TT10:30:00Z", "2023-9-14T10:30:00Z", "20230914T103000Z",
        "2023-09-14T10:30:60Z",
      ]),
    Case(
      "duration",
      [
        "P1Y", "P1Y2M3D", "P1M2D", "P4W", "PT1H", "PT1H2M3S", "PT36H", "P1DT12H", "PT0S", "P0D",
        "P10000000000Y",
      ],
      not: [
        "P", "PT", "P1", "1D", "P1H", "PT1D", "P1D2Y", "P1Y2D", "PT1H3S", "P1W2D", "P1YT", "P-1D", "-P1D",
        "P1.5D", "PT0.5S",
        "p1d", "P1D ", "P١D", "P1S", "PT1W",
      ]),
    Case(
      "email",
      [
        "a@b", "a.b+c@coach.example", "!#$%&'*+/=?^_`{|}~-@x.example", "\"a b\"@x.example",
        "\"a\\\"b\"@x.example", "\"\"@x.example",
        "\"a@b\"@x.example", "a@[192.0.2.1]", "a@[IPv6:2001:db8::1]", "a@[ipv6:::1]",
        "a@xn--bcher-kva.example",
      ],
      not: [
        "", "@", "a", "a@", "@b", ".a@b", "a.@b", "a..b@c", "a b@c", "a@b c", "a@-b", "a@b-", "a@b..c",
        "a@.b", "a@b.", "\"a@b",
        "a\"b@c", "\"a\"b@c", "\"a\u{1}\"@b", "a@[1.2.3]", "a@[IPv6:1]", "a@[]", "a@b@c", "é@b", "a@é",
        "a@b_c", "a\n@b", "<a@b>",
        String(repeating: "a", count: 65) + "@b",
      ]),
    Case(
      "idn-email", ["é@b", "a@é.example", "\"é é\"@b", "실례@실례.테스트", "a@b"],
      not: ["é", "é@", "é é@b", "a@〮", "a@-é", ".é@b"]),
    Case(
      "hostname",
      ["a", "1", "a-b", "a.b.c", "1.2.3", "xn--bcher-kva", "A.Example", String(repeating: "a", count: 63)],
      not: [
        "", ".", "a.", ".a", "a..b", "-a", "a-", "a_b", "a b", "é", "a.-b", "xn--", "xn--a", "ab--c", "a/b",
        "a:1",
        String(repeating: "a", count: 64),
        Array(repeating: String(repeating: "a", count: 63), count: 4).joined(separator: "."),
      ]),
    Case(
      "idn-hostname",
      [
        "bücher.example", "실례.테스트", "l·l", "α͵β", "א׳ב", "日・本", "ナ・ナ", "straße", "σας", "a。b", "क्‍ष",
        "xn--bcher-kva.example", "ب٠١",
      ],
      not: [
        "", "·l", "l·", "a·l", "͵", "α͵a", "׳ב", "a・b", "a\u{200D}b", "\u{302}a", "ａ", "Bücher", "ß-",
        "aa--é", "ب۰٠", "٠١", "a\u{AD}b",
        "☕", "⒈", "ᄀ", "a\u{20D0}", "ـ", "é..b",
        Array(repeating: String(repeating: "é", count: 40), count: 6).joined(separator: "."),
      ]),
    Case(
      "ipv4", ["0.0.0.0", "255.255.255.255", "1.2.3.4"],
      not: [
        "1.2.3", "1.2.3.4.5", "256.1.1.1", "01.2.3.4", "1.2.3.04", "1.2.3.4 ", "0x1.2.3.4", "1..2.3",
        "1.2.3.", "١.2.3.4", "-1.2.3.4", "1.2.3.4/8",
      ]),
    Case(
      "ipv6",
      [
        "::", "::1", "1::", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "1::8", "::ffff:1.2.3.4",
        "1:2:3:4:5:6:1.2.3.4", "ABCD::ef01",
      ],
      not: [
        "", ":", ":::", "1", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "1:::2", ":1::2", "1::2:",
        "12345::", "::g", "fe80::1%eth0",
        "::1.2.3", "::1.2.3.256", "1.2.3.4::", "1:2:3:4:5:6:7:1.2.3.4", "::1/64", "[::1]", " ::1",
      ]),
    Case(
      "uri",
      [
        "a:", "urn:a:b", "http://a", "http://a/b?c#d", "http://u:p@a:80/", "http://[::1]:80/",
        "http://[v1.a:b]/", "http://a:/", "file:///etc",
        "mailto:a@b", "http://a?", "http://a#", "http://%41", "tel:+1-2", "a:/b//c", "http://a/;=,",
        "HTTP://A", "http://1.2.3.4",
      ],
      not: [
        "", "a", "//a", "/a", "1a:b", "-a:b", ":a", "a b:c", "http://a b", "http://a/%", "http://a/%4",
        "http://a/%zz", "http://a/é",
        "http://[::1", "http://[::1]a", "http://[::g]", "http://[fe80::1%25eth0]/", "http://a:b",
        "http://a@b@c", "http://a/[b]", "http://a/{b}",
        "http://a\\b", "http://a/^", "http://a#b#c", "http://a/<", "http://[v1.]/", "http://[v.a]/",
      ]),
    Case(
      "uri-reference", ["", "a", "/a", "//a", "?q", "#f", "../a", "a/b:c", "./a:b", "a?b:c", "urn:x"],
      not: ["1a:b", ":a", "a\\b", "#a#b", "a b", "%", "//[::1", "é", "a\n"]),
    Case(
      "iri", ["http://é.example/ü?ß#ç", "a:日本", "http://a/?\u{E000}", "http://a@\u{301}b"],
      not: [
        "é", "http://a/\u{E000}", "http://a/\u{80}", "http://a/\(noCharacter)", "http://a/ ", "http://a/%é",
        "é:a", "http://a:８",
      ]),
    Case("iri-reference", ["é", "", "/ü#ß", "?\u{F0000}"], not: ["é\\", "#\u{E000}", "é:b"]),
    Case(
      "uuid",
      [
        "00000000-0000-0000-0000-000000000000", "2EB8AA08-aa98-11EA-b4aa-73b441d16380",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
      ],
      not: [
        "", "2eb8aa08aa9811eab4aa73b441d16380", "{2eb8aa08-aa98-11ea-b4aa-73b441d16380}",
        "2eb8aa08-aa98-11ea-b4aa-73b441d1638",
        "2eb8aa08-aa98-11ea-b4aa-73b441d163800", "2eb8aa08-aa98-11ea-b4aa-73b441d1638g",
        "urn:uuid:2eb8aa08-aa98-11ea-b4aa-73b441d16380",
        "2eb8aa08-aa98-11ea-b4aa-73b441d16380\n", "2eb8aa0-8aa98-11ea-b4aa-73b441d16380",
      ]),
    Case(
      "json-pointer", ["", "/", "//", "/a~0~1/0", "/é", "/a b", "/-", "/\n", "/01"],
      not: ["a", "#", "#/a", "/~", "/~2", "/a~", "0/a", " /a"]),
    Case(
      "relative-json-pointer", ["0", "1", "10", "0#", "1/a", "0/", "2/a~0b", "0+1", "1-10/a", "0-1#", "0+0"],
      not: [
        "", "/a", "#", "-1", "+1", "01", "0##", "0a", "0#/a", "1 /a", "0/~", "0+", "0+01", "0+-1", "1.0/a",
      ]),
    Case(
      "regex",
      [
        "", "a|", "(?<=a)b", "(?!a)", "(a)\\1", "\\p{Lu}", "\\p{Script=Greek}", "[^]", "[]", "\\u{1F600}",
        "(?<n>a)\\k<n>", "^$", "\\/", "[\\b]",
      ],
      not: [
        "(", ")", "[", "*", "a**", "\\", "\\a", "\\Z", "\\01", "a{2,1}", "{", "a{", "[b-a]", "(?<n>a)(?<n>b)",
        "\\k<x>", "\\1", "(?i)a", "\\p{Foo}",
        "\\p{Script}", "\\p{gc=Foo}", "\\p{}", "\\pL", "\\u{110000}", "[\\w-a]", "(?=a)*", "\\-", "]", "}",
      ]),
    Case(
      "uri-template",
      [
        "", "a", "{a}", "/{a,b*}{?c:3}", "{+a}{#b}{.c}{/d}{;e}{?f}{&g}", "{a.b}", "{%41}", "{a:1}",
        "{a:9999}", "é", "a%20b", "{_}", "{,a}", "{a_1.b_2}", "it's",
      ],
      not: [
        "{", "}", "{}", "{a", "a}", "{a b}", "{a:0}", "{a:10000}", "{a*:1}", "{a,}", "{a..b}", "{.a.}", "{é}",
        "a b", "<", "%", "%4", "\u{80}", "{{a}}", "{a-b}", "\"", "\\",
      ]),
  ]

  @Test(arguments: cases)
  func `a format follows its grammar`(format: Case) throws {
    let sample = try Sample("{\"format\": \"\(format.format)\"}")
    for text in format.right {
      #expect(sample.violations(json(text)).isEmpty, "\(text.debugDescription) is one")
    }
    for text in format.wrong {
      #expect(!sample.violations(json(text)).isEmpty, "\(text.debugDescription) is none")
    }
  }

  @Test func `a format that is not known, or a value that is no text, is admitted`() throws {
    #expect(try Sample(#"{"format": "huisnummer"}"#).violations(#""x""#).isEmpty)
    #expect(try Sample(#"{"format": "date"}"#).violations("[1]").isEmpty)
  }

  private func json(_ text: String) -> String {
    var writer = JSONWriter()
    writer.write(.string(text))
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
