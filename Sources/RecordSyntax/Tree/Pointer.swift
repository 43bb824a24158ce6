/// A path to a value inside a document, as a JSON Pointer (RFC 6901) writes it.
public struct Pointer: Hashable, Sendable {
  /// One step down.
  public enum Step: Hashable, Sendable {
    /// A member of an object.
    case key(String)
    /// An element of an array, from 0.
    case index(Int)
  }

  /// The steps from the root; none is the root itself.
  public var steps: [Step]

  /// Makes a pointer from its steps.
  public init(_ steps: [Step] = []) { self.steps = steps }

  /// Reads RFC 6901 text (`/sessions/3/on`); `nil` when it is neither empty nor starts with `/`, or has a bad `~`.
  ///
  /// A step of digits only is an index as well as a key; which it is, the document decides.
  public init?(_ text: String) {
    guard text.isEmpty || text.hasPrefix("/") else { return nil }
    var steps: [Step] = []
    for part in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst() {
      var key: [UInt8] = []
      var rest = part
      while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "~") else {
          key.append(byte)
          continue
        }
        switch rest.popFirst() {
        case UInt8(ascii: "0"): key.append(UInt8(ascii: "~"))
        case UInt8(ascii: "1"): key.append(UInt8(ascii: "/"))
        default: return nil
        }
      }
      let word = String(decoding: key, as: UTF8.self)
      if let index = Int(word), index >= 0, String(index) == word {
        steps.append(.index(index))
      } else {
        steps.append(.key(word))
      }
    }
    self.steps = steps
  }

  /// The pointer to a member or element of what this one points at.
  public func appending(_ step: Step) -> Pointer { Pointer(steps + [step]) }

  /// The pointer to what holds this value; `nil` for the root.
  public var parent: Pointer? { steps.isEmpty ? nil : Pointer(Array(steps.dropLast())) }
}

// MARK: - Writing pointers in code

extension Pointer.Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// A member.
  public init(stringLiteral value: String) { self = .key(value) }
  /// An element.
  public init(integerLiteral value: Int) { self = .index(value) }
}

extension Pointer: ExpressibleByArrayLiteral {
  /// Makes a pointer from its steps: `["sessions", 3, "on"]`.
  public init(arrayLiteral elements: Step...) { self.init(elements) }
}

extension Pointer: CustomStringConvertible {
  /// RFC 6901 text.
  public var description: String {
    var text = ""
    for step in steps {
      text += "/"
      switch step {
      case .index(let index): text += String(index)
      case .key(let key):
        for scalar in key.unicodeScalars {
          switch scalar {
          case "~": text += "~0"
          case "/": text += "~1"
          default: text.unicodeScalars.append(scalar)
          }
        }
      }
    }
    return text
  }
}
