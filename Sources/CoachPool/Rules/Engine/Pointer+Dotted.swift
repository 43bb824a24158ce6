internal import RecordSyntax

extension Pointer {
  /// The pointer as messages show it: its steps with dots between them, an element by its number from 1.
  var dotted: String {
    steps.map { step in
      switch step {
      case .key(let key): key
      case .index(let index): String(index + 1)
      }
    }.joined(separator: ".")
  }
}
