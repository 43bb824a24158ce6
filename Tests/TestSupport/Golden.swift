internal import Foundation

/// Texts that were read by a person once and must stay as they are; `RECORD=1` writes them anew.
package enum Golden: Sendable {
  /// What differs between a text and the file of that name in the folder `Golden` beside a test's source; `nil` when
  /// nothing does. Recording is a difference too, so that a run that records never passes.
  package static func difference(_ text: String, _ name: String, _ testFile: String) -> String? {
    let url = URL(filePath: testFile).deletingLastPathComponent().appending(path: "Golden").appending(
      path: name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try? Data(text.utf8).write(to: url)
      return "recorded \(name)"
    }
    guard let golden = try? String(contentsOf: url, encoding: .utf8) else { return "there is no \(name)" }
    guard golden != text else { return nil }
    let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(expected, found).enumerated().first { $0.element.0 != $0.element.1 }
    guard let line else { return "\(name) has \(expected.count) lines, the text \(found.count)" }
    return "line \(line.offset + 1) of \(name)\n- \(line.element.0)\n+ \(line.element.1)"
  }
}
