extension JSONParser {
  /// Names keys that an object has twice, by their decoded text.
  mutating func findDuplicateKeys(of object: Int) {
    guard !isStopped, mayHaveDuplicateKeys(object) else { return }
    var keys: [Int] = []
    var index = object + 1
    while index < nodes.count {
      keys.append(index)
      index = Int(nodes[index].next)
    }
    guard keys.count > 1 else { return }
    if keys.count <= 16 {
      for later in 1..<keys.count {
        for earlier in 0..<later where isSameKey(keys[earlier], keys[later]) {
          report(
            .duplicateKey(nodes[keys[later]].range, first: nodes[keys[earlier]].range, text(of: keys[later])))
          break
        }
        if isStopped { return }
      }
      return
    }
    // Many keys: pairs would take quadratic time.
    var first: [ArraySlice<UInt8>: Int] = [:]
    for key in keys {
      let text = keyBytes(key)
      if let earlier = first[text] {
        report(.duplicateKey(nodes[key].range, first: nodes[earlier].range, self.text(of: key)))
        if isStopped { return }
      } else {
        first[text] = key
      }
    }
  }

  /// Looks at all keys once and in passing: `false` when no two can be the same, as nearly always.
  private func mayHaveDuplicateKeys(_ object: Int) -> Bool {
    var seen: UInt64 = 0
    var index = object + 1
    while index < nodes.count {
      let key = nodes[index]
      guard key.symbol != .none || key.style == .json else { return true }
      let number = key.symbol != .none ? Int(key.symbol.rawValue) : key.range.count
      let bit = UInt64(1) << UInt64(number & 63)
      if seen & bit != 0 { return true }
      seen |= bit
      index = Int(key.next)
    }
    return false
  }

  private func isSameKey(_ left: Int, _ right: Int) -> Bool {
    guard nodes[left].symbol == nodes[right].symbol else { return false }
    return nodes[left].symbol != .none || keyBytes(left) == keyBytes(right)
  }

  private func text(of key: Int) -> String { String(decoding: keyBytes(key), as: UTF8.self) }

  private func keyBytes(_ key: Int) -> ArraySlice<UInt8> {
    let range = nodes[key].range.indices
    switch nodes[key].style {
    case .json: return bytes[range.lowerBound + 1..<range.upperBound - 1]
    case .jsonEscaped:
      var text = DecodedText()
      Document(bytes: bytes, syntax: .json, nodes: [])
        .decodeJSONString(range.lowerBound + 1..<range.upperBound - 1, into: &text)
      return text.utf8[...]
    default: return bytes[range]
    }
  }
}
