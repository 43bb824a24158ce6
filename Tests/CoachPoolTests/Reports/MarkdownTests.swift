import Testing

@testable import CoachPool

struct MarkdownTests {
  @Test(arguments: [
    ("Werk | privé", #"Werk \| privé"#),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("[klik](http://x.test)", #"\[klik\](http:&#8203;//x.test)"#),
    ("@anna en #12", "@&#8203;anna en #&#8203;12"),
    ("a@b.test", "a@&#8203;b.test"), ("www.x.test", "www&#8203;.x.test"), ("# Kop", ##"\# Kop"##),
    ("- punt", #"\- punt"#), ("1. punt", #"1\. punt"#), ("1) punt", #"1\) punt"#),
    ("*vet* _en_ `code` ~~weg~~", #"\*vet\* \_en\_ \`code\` \~\~weg\~\~"#),
    ("een\ntwee\r\ndrie", "een twee drie"),
    ("\u{202E}omgekeerd\u{0007}", "omgekeerd"), ("AT&T &amp; co", "AT&amp;T &amp;amp; co"),
    ("$x$", #"\$x\$"#),
    ("  ruimte  ", "ruimte"), ("Bijv. 2.5 uur", "Bijv. 2.5 uur"),
  ])
  func `a value shows as it is and does nothing`(text: String, markdown: String) {
    #expect(Markdown.inline(text) == markdown)
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", #"\<script>alert(1)\</script>"#), ("5 < 6 > 4", "5 < 6 > 4"),
    ("> citaat", #"\> citaat"#), ("[klik](http://x.test)", #"\[klik\](http://x.test)"#),
    ("i.jansen@x.test", "i.jansen@x.test"), ("#12 en R&D", ##"\#12 en R&D"##),
    ("&lt;b&#62;", #"\&lt;b\&#62;"#),
    ("*vet* `code`", #"\*vet\* \`code\`"#), ("\u{202E}omgekeerd", "omgekeerd"),
  ])
  func `in a letter only what is markup is escaped`(text: String, markdown: String) {
    #expect(Markdown.inline(text, in: .letter) == markdown)
  }

  @Test(.timeLimit(.minutes(1)), arguments: [".", ")"])
  func `a line of digits and then of what may follow a number is read once`(mark: String) {
    let digits = String(repeating: "1", count: 300_000)
    let marks = String(repeating: mark, count: 300_000)
    let escaped = mark == ")" ? "\\" : ""
    #expect(Markdown.inline(digits + marks) == digits + escaped + marks)
  }

  @Test func `a foreword keeps its paragraphs, lists and emphasis, and nothing else`() {
    let text = """
      Een **mooi** jaar
      met <b>veel</b> | werk.

      ## Verder
      - een
      * twee
      3. drie

      ---

          ingesprongen `code`
      """
    #expect(
      Markdown.paragraphs(text) == [
        "Een **mooi** jaar\nmet &lt;b&gt;veel&lt;/b&gt; \\| werk.", "**Verder**\n- een\n- twee\n3. drie",
        "\\---", "ingesprongen \\`code\\`",
      ])
  }
}
