import CommonMark
import TestSupport
import Testing

/// Texts at random, of all that means something in Markdown, HTML and addresses.
struct AnyTextTests {
  @Test(arguments: 0..<10)
  func `any text is tags of a fixed list in each other, and text`(seed: UInt64) {
    var texts = RandomMarkdown(seed: seed)
    for _ in 0..<50 {
      let text = texts.next()
      let html = Markdown(text).html(headingLevel: 3)
      if let fault = TagReader.fault(in: html) { Issue.record("\(fault) in \(text.debugDescription)") }
    }
  }
}
