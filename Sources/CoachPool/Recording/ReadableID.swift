/// Ids that say what they are of, made from a name: `noor-el-amrani`.
package enum ReadableID: Sendable {
  /// The id that a name becomes: small letters without accents, with hyphens between the words; `nil` when nothing of it is
  /// a letter of the Latin script or a digit.
  package static func make(_ name: String) -> String? {
    let text = Array(name.utf8)
    var id: [UInt8] = []
    var isApart = false
    var offset = 0
    while offset < text.count {
      let (character, count) = NameLetter.read(text.span, offset)
      offset += count
      switch character {
      case .letter(let first, let second):
        if isApart, !id.isEmpty { id.append(UInt8(ascii: "-")) }
        isApart = false
        id += [first] + (second.map { [$0] } ?? [])
      case .accent, .nothing: break
      case .otherLetter, .sign, .stroke, .gap: isApart = true
      }
    }
    id = Array(id.prefix(64))
    while id.last == UInt8(ascii: "-") { id.removeLast() }
    return id.isEmpty ? nil : String(decoding: id, as: UTF8.self)
  }

  /// The nearest id that is free: the same with a number behind it, and shorter where there is no room for that.
  package static func free(_ id: String, isTaken: (String) -> Bool) -> String {
    var number = 2
    while isTaken(numbered(id, number)) { number += 1 }
    return numbered(id, number)
  }

  private static func numbered(_ id: String, _ number: Int) -> String {
    let suffix = "-\(number)"
    var start = id.prefix(64 - suffix.utf8.count)
    while start.hasSuffix("-") { start.removeLast() }
    return start + suffix
  }
}
