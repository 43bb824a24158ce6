internal import CoachPoolFiles

/// The best of several runs of one program.
struct Measurement {
  /// What is measured.
  let name: String
  let path: String
  let arguments: [String]
  /// Wall time in nanoseconds.
  private(set) var best = Int.max
  /// Processor time of all threads in nanoseconds.
  private(set) var bestProcessor = Int.max
  private(set) var peakBytes = 0

  init(_ name: String, _ path: String, _ arguments: [String]) {
    self.name = name
    self.path = path
    self.arguments = arguments
  }

  /// Runs it once more.
  mutating func run() throws(FileError) {
    let child = try ChildProcess.run(path, arguments)
    guard child.code <= 1 else { throw FileError(path, .system(child.code)) }
    best = min(best, child.nanoseconds)
    bestProcessor = min(bestProcessor, child.processorNanoseconds)
    peakBytes = max(peakBytes, child.peakBytes)
  }
}
