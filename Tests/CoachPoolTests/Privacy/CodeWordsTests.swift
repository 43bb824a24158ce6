import CoachPool
import Testing

/// How codes are known in texts.
struct CodeWordsTests {
  private static let known: Set<String> = ["p-7k3m9q", "p-7k3m9q-2", "noor-veldhuis", "jan-p-7k3m9q"]

  @Test(arguments: [
    ("p-7k3m9q", ["p-7k3m9q"]), ("Bel p-7k3m9q.", ["p-7k3m9q"]), ("x_p-7k3m9q", ["p-7k3m9q"]),
    ("over-p-7k3m9q", ["p-7k3m9q"]), ("p-7k3m9q-oud", ["p-7k3m9q"]), ("p-7k3m9q-", ["p-7k3m9q"]),
    ("P-7K3M9Q", ["p-7k3m9q"]), ("p-7k3m9qx", []), ("xp-7k3m9q", []), ("p-7k3m9q-2", []),
    ("p-7k3m9q-2-oud", []), ("p-7k3m9q-2 p-7k3m9q", ["p-7k3m9q"]), ("jan-p-7k3m9q", []),
    ("p-7k3m9q-c-zz5x1q", ["p-7k3m9q", "c-zz5x1q"]), ("over zz5x2.", ["zz5x2"]), ("roos-zz5x2", ["zz5x2"]),
    ("noor-veldhuis", ["noor-veldhuis"]), ("NOOR-veldhuis!", ["noor-veldhuis"]), ("noor-veldhuis-2", []),
    ("roos", ["roos"]), ("een roos-rode", []), ("p-", []), ("p--7k3m9q", []), ("-", []), ("", []),
  ])
  func `each code or id that is looked for is found`(text: String, words: [String]) {
    let sought: Set<String> = ["p-7k3m9q", "c-zz5x1q", "zz5x2", "noor-veldhuis", "roos"]
    let found = CodeWords(sought, among: Self.known).words(in: Array(text.utf8))
    #expect(found == Set(words))
  }

  @Test(arguments: [
    ("c-mv6scs: dank", ["c-mv6scs", "mv6scs"]), ("Over-P-7K3M9Q", ["over-p-7k3m9q", "p-7k3m9q", "7k3m9q"]),
    ("na 3 gesprekken", []), ("werk-privé", []), ("p-jansen", ["p-jansen"]), ("", []),
  ])
  func `what has the form of a code is told from words and numbers`(text: String, words: [String]) {
    #expect(CodeWords.candidates(in: Array(text.utf8)) == Set(words))
  }

  @Test(arguments: [
    ("p-7k3m9q", [1]), ("over-p-7k3m9q\np-7k3m9q-oud, p-7k3m9q\n\nx_p-7k3m9q", [1, 2, 4]),
    ("p-7k3m9qx xp-7k3m9q 7p-7k3m9q", []), ("p-7k3m9q-2", []), ("p-7k3m9q-2-oud", []),
    ("p-7k3m9q-23", [1]), ("jan-p-7k3m9q", []), ("arjan-p-7k3m9q", [1]), ("\nP-7K3M9Q", [2]), ("", []),
  ])
  func `a code stands wherever its letters do, but not in a longer one`(text: String, lines: [Int]) {
    #expect(CodePlaces(of: "p-7k3m9q", among: Self.known).lines(in: Array(text.utf8)) == lines)
  }

  @Test func `of hostile text is made no more than it can hold`() {
    let text = Array(String(repeating: "p-a1-", count: 1 << 16).utf8)
    #expect(CodeWords(["p-a1"], among: ["p-a1-p", "a1-p"]).words(in: text) == ["p-a1"])
    #expect(CodeWords.candidates(in: text).count < 10)
    #expect(CodePlaces(of: "p-a1", among: ["p-a1"]).lines(in: text) == [1])
  }
}
