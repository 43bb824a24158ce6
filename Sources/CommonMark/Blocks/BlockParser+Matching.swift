extension BlockParser {
  /// Finds the blocks that the line goes on with; `false` when the line ended one, and nothing of it is left.
  mutating func matchOpenBlocks() -> Bool {
    matched = 0
    while let child = nodes[matched].children.last, nodes[child].isOpen {
      switch goOn(with: child) {
      case .goesOn: matched = child
      case .ends: return true
      case .endsWithLine:
        matched = child
        closeUnmatched()
        close(child, at: lineNumber)
        return false
      }
    }
    return true
  }

  private enum Answer {
    /// The line belongs to the block.
    case goesOn
    /// The line does not belong to the block.
    case ends
    /// The line belongs to the block, and is its last.
    case endsWithLine
  }

  private mutating func goOn(with node: Int) -> Answer {
    switch nodes[node].kind {
    case .document, .list: return .goesOn
    case .quote:
      guard !line.isIndented, line.first == UInt8(ascii: ">") else { return .ends }
      skipQuoteMarker()
    case .item(let marker):
      if line.isBlank {
        // An item may begin with one blank line, not with two.
        guard !nodes[node].children.isEmpty else { return .ends }
        line.skipToContent()
      } else {
        guard line.indent >= marker.contentIndent else { return .ends }
        line.advance(columns: marker.contentIndent)
      }
    case .paragraph: return line.isBlank ? .ends : .goesOn
    case .definitions, .heading, .thematicBreak: return .ends
    case .indentedCode:
      if line.isIndented {
        line.advance(columns: LineCursor.codeIndent)
      } else {
        guard line.isBlank else { return .ends }
        line.skipToContent()
      }
    case .fencedCode(let fence):
      if fence.isClosed(by: line) { return .endsWithLine }
      for _ in 0..<fence.indent { line.skipBlank() }
    case .html(let kind): return line.isBlank && kind.endsAtBlankLine ? .ends : .goesOn
    }
    return .goesOn
  }

  /// Passes over a `>` and the space behind it.
  mutating func skipQuoteMarker() {
    line.skipToContent()
    line.advance(columns: 1)
    line.skipBlank()
  }
}
