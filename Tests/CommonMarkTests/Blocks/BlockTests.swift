import CommonMark
import Testing

/// What lines become.
struct BlockTests {
  @Test(arguments: [
    ("one\ntwo\n\n   three", "<p>one\ntwo</p>\n<p>three</p>\n"),
    ("one\r\ntwo\rthree\r\n", "<p>one\ntwo\nthree</p>\n"),
    (
      "# One #\n### Three # #\n#none\n####### none",
      "<h1>One</h1>\n<h3>Three #</h3>\n<p>#none\n####### none</p>\n"
    ),
    ("One\n===\n\nTwo\n*and*\n---", "<h1>One</h1>\n<h2>Two\n<em>and</em></h2>\n"),
    ("#\n\n##   \n", "<h1></h1>\n<h2></h2>\n"),
    ("a\n***\n- - -\n__ _\n_ a", "<p>a</p>\n<hr />\n<hr />\n<hr />\n<p>_ a</p>\n"),
    ("    one\n\n      two\n\n\nthree", "<pre><code>one\n\n  two\n</code></pre>\n<p>three</p>\n"),
    ("a\n    b", "<p>a\nb</p>\n"),
    (
      "```swift extra\n*a* <b>\n~~~\n```\nb",
      "<pre><code class=\"language-swift\">*a* &lt;b&gt;\n~~~\n</code></pre>\n<p>b</p>\n"
    ),
    ("~~~\nnever closed", "<pre><code>never closed\n</code></pre>\n"),
    ("  ```\n   a\n b\n  ````", "<pre><code> a\nb\n</code></pre>\n"),
    ("``` a`b", "<p>``` a`b</p>\n"),
    ("\tone\n \ttwo", "<pre><code>one\ntwo\n</code></pre>\n"),
    ("", ""), (" \n\t\n", ""),
  ])
  func `leaves are read`(text: String, html: String) {
    #expect(Markdown(text).html(headingLevel: 1) == html)
  }

  @Test(arguments: [
    ("> a\nb\n\nc", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n<p>c</p>\n"),
    (
      "> # a\n>> b\n>\n> c",
      "<blockquote>\n<h1>a</h1>\n<blockquote>\n<p>b</p>\n</blockquote>\n<p>c</p>\n</blockquote>\n"
    ),
    (">\ta", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
    (">\t\ta", "<blockquote>\n<pre><code>  a\n</code></pre>\n</blockquote>\n"),
    ("> - a\n  b", "<blockquote>\n<ul>\n<li>a\nb</li>\n</ul>\n</blockquote>\n"),
    ("> ```\na", "<blockquote>\n<pre><code></code></pre>\n</blockquote>\n<p>a</p>\n"),
    ("- a\n- b\n* c", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ul>\n<li>c</li>\n</ul>\n"),
    (
      "3. a\n4. b\n5) c",
      "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n<ol start=\"5\">\n<li>c</li>\n</ol>\n"
    ),
    ("1. a\n0000000001. b", "<ol>\n<li>a\n0000000001. b</li>\n</ol>\n"),
    ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    (
      "- a\n  - b\n\n    c\n- d",
      "<ul>\n<li>a\n<ul>\n<li>\n<p>b</p>\n<p>c</p>\n</li>\n</ul>\n</li>\n<li>d</li>\n</ul>\n"
    ),
    (
      "- a\n  > b\n  >\n- c", "<ul>\n<li>a\n<blockquote>\n<p>b</p>\n</blockquote>\n</li>\n<li>c</li>\n</ul>\n"
    ),
    ("- ```\n  a\n\n  ```\n- b", "<ul>\n<li>\n<pre><code>a\n\n</code></pre>\n</li>\n<li>b</li>\n</ul>\n"),
    ("-\n  a\n-\n\n  b", "<ul>\n<li>a</li>\n<li></li>\n</ul>\n<p>b</p>\n"),
    ("-     a\n\n  b", "<ul>\n<li>\n<pre><code>a\n</code></pre>\n<p>b</p>\n</li>\n</ul>\n"),
    (
      "a\n- b\n\na\n-\n\na\n2. b\n1. c",
      "<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n<h2>a</h2>\n<p>a\n2. b</p>\n<ol>\n<li>c</li>\n</ol>\n"
    ),
    ("- a\n-\tb\n\n\tc", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n<p>c</p>\n</li>\n</ul>\n"),
    ("- [a]:\n  /b\n- c", "<ul>\n<li></li>\n<li>c</li>\n</ul>\n"),
  ])
  func `quotations and lists are read, and what lies in them`(text: String, html: String) {
    #expect(Markdown(text).html(headingLevel: 1) == html)
  }

  /// The kinds differ in what ends them, which is seen by what stands behind.
  @Test(arguments: [
    (
      "<script>\n\n*a*</SCRIPT>*b*\n*c*",
      "<p>&lt;script&gt;\n\n*a*&lt;/SCRIPT&gt;*b*</p>\n<p><em>c</em></p>\n"
    ),
    ("<!-- a\n\nb --> c\n*d*", "<p> c</p>\n<p><em>d</em></p>\n"),
    ("<?a\n\n?>\n*b*", "<p>&lt;?a\n\n?&gt;</p>\n<p><em>b</em></p>\n"),
    ("<!A\n\n>\n*b*", "<p>&lt;!A\n\n&gt;</p>\n<p><em>b</em></p>\n"),
    ("<![CDATA[\n\n]]>\n*b*", "<p>&lt;![CDATA[\n\n]]&gt;</p>\n<p><em>b</em></p>\n"),
    ("a\n<DIV class=x>\n*a*\n\n*b*", "<p>a</p>\n<p>&lt;DIV class=x&gt;\n*a*</p>\n<p><em>b</em></p>\n"),
    ("<x-y a='1' b>\n*a*\n\n</x-y>\n*b*", "<p>&lt;x-y a='1' b&gt;\n*a*</p>\n<p>&lt;/x-y&gt;\n*b*</p>\n"),
    ("a\n<x>\n*b*", "<p>a\n&lt;x&gt;\n<em>b</em></p>\n"), ("<x> *a*", "<p>&lt;x&gt; <em>a</em></p>\n"),
    ("<pre", "<p>&lt;pre</p>\n"), ("<", "<p>&lt;</p>\n"), ("</", "<p>&lt;/</p>\n"), ("<!", "<p>&lt;!</p>\n"),
  ])
  func `lines of HTML are text up to what ends them`(text: String, html: String) {
    #expect(Markdown(text).html(headingLevel: 1) == html)
  }

  @Test(arguments: zip([.min, 0, 1, 3, 5, .max], ["12", "12", "12", "34", "56", "66"]))
  func `headings begin at the level of the page and go no deeper than six`(level: Int, levels: String) {
    let html = Markdown("# a\n## b").html(headingLevel: level)
    #expect(html.filter(\.isNumber) == levels.map { "\($0)\($0)" }.joined())
  }
}
