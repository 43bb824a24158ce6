extension YAMLParser {
  /// Reads a block sequence whose first dash stands at `at`, in `column`.
  ///
  /// - Parameter isZeroIndented: Whether it stands under a key in that key's column, and so ends where another key
  ///   starts.
  mutating func blockSequence(column: Int, isZeroIndented: Bool) {
    guard let sequence = open(.array, .block, at: at) else { return }
    repeat {
      at += 1
      lastEnd = at
      element(of: column)
      wordElements(in: column)
    } while findDash(in: column, isZeroIndented: isZeroIndented)
    close(sequence)
  }

  /// Reads a block sequence in `column` on the lines below, the first of which is known to start with a dash.
  mutating func blockSequence(below column: Int) {
    guard let sequence = open(.array, .block, at: at + 1 + column) else { return }
    wordElements(in: column)
    while findDash(in: column, isZeroIndented: false) {
      at += 1
      lastEnd = at
      element(of: column)
      wordElements(in: column)
    }
    close(sequence)
  }

  /// Reads what stands behind a dash.
  private mutating func element(of column: Int) {
    let behindDash = at
    tab = -1
    while at < end, isBlank(bytes[at]) {
      if tab < 0, bytes[at] == UInt8(ascii: "\t") { tab = at }
      at += 1
    }
    if isAtProperty { skipProperties() }
    if !isAtLineEnd, !isAtComment {
      blockNode(parent: column, column: at - lineStart, canNest: true)
      return
    }
    skipToContent(within: column)
    if at < end, indent > column {
      blockNode(parent: column, column: at - lineStart, canNest: true)
    } else {
      appendNull(at: behindDash)
    }
  }

  /// Moves to the sequence's next dash; `false` at its end.
  private mutating func findDash(in column: Int, isZeroIndented: Bool) -> Bool {
    while true {
      skipToContent(within: column)
      guard at < end, indent >= column else { return false }
      if indent == column {
        if bytes[at] == UInt8(ascii: "-"), isGap(at + 1) { return true }
        if isZeroIndented { return false }
        reportMissingDash()
      } else {
        reportMisplaced(column)
      }
      skipLines(deeperThan: column)
    }
  }

  /// Names a line that is indented deeper than anything above lets it be.
  mutating func reportMisplaced(_ column: Int) {
    if !sawTab { report(YAMLFault.misplaced(restOfLine, column: indent + 1, expected: column + 1)) }
  }
}
