/// A file that a command makes and keeps up to date.
struct BuiltFile {
  /// Where it stands.
  let path: String
  /// What it must hold.
  let bytes: [UInt8]
  /// Why it is not written over what stands there; `nil` for what may be.
  let refusal: ([UInt8]) -> CommandFailure?

  /// Describes a file; by default it may be written over anything.
  init(
    _ path: String, _ bytes: [UInt8], refusal: @escaping ([UInt8]) -> CommandFailure? = { _ in nil }
  ) {
    (self.path, self.bytes, self.refusal) = (path, bytes, refusal)
  }
}
