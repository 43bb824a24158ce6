extension Document {
  /// The bytes of a place in this document.
  ///
  /// A list or mapping that is pointed at as a value and goes on below its key is shown by that key: its first line is
  /// one element, which may be right. What has no key is shown by its first line, for a finding that underlines half a
  /// file points at nothing.
  public func bytes(of place: Place) -> ByteRange {
    bytes(of: place, at: place.pointer.flatMap { nearestNode(to: $0) })
  }

  /// The bytes of a place whose pointer leads to a node, or as far on its way.
  func bytes(of place: Place, at node: Int?) -> ByteRange {
    switch place {
    case .bytes(let range), .words(_, let range):
      let end = min(range.indices.upperBound, bytes.count)
      return ByteRange(min(range.indices.lowerBound, end), end)
    case .value, .key, .file: break
    }
    guard let node else { return firstLine(from: 0) }
    if node == 0 { return firstLine(from: Int(nodes[0].range.start)) }
    if case .key = place, let key = key(of: node) { return nodes[key].range }
    return visibleRange(of: node)
  }

  private func visibleRange(of node: Int) -> ByteRange {
    let range = nodes[node].range
    if let key = key(of: node).map({ nodes[$0].range }),
      range.count == 0 || goesOnBelow(key, node)
    {
      return key
    }
    return firstLine(from: Int(range.start), to: Int(range.end))
  }

  /// Whether a list or mapping has an end in another line than its key.
  private func goesOnBelow(_ key: ByteRange, _ node: Int) -> Bool {
    switch nodes[node].kind {
    case .array, .object:
      let end = Int(nodes[node].range.end)
      return firstLine(from: Int(key.end), to: end).indices.upperBound < end
    default: return false
    }
  }

  private func firstLine(from start: Int, to limit: Int? = nil) -> ByteRange {
    let limit = limit ?? bytes.count
    var end = start
    while end < limit, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return ByteRange(start, end)
  }
}
