import CoachPool
import RecordSyntax
import Testing

/// Files in several encodings, looked through for names.
struct FileTextTests {
  private static let text = "Gesprek met\nReneé Jäger – “goed”.\n"

  /// A text in an encoding.
  private static func encoded(_ text: String, _ encoding: String) -> [UInt8] {
    func units(_ isBigEndian: Bool) -> [UInt8] {
      ([0xFEFF] + Array(text.utf16)).flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isBigEndian ? [high, low] : [low, high]
      }
    }
    switch encoding {
    case "UTF-16LE": return units(false)
    case "UTF-16BE": return units(true)
    case "Windows-1252":
      let signs: [Unicode.Scalar: UInt8] = ["–": 0x96, "“": 0x93, "”": 0x94]
      return text.unicodeScalars.map { signs[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
    default: return Array(text.utf8)
    }
  }

  private func names() -> KnownNames {
    let file = PrivateFile("people/p-7k3m9q.md", in: "/besloten").map {
      PrivateText($0, Array("---\nname: Renée Jäger\n---\n".utf8))
    }
    return KnownNames(Identities(folder: "/besloten", [file].compactMap(\.self)).people)
  }

  @Test(arguments: ["UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"])
  func `a name is found at its bytes in any encoding`(_ encoding: String) {
    let bytes = Self.encoded(Self.text, encoding)
    let text = FileText(bytes)
    #expect(text.isText)
    #expect(String(decoding: text.utf8, as: UTF8.self) == Self.text)
    let found = NamedFile("notities.txt", text, names()).matches.map { Array(bytes[$0.range.indices]) }
    let mark = encoding.hasPrefix("UTF-16") ? 2 : 0
    #expect(found == [Array(Self.encoded("Reneé Jäger", encoding).dropFirst(mark))])
  }

  @Test func `characters beyond the first plane and halves of them are read`() {
    #expect(
      String(decoding: FileText([0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE, 0x41, 0]).utf8, as: UTF8.self) == "😀A")
    #expect(
      String(decoding: FileText([0xFE, 0xFF, 0xD8, 0x3D, 0, 0x41, 7]).utf8, as: UTF8.self) == "\u{FFFD}A")
  }

  @Test(
    arguments: [
      [0x50, 0x4B, 3, 4, 0, 0], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A], Array("%PDF-1.4 Piet".utf8),
      [0xE9, 0x81],
      [0x41, 0, 0x42, 0],
    ] as [[UInt8]])
  func `what is no text is known to be none`(_ bytes: [UInt8]) {
    #expect(!FileText(bytes).isText)
  }

  @Test func `in what is no text a name is found all the same where it can be seen`() {
    let bytes = [0, 1] + Array(" Renée Jäger ".utf8) + [0xFF]
    #expect(NamedFile("x.bin", FileText(bytes), names()).matches.count == 1)
  }

  @Test(arguments: [
    ("---\n# vraag van Renée\n# Jäger\nkind: x\n---\n", ["Renée\n# Jäger"]),
    ("---\nkind: x # vraag van Renée\n  # Jäger\n---\n", ["Renée\n  # Jäger"]),
    ("---\r\n#Renée\r\n#Jäger\r\n---\r\n", ["Renée\r\n#Jäger"]),
    ("---\n# Renée\n#\n# Jäger\n---\n", []), ("---\nkind: Renée\n# Jäger\n---\n", []),
    ("---\n# Renée\nkind: Jäger\n---\n", []), ("---\n---\n# Renée\n# Jäger\n", []),
    ("# Renée\n# Jäger\n", []),
  ])
  func `a name that is broken over two lines of comment is found`(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    let found = NamedFile("events/2023/x.md", FileText(bytes), names()).matches.map {
      String(decoding: bytes[$0.range.indices], as: UTF8.self)
    }
    #expect(found == expected)
  }

  @Test(arguments: ["x.json", "x.jsonl"])
  func `what escapes say is found in JSON and in lines of it`(_ path: String) {
    let line = #"{"a":"Ren\u00e9e J\u00e4ger"}"#
    let text = path.hasSuffix("l") ? "{}\n\(line)\n\(line)\n" : line
    let found = NamedFile(path, FileText(Array(text.utf8)), names()).matches.map { match in
      String(decoding: Array(text.utf8)[match.range.indices], as: UTF8.self)
    }
    #expect(found == Array(repeating: #"Ren\u00e9e J\u00e4ger"#, count: path.hasSuffix("l") ? 2 : 1))
  }
}
