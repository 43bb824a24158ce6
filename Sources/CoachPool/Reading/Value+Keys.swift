internal import RecordSyntax

extension Value {
  /// The value that keys lead to, from one object into the next; `nil` where there is none.
  subscript(keys: [String]) -> Value? { keys.reduce(Value?.some(self)) { $0?[$1] } }
}
