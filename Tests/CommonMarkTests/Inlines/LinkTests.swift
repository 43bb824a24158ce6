import CommonMark
import Testing

/// Which texts are links, and where they lead.
struct LinkTests {
  private static let rel = "rel=\"noopener noreferrer nofollow\""

  @Test(arguments: [
    ("[a](https://b.example)", "https://b.example", "a"),
    ("[*a*](<https://b.example/c d>)", "https://b.example/c%20d", "<em>a</em>"),
    ("[a]( https://b.example/(c(d)) )", "https://b.example/(c(d))", "a"),
    ("[a](https://b.example/\\)&euml;)", "https://b.example/)%C3%AB", "a"),
    ("[[a]](https://b.example)", "https://b.example", "[a]"),
    ("[a\\]](https://b.example)", "https://b.example", "a]"),
    ("[`]`](https://b.example)", "https://b.example", "<code>]</code>"),
    ("<https://b.example/?c=d&e>", "https://b.example/?c=d&amp;e", "https://b.example/?c=d&amp;e"),
    ("<a.b+c@d-e.example>", "mailto:a.b+c@d-e.example", "a.b+c@d-e.example"),
    ("<HTTP://B.EXAMPLE>", "HTTP://B.EXAMPLE", "HTTP://B.EXAMPLE"),
    ("[a](tel:+31-20-1234567)", "tel:+31-20-1234567", "a"),
    ("[a](http://b.example:8080#c)", "http://b.example:8080#c", "a"),
    ("[a](https://bücher.example)", "https://b%C3%BCcher.example", "a"),
  ])
  func `an address on another host, for e-mail or for a telephone is a link`(
    text: String, address: String, shown: String
  ) {
    #expect(
      Markdown(text).html(headingLevel: 1) == "<p><a href=\"\(address)\" \(Self.rel)>\(shown)</a></p>\n")
  }

  @Test(arguments: [
    "\"c \\\"d\\\" 'e'\"", "'c \"d\" \\'e\\''", "(c \"d\" 'e')", "\n \"c &quot;d&quot; 'e'\"\n",
  ])
  func `a title is kept`(title: String) {
    #expect(
      Markdown("[a](https://b.example \(title))").html(headingLevel: 1)
        == "<p><a href=\"https://b.example\" title=\"c &quot;d&quot; 'e'\" \(Self.rel)>a</a></p>\n")
  }

  @Test(arguments: [
    "[a] (https://b.example)", "[a](https://b.example c)", "[a](https://b.example \"c\"d)",
    "[a](<https://b.example)",
    "[a](<https://b\n.example>)", "[a](https://b.example", "[a](https://b.example(c)",
    "\\[a](https://b.example)",
    "[a\\](https://b.example)", "< https://b.example>", "<https://b .example>", "<a@b@c>", "<a@-b>",
    "<a@b-.c>", "<@b>",
    "<a@>", "[a][https://b.example]",
  ])
  func `what only resembles a link is text`(text: String) {
    #expect(!Markdown(text).html(headingLevel: 1).contains("<a "))
  }

  @Test func `parentheses in an address lie in each other as deep as in other readers`() {
    for (depth, isLink) in [(32, true), (33, false)] {
      let address = String(repeating: "(", count: depth) + "b" + String(repeating: ")", count: depth)
      #expect((Markdown("[a](\(address))").html(headingLevel: 1) == "<p>a (\(address))</p>\n") == isLink)
    }
  }

  @Test func `a link holds no address in angle brackets either`() {
    #expect(
      Markdown("[a <https://b.example>](https://c.example)").html(headingLevel: 1)
        == "<p>[a <a href=\"https://b.example\" \(Self.rel)>https://b.example</a>](https://c.example)</p>\n")
  }

  @Test func `a link holds no link, an image may`() {
    #expect(
      Markdown("[a [b](https://c.example) d](https://e.example) ![f [g](h)](i)").html(headingLevel: 1)
        == "<p>[a <a href=\"https://c.example\" \(Self.rel)>b</a> d](https://e.example) f g</p>\n")
  }

  @Test(arguments: [
    "[a]", "[a][]", "[x][a]", "[x][ A\n]", "[*a*][a]", "[a] [b]", "[a]\\[]", "[a][ ]", "![a]",
  ])
  func `a label leads where it is defined, once and before or behind`(text: String) {
    let definition = "[A ]:\n  <https://b.example>\n  'c\n  d'\n[a]: https://other.example"
    let wanted = text.hasPrefix("!") ? "a" : "<a href=\"https://b.example\" title=\"c\nd\" \(Self.rel)>"
    for whole in [definition + "\n\n" + text, text + "\n\n" + definition, "> \(text)\n\n- " + definition] {
      #expect(Markdown(whole).html(headingLevel: 1).contains(wanted), "\(whole)")
    }
  }

  @Test(arguments: [
    ("[a]: https://b.example c\n\n[a]", "<p>[a]: https://b.example c</p>\n<p>[a]</p>\n"),
    ("[a]:\n\n[a]", "<p>[a]:</p>\n<p>[a]</p>\n"), ("[ ]: b\n\n[ ]", "<p>[ ]: b</p>\n<p>[ ]</p>\n"),
    ("[a]: <>\n\n[a]", "<p>a</p>\n"), ("x\n[a]: b\n\n[a]", "<p>x\n[a]: b</p>\n<p>[a]</p>\n"),
    ("[a]: b\n\"c\" d\n\n[a]", "<p>&quot;c&quot; d</p>\n<p>a (b)</p>\n"),
    ("[a]: b\nc\n===\n[a]", "<h1>c</h1>\n<p>a (b)</p>\n"),
    ("[a]: b\n===\n[a]", "<p>===\na (b)</p>\n"), ("[a]: b \"c\"\nd", "<p>d</p>\n"),
    ("    [a]: b\n\n[a]", "<pre><code>[a]: b\n</code></pre>\n<p>[a]</p>\n"),
    ("[ẞ]: b\n\n[ss]", "<p>ss (b)</p>\n"), ("[a]: b\n\n[c][a][d]", "<p>c (b)[d]</p>\n"),
    ("[a]: b\n\n[a][c]", "<p>[a][c]</p>\n"),
  ])
  func `definitions are taken out and nothing else is`(text: String, html: String) {
    #expect(Markdown(text).html(headingLevel: 1) == html)
  }

  @Test func `a label of a thousand characters is none, whatever their bytes`() {
    for (count, isLink) in [(999, true), (1_000, false)] {
      let label = String(repeating: "é", count: count)
      #expect(
        Markdown("[\(label)]: b\n\n[c][\(label)]").html(headingLevel: 1).hasSuffix("<p>c (b)</p>\n") == isLink
      )
    }
  }
}
