import RecordSyntax
import Testing

struct VocabularyTests {
  @Test func `every word has its own symbol, and what is no word has none`() {
    let words = (0..<3000).map { "word\($0)" }
    let vocabulary = Vocabulary(words + words)
    #expect(vocabulary.count == 3000)
    for word in words { #expect(vocabulary.word(of: vocabulary.symbol(of: word)) == word) }
    #expect(vocabulary.symbol(of: "word3000") == .none)
    #expect(vocabulary.symbol(of: "") == .none)
    #expect(vocabulary.word(of: .none) == "")
  }

  @Test func `words that begin and end alike are told apart`() {
    let words = (0..<40).map { "beginning" + String(repeating: "-", count: $0 % 8) + "\($0)-ending-of-all" }
    let vocabulary = Vocabulary(words)
    for word in words { #expect(vocabulary.word(of: vocabulary.symbol(of: word)) == word) }
    #expect(vocabulary.symbol(of: "beginning-99-ending-of-all") == .none)
  }

  @Test func `a word has at most 63 bytes`() {
    let long = String(repeating: "é", count: 31) + "x"
    let vocabulary = Vocabulary([long, long + "y"])
    #expect(vocabulary.symbol(of: long) != .none)
    #expect(vocabulary.symbol(of: long + "y") == .none)
  }
}
