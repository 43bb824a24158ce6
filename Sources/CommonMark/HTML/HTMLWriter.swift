/// Writes a text as part of a page.
struct HTMLWriter {
  /// The level of the text's highest headings, from 1 to 6.
  private let headingLevel: Int
  /// What was written.
  private(set) var output = HTMLText()

  /// Starts with headings of a level.
  init(headingLevel: Int) { self.headingLevel = min(max(headingLevel, 1), 6) }

  /// Adds blocks; a paragraph in a tight list is no more than its text.
  mutating func add(_ blocks: [MarkdownBlock], isTight: Bool = false) {
    for block in blocks { add(block, isTight: isTight) }
  }

  private mutating func add(_ block: MarkdownBlock, isTight: Bool) {
    switch block {
    case .paragraph(let content) where isTight: add(content)
    case .paragraph(let content): add("p", content)
    case .heading(let level, let content): add("h\(min(headingLevel + level - 1, 6))", content)
    case .quote(let blocks):
      addLine("<blockquote>")
      add(blocks)
      addLine("</blockquote>")
    case .list(let list): add(list)
    case .code(let text, let info): add(code: text, info)
    // A paragraph of its own, even where lists are tight: it is nothing but text that should not have been there.
    case .html(let text):
      let shown = text.withoutComments
      if shown.contains(where: { !$0.isWhitespace }) { add("p", [.text(shown)]) }
    case .thematicBreak: addLine("<hr />")
    }
  }

  private mutating func addLine(_ tag: String) {
    output.endLine()
    output.add(tag: tag)
    output.endLine()
  }

  private mutating func add(_ name: String, _ content: [MarkdownInline]) {
    output.endLine()
    output.add(tag: "<\(name)>")
    add(content)
    addTagEnd("</\(name)>")
  }

  private mutating func addTagEnd(_ tag: String) {
    output.add(tag: tag)
    output.endLine()
  }

  private mutating func add(_ list: MarkdownList) {
    let start = list.start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    let name = list.start == nil ? "ul" : "ol"
    addLine("<\(name)\(start)>")
    for item in list.items {
      output.add(tag: "<li>")
      add(item, isTight: list.isTight)
      addTagEnd("</li>")
    }
    addLine("</\(name)>")
  }

  private mutating func add(code text: String, _ info: String) {
    output.endLine()
    output.add(tag: "<pre><code")
    // One class and no more: what stands behind a space would be another, with a look of its own on the page.
    let language = info.unicodeScalars.prefix { !$0.properties.isWhitespace }
    if !language.isEmpty {
      output.add(tag: " class=\"language-")
      output.add(text: String(language))
      output.add(tag: "\"")
    }
    output.add(tag: ">")
    output.add(text: text)
    addTagEnd("</code></pre>")
  }

  // MARK: - Inlines

  private mutating func add(_ inlines: [MarkdownInline]) {
    for inline in inlines {
      switch inline {
      case .text(let text): output.add(text: text)
      case .html(let text): output.add(text: text.withoutComments)
      case .softBreak: output.add(text: "\n")
      case .hardBreak: output.add(tag: "<br />\n")
      case .code(let text):
        output.add(tag: "<code>")
        output.add(text: text)
        output.add(tag: "</code>")
      case .emphasis(let content): add("em", around: content)
      case .strong(let content): add("strong", around: content)
      case .link(let link): add(link)
      // Nothing is fetched: a page that is opened would tell another host by whom.
      case .image(let image): output.add(text: image.content.plainText)
      }
    }
  }

  private mutating func add(_ name: String, around content: [MarkdownInline]) {
    output.add(tag: "<\(name)>")
    add(content)
    output.add(tag: "</\(name)>")
  }

  private mutating func add(_ link: MarkdownLink) {
    guard let address = link.address else {
      add(link.content)
      // Nothing is lost: who meant something else by it sees what was written.
      if !link.destination.isEmpty, link.content.plainText != link.destination {
        output.add(text: " (\(link.destination))")
      }
      return
    }
    output.add(tag: "<a href=\"")
    output.add(text: address)
    output.add(tag: "\"")
    if let title = link.title {
      output.add(tag: " title=\"")
      output.add(text: title)
      output.add(tag: "\"")
    }
    // The page that is opened can neither reach this one nor learn which it was, and no search engine takes the link
    // for a word of the organisation's.
    output.add(tag: " rel=\"noopener noreferrer nofollow\">")
    add(link.content)
    output.add(tag: "</a>")
  }
}
