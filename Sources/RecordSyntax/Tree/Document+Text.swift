extension Document {
  /// The text of a key or scalar, decoded; empty for a container.
  public func text(of node: Int) -> String {
    switch nodes[node].style {
    case .bare: String(decoding: bytes[nodes[node].range.indices], as: UTF8.self)
    case .json, .single, .double: String(decoding: bytes[contents(of: node)], as: UTF8.self)
    case .flow, .block: ""
    case .jsonEscaped, .plainFolded, .singleEscaped, .doubleEscaped, .literal, .folded:
      decoded(node).string
    }
  }

  /// The decoded text of a key or scalar with the way back to its bytes; empty for a container.
  public func decoded(_ node: Int) -> DecodedText {
    var text = DecodedText()
    switch nodes[node].style {
    case .bare: text.copy(bytes, nodes[node].range.indices)
    case .json, .single, .double: text.copy(bytes, contents(of: node))
    case .flow, .block: break
    case .jsonEscaped: decodeJSONString(contents(of: node), into: &text)
    case .plainFolded, .singleEscaped, .doubleEscaped, .literal, .folded:
      decodeYAMLScalar(node, into: &text)
    }
    return text
  }

  /// The bytes of a scalar whose text is those bytes as they are, which most are; `nil` for one that must be decoded.
  @inlinable
  public func plainBytes(of node: Int) -> Range<Int>? {
    switch nodes[node].style {
    case .bare: nodes[node].range.indices
    case .json, .single, .double: contents(of: node)
    default: nil
    }
  }

  /// The number of a number node; `nil` for anything else, and for YAML's infinities and not-a-number.
  public func decimal(_ node: Int) -> Decimal? {
    guard nodes[node].kind == .number else { return nil }
    return Decimal(bytes, nodes[node].range.indices) ?? decimalInOtherBase(node)
  }

  /// What stands between the quotes.
  @usableFromInline
  func contents(of node: Int) -> Range<Int> {
    let range = nodes[node].range.indices
    return range.lowerBound + 1..<range.upperBound - 1
  }
}
