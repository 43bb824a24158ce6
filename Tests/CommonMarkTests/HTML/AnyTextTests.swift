import CommonMark
import TestSupport
import Testing

/// Texts at random, of all that means something in Markdown, HTML and addresses.
struct AnyTextTests {
  private static let judge = Judge(of: "html")

  @Test(arguments: 0..<10)
  func `any text is tags of a fixed list in each other, and text`(seed: UInt64) {
    var texts = RandomMarkdown(seed: seed)
    for _ in 0..<50 {
      let text = texts.next()
      let html = Markdown(text).html(headingLevel: 3)
      if let fault = TagReader.fault(in: html) { Issue.record("\(fault) in \(text.debugDescription)") }
    }
  }

  @Test(.enabled(if: judge.isPresent, "\(judge.absence)"))
  func `a parser of HTML finds nothing in any text but what a profile may have`() throws {
    var texts = RandomMarkdown(seed: 1_000)
    let html = (0..<500).map { _ in Markdown(texts.next()).html(headingLevel: 3) }.joined()
    #expect(html.contains("<a href"))
    #expect(try Self.judge.faults(in: html) == "")
  }
}
