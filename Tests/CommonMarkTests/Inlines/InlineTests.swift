import CommonMark
import Testing

/// What words become.
struct InlineTests {
  @Test(arguments: [
    (
      "*a* _b_ **c** __d__ ***e***",
      "<em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong> <em><strong>e</strong></em>"
    ),
    ("a*b*c a_b_c a__b__", "a<em>b</em>c a_b_c a__b__"),
    ("* a* a *b *", "* a* a *b *"), ("**a* *b**", "<em><em>a</em> <em>b</em></em>"),
    ("a***b***c", "a<em><strong>b</strong></em>c"), ("a**b*c", "a**b*c"),
    ("*a **b c* d**", "<em>a <em><em>b c</em> d</em></em>"), ("*a _b* c_", "<em>a _b</em> c_"),
    ("*a**b**c*", "<em>a<strong>b</strong>c</em>"), ("**a*", "*<em>a</em>"), ("*a**", "<em>a</em>*"),
    ("**a *b***", "<strong>a <em>b</em></strong>"), ("*«a»*b *«a»*", "*«a»*b <em>«a»</em>"),
    ("*\u{A0}a*", "*\u{A0}a*"), ("€*€a*", "€<em>€a</em>"), ("é*(a)*", "é*(a)*"), ("*é*é", "<em>é</em>é"),
    ("*[a*](x)*", "<em>a* (x)</em>"), ("**a `*b**` c**", "<strong>a <code>*b**</code> c</strong>"),
  ])
  func `asterisks and underscores stress what lies between`(text: String, html: String) {
    // A line that begins with one would be a list.
    #expect(Markdown("x " + text).html(headingLevel: 1) == "<p>x \(html)</p>\n")
  }

  @Test(arguments: [
    (
      "`a` ``b`c`` ` `` ` `  ` ` a  `",
      "<code>a</code> <code>b`c</code> <code>``</code> <code>  </code> <code>a </code>"
    ),
    ("`a\nb` ``c` \\`d`", "<code>a b</code> ``c<code> \\</code>d`"),
    ("\\*a\\* \\a \\\\ \\", "*a* \\a \\ \\"), ("a\\\nb  \nc \nd", "a<br />\nb<br />\nc\nd"),
    (
      "&amp; &euml;&#235;&#xEb; &NotEqualTilde; &nosuch; &euml &#; &#x; &#12345678;",
      "&amp; ëëë ≂̸ &amp;nosuch; &amp;euml &amp;#; &amp;#x; &amp;#12345678;"
    ),
    ("&#0; &#xD800; &#x110000;", "\u{FFFD} \u{FFFD} \u{FFFD}"),
    ("&#42;a&#42; `&amp;`", "*a* <code>&amp;amp;</code>"),
    ("\" ' < >", "&quot; ' &lt; &gt;"), ("!a ![ ]! [] [a", "!a ![ ]! [] [a"),
  ])
  func `code, escapes, references and ends of line are read`(text: String, html: String) {
    #expect(Markdown(text).html(headingLevel: 1) == "<p>\(html)</p>\n")
  }

  @Test(arguments: [
    "<a>", "</a >", "<a b c=\"*\" d='*' e=* />", "<a\nb>", "<?*?>", "<!A *>", "<![CDATA[*]]>",
  ])
  func `HTML within a sentence is text as it was written`(text: String) {
    let shown = text.replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    #expect(Markdown("x *\(text)*").html(headingLevel: 1) == "<p>x <em>\(shown)</em></p>\n")
  }

  @Test(arguments: [
    "<a *b*>", "<1 *b*>", "</a *b*>", "<a b='*b*>", "<!-- *b*", "<? *b*", "<!A *b*", "<![CDATA[ *b*",
    "<! *b*>",
  ])
  func `what only resembles HTML is read on`(text: String) {
    #expect(Markdown("x " + text).html(headingLevel: 1).contains("<em>b</em>"))
  }
}
