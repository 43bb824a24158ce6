import CommonMark
import Testing

/// Profiles by people who mean harm.
struct HostileTextTests {
  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&colon;alert(1)", "&#106;avascript:alert(1)",
    "&#x6A;&#x61;vascript:alert(1)", "&#0000106avascript:alert(1)", "java&#9;script:alert(1)",
    "java&Tab;script:alert(1)",
    "java&#10;script:alert(1)", "java&NewLine;script:alert(1)", "java&#13;script:alert(1)",
    "&#1;javascript:alert(1)",
    "&#32;javascript:alert(1)", "java\u{AD}script:alert(1)", "java\u{200E}script:alert(1)",
    "javascript\\:alert(1)",
    "javascript://https://a.example/%0Aalert(1)", "vbscript:a", "livescript:a",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=", "DATA&colon;text/html,a", "blob:https://a.example/b",
    "file:///etc/passwd",
    "view-source:https://a.example", "ftp://a.example", "ms-word:ofe|u|https://a.example", "intent://a",
    "about:blank",
    "/admin", "admin", "./a", "../a", "?a", "#a", "//a.example", "\\\\\\\\a.example", "/\\\\a.example",
    "https:a.example",
    "https:/a.example", "https:///a.example", "https:\\\\\\\\a.example", "https://", "https://?a",
    "https://bank.example@a.example",
    "https://a\\\\@b.example", "https://a&#10;.example", "https://a\u{202E}.example/&#x202E;@b",
    "http&#58;//@a", "mailto:", "tel:", ":a",
    "ht\u{200B}tps://a.example", "&#x202E;https://a.example",
  ])
  func `an address that a profile has no use for is text, however it is spelled`(address: String) {
    let spellings = [
      "[a](\(address))", "[a](<\(address)>)", "[a](\(address) \"b\")", "[a][b]\n\n[b]: \(address)",
      "[a]\n\n[a]: <\(address)>",
      "<\(address)>", "![a](\(address))", "[![a](b)](\(address))", "*[`a`](\(address))*",
    ]
    for text in spellings {
      let html = Markdown(text).html(headingLevel: 1)
      #expect(TagReader.fault(in: html) == nil, "\(text)")
      #expect(!html.contains("<a"), "\(text)")
    }
  }

  @Test(arguments: [
    ("[a](javascript:alert(1))", "a (javascript:alert(1))"), ("[a *b*](/c \"d\")", "a <em>b</em> (/c)"),
    ("<ftp://a.example>", "ftp://a.example"), ("[/a](/a)", "/a"), ("[a]()", "a"), ("[](/a)", " (/a)"),
    ("[a](<b\" c>)", "a (b&quot; c)"), ("![a *b* `c` ![d](e)\nf](g 'h')", "a b c d\nf"), ("![](a)", ""),
    ("![<b>&amp;](a)", "&lt;b&gt;&amp;"),
  ])
  func `of a link that is refused text and address remain, of an image its description`(
    text: String, html: String
  ) {
    #expect(Markdown(text).html(headingLevel: 1) == "<p>\(html)</p>\n")
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
    "a <b onclick='c'>d</b>",
    "<style>*{display:none}</style>", "<!--[if IE]>a<![endif]-->", "</p></article><script>",
    "<iframe srcdoc='a'>", "<a\n href='b'>",
    "```a\"onload=\"b\nc\n```", "```a\u{600} b\u{600}\nc\n```", "```a\u{2028}b\nc\n```",
    "```a&quot;&#32;onload=b\nc\n```", "``` </code><script>\nc\n```",
    "```\n</code></pre><script>\n```",
    "    </code></pre><script>", "`</code><script>`", "&lt;script&gt;", "\\<script\\>", "# <script>",
    "> <script>\n> a", "- <script>\n\n  a",
    "[a](https://b.example/\"onmouseover=\"alert(1))", "[a](https://b.example/'><script>)",
    "[a](https://b.example '\" onclick=\"b')",
    "[a](https://b.example \"</a><script>\")", "<https://b.example/\"onclick=\"c>",
    "[<script>](https://b.example)", "![<script>](a)",
    "![\" onerror=\"a](b)", "[a]\n\n[a]: https://b.example \"\\\" onclick=\\\"c\"",
    "<a@b.example\"onclick=\"c>", "1\" onclick=\". a",
    "<\u{0}script>", "<scr\u{200E}ipt>", "\u{FEFF}<script>", "<script", "<script\u{C}>", "＜script＞",
    "{{a}} ${a} <%= a %>",
  ])
  func `markup is text wherever it stands`(text: String) {
    let html = Markdown(text).html(headingLevel: 1)
    #expect(TagReader.fault(in: html) == nil, "\(html)")
  }

  @Test func `a link opens no more than its page`() {
    #expect(
      Markdown("[a](https://b.example \"c\")").html(headingLevel: 1)
        == "<p><a href=\"https://b.example\" title=\"c\" rel=\"noopener noreferrer nofollow\">a</a></p>\n")
  }

  @Test(
    arguments: [
      "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}",
      "\u{2069}", "\u{200E}",
      "\u{200F}", "\u{61C}", "\u{FEFF}",
    ] as [Unicode.Scalar])
  func `a control of direction is taken out wherever it stands`(control: Unicode.Scalar) {
    for mark in ["\(control)", "&#x\(String(control.value, radix: 16));"] {
      let text =
        "a\(mark)b `c\u{202E}d` [e\(mark)](/f\(mark)) [g](https://h.example 'i\(mark)') <\(mark)> \(mark)\n\n    j\u{202E}"
      #expect(
        Markdown(text).html(headingLevel: 1)
          == "<p>ab <code>cd</code> e (/f) <a href=\"https://h.example\" title=\"i\" "
          + "rel=\"noopener noreferrer nofollow\">g</a> &lt;&gt; </p>\n<pre><code>j\n</code></pre>\n")
    }
  }

  @Test(arguments: [
    (
      "a\u{0}b\u{1}c\u{8}d\u{B}e\u{C}f\u{1B}[31m\u{7F}",
      "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f\u{FFFD}[31m\u{FFFD}"
    ),
    ("ingenieur\u{92}s\u{85}", "ingenieur\u{FFFD}s\u{FFFD}"), ("a\u{2028}b\u{2029}c", "a b c"),
    ("a\u{FFFE}b\u{FFFF}c&#xFDD0;d\u{1FFFF}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}"),
    ("a\tb &#9;&#10;c", "a\tb \t\nc"),
    ("שלום עולם مرحبا", "שלום עולם مرحبا"), ("👩‍💻 e\u{301} \u{AD}", "👩‍💻 e\u{301} \u{AD}"),
  ])
  func `what is damaged shows, and letters of any script stay`(text: String, html: String) {
    #expect(Markdown(text).html(headingLevel: 1) == "<p>\(html)</p>\n")
  }

  @Test(
    arguments: [
      ("Zo <!-- nog na te vragen --> werk ik.", "<p>Zo  werk ik.</p>\n"), ("<!-- intern -->", ""),
      ("<!-- a\n\nb -->", ""),
      ("<!-- a --> zo", "<p> zo</p>\n"), ("Zo <!--> en <!---> zo", "<p>Zo  en  zo</p>\n"),
      ("<!-- a --><b>b</b><!-- c -->", "<p>&lt;b&gt;b&lt;/b&gt;</p>\n"),
      ("<!-- niet dicht", "<p>&lt;!-- niet dicht</p>\n"),
      ("![<!-- a -->b](c)", "<p>b</p>\n"), ("x *<!-- * -- * -->*", "<p>x <em></em></p>\n"),
    ])
  func `a comment, which nobody was to read, is not shown`(text: String, html: String) {
    #expect(Markdown(text).html(headingLevel: 1) == html)
  }
}
