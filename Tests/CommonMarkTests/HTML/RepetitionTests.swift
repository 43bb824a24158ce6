import CommonMark
import Testing

/// Thousands of anything, which must neither overflow the stack nor take quadratic time nor make a page that nobody can
/// load. The limit of time is far beyond what any of them takes.
@Suite(.timeLimit(.minutes(1)))
struct RepetitionTests {
  private static let size = 20_000

  private static func many(_ text: String) -> String {
    String(repeating: text, count: size / text.utf8.count)
  }

  @Test(arguments: [
    "a_ ", "_a ", "a]", "[a", "*a_ ", "*a **a ", "a**b", "c* ", "[ a_", "[ (](", "![[]()", "[a](<b", "[a](b",
    "[a](b \"c", "[a](b (c", "<!--", "<?",
    "<![CDATA[", "<a b='", "`", "`` `", "&a", "> ", "- ", ">- ", "* a\n", "[a\n", "[a]: b\n\"c\n", "a\n",
    "<pre>",
  ])
  func `what makes a reader go back again and again is read once`(text: String) {
    let whole = "a**b" + Self.many(text)
    #expect(Markdown(whole).html(headingLevel: 1).utf8.count < 20 * whole.utf8.count)
  }

  @Test(arguments: [
    "*a_b**c__", "*_", "*", "_", "**", "[", "]", "![", "](", "[]", "[a][", "<", ">", "</", "<!A", "<a ",
    "<a b=\"", "<a:", "<a@", "&", "&#", "&#x", "\\",
    "[\\", "` ", ">", "1. ", "*\n", "***\n", "# ", "#", "=", "a\n\n", "\n", "\r", "\t", " ", "    a\n",
    "```\n", "~~~\n\n", "<div>\n", "<script>\n",
    "</pr", "[a]: b\n", "[a]:\nb\n'c\n", "| a ", "é", "\u{202E}", "\u{0}",
  ])
  func `thousands of anything are a page of no great size`(text: String) {
    let many = String(repeating: text, count: 2_000)
    for whole in [many, "[" + many, "x\n" + many + "]](a)*_`>"] {
      let html = Markdown(whole).html(headingLevel: 1)
      #expect(TagReader.fault(in: html) == nil)
      #expect(html.utf8.count < 20 * whole.utf8.count)
    }
  }

  @Test(arguments: [
    (many("*") + "a" + many("*"), "a"), (many("[") + "a" + many("]"), "a"),
    (many("*a **a ") + "b" + many(" a** a*"), "b"),
    (many("![") + "a" + many("](b)"), "a"), (many("*[") + "a" + many("](b)*"), "a"), (many("> ") + "a", "a"),
    (many("- ") + "a", "a"),
    (many("1. > ") + "a", "a"), (many("- ") + "a" + many("\n"), "a"),
    (">" + many("- ") + "a\n" + many(">\n"), "a"),
    ((0..<150).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(), "a"),
    (many("e```") + many("e``") + many("e`"), "e"),
  ])
  func `what is nested is read as deep as people nest, and deeper it is text`(text: String, shown: String) {
    let html = Markdown(text).html(headingLevel: 1)
    #expect(TagReader.fault(in: html) == nil)
    #expect(TagReader.deepest(in: html) <= 2 * 60 + 40 + 2)
    #expect(html.contains(shown))
  }

  /// As many as it takes for quadratic time to be longer than the limit.
  @Test func `underscores that close nothing are not compared with every asterisk before them`() {
    let text = String(repeating: "*a_ ", count: 75_000)
    #expect(Markdown(text).html(headingLevel: 1) == "<p>\(text.dropLast())</p>\n")
  }

  @Test func `what lies too deep is shown as it was written`() {
    let half = 20
    let text =
      String(repeating: "*a **b ", count: half) + "_c_ [d](e 'f')" + String(repeating: " b** a*", count: half)
    #expect(Markdown(text).html(headingLevel: 1).contains("<strong>b _c_ [d](e 'f') b</strong>"))
    let quotes = String(repeating: "> ", count: 60)
    #expect(
      Markdown(quotes + "> - a").html(headingLevel: 1).contains(
        "<blockquote>\n<p>&gt; - a</p>\n</blockquote>"))
  }

  @Test func `a short label may stand for a long address only so often`() {
    let address = "https://a.example/" + String(repeating: "b", count: 10_000)
    let text = "[a]: \(address)\n\n" + String(repeating: "[a]", count: 3_000)
    let html = Markdown(text).html(headingLevel: 1)
    #expect(TagReader.fault(in: html) == nil)
    #expect(html.utf8.count < 200_000)
    #expect(html.contains("</a>[a]"))
  }

  @Test func `many links behind many brackets are links`() {
    let html = Markdown(Self.many("[") + Self.many("[a](tel:1)")).html(headingLevel: 1)
    #expect(html.split(separator: "<a ").count - 1 == Self.size / "[a](tel:1)".utf8.count)
  }
}
