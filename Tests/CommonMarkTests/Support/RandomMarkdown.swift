import TestSupport

/// Makes texts of all that means something in Markdown, HTML and addresses; the same ones for a seed.
struct RandomMarkdown {
  private static let parts = [
    "a", "b c", "é", "word", " ", "  ", "    ", "\t", "\n", "\n", "\n\n", "  \n", "\\\n", "\r", "*", "*",
    "**", "***", "_", "__", "`", "``", "```",
    "\n```", "\n~~~ x", "[", "]", "![", "](", ")", "[a]", "[a][b]", "\n\n[a]: https://c.example 'd'\n",
    "\n[b]: javascript:x\n",
    "](https://a.example)", "](https://a.example \"b\")", "[x](mailto:a@b.example)", "](javascript:alert(1))",
    "(", "<", ">", "\n> ", "\n- ", "\n1. ",
    "\n* ", "\n    ", "\n# ", "\n###### ", "\n===\n", "\n---\n", "<https://a.example>", "<a@b.example>",
    "<javascript:x>", "<script>", "</script>", "<div>",
    "\n<div>\n", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<a href=\"b\" onclick='c'>",
    "<img src=x onerror=y>", "\"", "'", "=", "&", ";", "&lt;",
    "&#60;", "&#x202e;", "&quot;", "&NewLine;", "&colon;", "\\", "\\<", "\\\"", "https:", "javascript:",
    "data:", "//", "@", "#", "+", "-", "~", "|", "!", "\u{0}",
    "\u{1B}", "\u{7F}", "\u{85}", "\u{A0}", "\u{61C}", "\u{200E}", "\u{202E}", "\u{2028}", "\u{2066}",
    "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{AD}", "\u{301}", "👩‍💻", "א",
    "ẞ", "\u{E0041}",
  ]

  private var random: SeededGenerator

  /// Starts from a seed.
  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// One more text.
  mutating func next() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      text += Self.parts.randomElement(using: &random) ?? ""
    }
    return text
  }
}
