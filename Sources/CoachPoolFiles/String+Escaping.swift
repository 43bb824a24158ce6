extension String {
  /// The text of a name as the system has it; bytes that are no UTF-8 are spelled out, `caf\xe9.md`.
  package init(escaping bytes: [UInt8]) {
    self = ""
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var place = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar):
        self += String(decoding: scalar, as: Unicode.UTF8.self)
        place += scalar.count
      case .error(let count):
        for byte in bytes[place..<place + count] { self += "\\x" + String(byte, radix: 16) }
        place += count
      case .emptyInput: return
      }
    }
  }
}
