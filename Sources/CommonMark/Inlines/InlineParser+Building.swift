extension InlineParser {
  /// Makes a tree of the tokens.
  func inlines() -> [MarkdownInline] {
    var builder = InlineBuilder()
    for token in tokens {
      switch token {
      case .text(let range): builder.add(text: bytes[range])
      case .meant(let text): builder.add(text: text.utf8)
      case .code(let text): builder.add(.code(text))
      case .html(let range): builder.add(.html(bytes.text(range)))
      case .softBreak: builder.add(.softBreak)
      case .hardBreak: builder.add(.hardBreak)
      case .address(let range, let destination):
        builder.add(
          .link(MarkdownLink(content: [.text(bytes.text(range))], destination: destination, title: nil)))
      case .run(let run): add(delimiters.runs[run], to: &builder)
      case .open(let link): builder.open(orText: bytes[links[link].opening])
      case .close(let number):
        let found = links[number]
        builder.close(orText: bytes[found.closing]) { content in
          let link = MarkdownLink(content: content, destination: found.destination, title: found.title)
          return found.isImage ? .image(link) : .link(link)
        }
      }
    }
    return builder.inlines()
  }

  /// What ends with a run, what is left of it, and what begins with it.
  private func add(_ run: DelimiterStack.Run, to builder: inout InlineBuilder) {
    for stress in run.closes {
      builder.close(orText: written(run.character, stress.rawValue)) { content in
        stress == .strong ? .strong(content) : .emphasis(content)
      }
    }
    builder.add(text: written(run.character, run.count))
    for stress in run.opens.reversed() { builder.open(orText: written(run.character, stress.rawValue)) }
  }

  private func written(_ character: UInt8, _ count: Int) -> Repeated<UInt8> {
    repeatElement(character, count: count)
  }
}
