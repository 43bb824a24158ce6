import CoachPool
import Testing

/// How codes are known in texts.
struct CodeWordsTests {
  private static let known: Set<String> = ["p-7k3m9q", "p-7k3m9q-2", "noor-veldhuis", "jan-p-7k3m9q"]

  @Test(arguments: [
    ("p-7k3m9q", ["p-7k3m9q"]), ("Bel p-7k3m9q.", ["p-7k3m9q"]), ("x_p-7k3m9q", ["p-7k3m9q"]),
    ("over-p-7k3m9q", ["p-7k3m9q"]), ("p-7k3m9q-oud", ["p-7k3m9q", "p-7k3m9q-oud"]),
    ("p-7k3m9q-", ["p-7k3m9q", "p-7k3m9q-"]), ("p-7k3m9qx", ["p-7k3m9qx"]), ("xp-7k3m9q", []),
    ("p-7k3m9q-2", ["p-7k3m9q-2"]), ("p-7k3m9q-2-oud", ["p-7k3m9q-2", "p-7k3m9q-2-oud"]),
    ("p-7k3m9q-p-2x8w4d", ["p-7k3m9q", "p-2x8w4d", "p-7k3m9q-p-2x8w4d"]),
    ("noor-veldhuis", ["noor-veldhuis"]),
    ("noor-veldhuis-2", []), ("p-", []), ("p--7k3m9q", []), ("-", []), ("", []),
  ])
  func `each word that may be a code is found`(text: String, words: [String]) {
    let found = CodeWords(["noor-veldhuis"], known: Self.known).words(in: Array(text.utf8))
    #expect(found == Set(words))
  }

  @Test(arguments: [
    ("p-7k3m9q", [1]), ("over-p-7k3m9q\np-7k3m9q-oud, p-7k3m9q\n\nx_p-7k3m9q", [1, 2, 4]),
    ("p-7k3m9qx xp-7k3m9q 7p-7k3m9q", []), ("p-7k3m9q-2", []), ("p-7k3m9q-2-oud", []),
    ("p-7k3m9q-23", [1]), ("jan-p-7k3m9q", []), ("arjan-p-7k3m9q", [1]), ("P-7K3M9Q", []), ("", []),
  ])
  func `a code stands wherever its letters do, but not in a longer one`(text: String, lines: [Int]) {
    #expect(CodePlaces(of: "p-7k3m9q", among: Self.known).lines(in: Array(text.utf8)) == lines)
  }

  @Test func `of hostile text is made no more than it can hold`() {
    let text = Array(String(repeating: "p-a1-", count: 1 << 16).utf8)
    #expect(CodeWords([], known: Self.known).words(in: text).count < 40)
    #expect(CodePlaces(of: "p-a1", among: ["p-a1"]).lines(in: text) == [1])
  }
}
