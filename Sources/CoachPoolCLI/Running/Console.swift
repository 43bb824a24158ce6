package import CoachPoolFiles

/// Where a command's input comes from, and where its results and messages go; what fails says why.
package struct Console: Sendable {
  let output: @Sendable ([UInt8]) -> FileError?
  let error: @Sendable ([UInt8]) -> FileError?
  let input: @Sendable () throws(FileError) -> [UInt8]
  let isInputTerminal: Bool
  let isOutputTerminal: Bool
  let isErrorTerminal: Bool

  /// Makes a console of two ways to write and one to read; without that, the input is empty.
  package init(
    output: @escaping @Sendable ([UInt8]) -> FileError?,
    error: @escaping @Sendable ([UInt8]) -> FileError?,
    input: @escaping @Sendable () throws(FileError) -> [UInt8] = { () throws(FileError) -> [UInt8] in [] },
    isInputTerminal: Bool = false, isOutputTerminal: Bool = false, isErrorTerminal: Bool = false
  ) {
    self.output = output
    self.error = error
    self.input = input
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
  }

  /// Standard output, standard error and standard input.
  package static var standard: Console {
    Console(
      output: { StandardStream.output.write($0) }, error: { StandardStream.error.write($0) },
      input: { () throws(FileError) -> [UInt8] in try StandardInput.read() },
      isInputTerminal: StandardInput.isTerminal, isOutputTerminal: StandardStream.output.isTerminal,
      isErrorTerminal: StandardStream.error.isTerminal)
  }
}
