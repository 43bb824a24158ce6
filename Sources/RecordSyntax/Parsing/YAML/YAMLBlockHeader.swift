/// The first line of a block scalar: its indicator, what happens with its last line breaks, and how far it is
/// indented.
struct YAMLBlockHeader {
  /// What happens with the line breaks at the end.
  enum Chomping {
    case strip, clip, keep
  }

  /// What happens with the line breaks at the end.
  var chomping = Chomping.clip
  /// The indentation indicator, 0 when it has none.
  var indent = 0
  /// The offset behind the indicators.
  var end: Int

  /// Reads the header whose `|` or `>` stands at `start`.
  init(_ bytes: [UInt8], at start: Int, end limit: Int) {
    end = start + 1
    var hasChomping = false
    while end < limit {
      switch bytes[end] {
      case UInt8(ascii: "+") where !hasChomping: (chomping, hasChomping) = (.keep, true)
      case UInt8(ascii: "-") where !hasChomping: (chomping, hasChomping) = (.strip, true)
      case UInt8(ascii: "1")...UInt8(ascii: "9") where indent == 0: indent = Int(bytes[end] & 0x0F)
      default: return
      }
      end += 1
    }
  }
}
