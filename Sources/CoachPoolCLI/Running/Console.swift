package import CoachPoolFiles

/// Where a command's results and messages go; a write that fails says why.
package struct Console: Sendable {
  let output: @Sendable ([UInt8]) -> FileError?
  let error: @Sendable ([UInt8]) -> FileError?
  let isOutputTerminal: Bool
  let isErrorTerminal: Bool

  /// Makes a console of two ways to write.
  package init(
    output: @escaping @Sendable ([UInt8]) -> FileError?,
    error: @escaping @Sendable ([UInt8]) -> FileError?,
    isOutputTerminal: Bool = false, isErrorTerminal: Bool = false
  ) {
    self.output = output
    self.error = error
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
  }

  /// Standard output and standard error.
  package static var standard: Console {
    Console(
      output: { StandardStream.output.write($0) }, error: { StandardStream.error.write($0) },
      isOutputTerminal: StandardStream.output.isTerminal, isErrorTerminal: StandardStream.error.isTerminal)
  }
}
