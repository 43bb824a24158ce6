import CoachPoolFiles
import RecordSyntax
import Synchronization
import Testing

@testable import CoachPoolCLI

/// The line that says how far a long run is.
struct ProgressLineTests {
  private func text(isTerminal: Bool, isQuiet: Bool = false, patience: Duration = .zero) -> String {
    let store = Store()
    let console = Console(
      output: { _ in nil },
      error: {
        store.add($0)
        return nil
      }, isErrorTerminal: isTerminal)
    let line = ProgressLine(
      console, .english, of: 200, Phrase(nl: "rijen", en: "rows"),
      ProgressTimer(patience: patience, pause: .zero), isQuiet: isQuiet)
    for done in 1...200 { line.show(done) }
    line.end()
    return store.text
  }

  /// Keeps what is written.
  private final class Store: Sendable {
    private let bytes = Mutex<[UInt8]>([])

    func add(_ more: [UInt8]) { bytes.withLock { $0 += more } }

    var text: String { String(decoding: bytes.withLock(\.self), as: UTF8.self) }
  }

  @Test func `a terminal is told now and then, and the line is gone at the end`() {
    #expect(text(isTerminal: true) == "\r64 of 200 rows\r128 of 200 rows\r192 of 200 rows\r\u{1B}[K")
  }

  @Test func `nothing is told elsewhere, nor to who wants quiet, nor of a short run`() {
    #expect(text(isTerminal: false) == "")
    #expect(text(isTerminal: true, isQuiet: true) == "")
    #expect(text(isTerminal: true, patience: .seconds(3600)) == "")
  }
}
