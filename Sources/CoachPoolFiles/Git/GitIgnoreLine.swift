/// A line that keeps files out of git.
package struct GitIgnoreLine: Hashable, Sendable {
  /// The absolute path of the file that it stands in.
  package let file: String
  /// Its number there, from 1.
  package let number: Int
  /// One of the files that it is about, by its path from the top of the repository.
  package let path: String
}

extension GitRepository {
  /// The lines that keep files out of git, each once with the first of the files that it is about.
  ///
  /// - Parameter paths: The files, by their paths from the top; they need not be there.
  package func linesIgnoring(_ paths: [String]) throws(GitError) -> [GitIgnoreLine] {
    // This command refuses to take paths to the letter; these have nothing in them that it would read otherwise.
    let answer = try git.ask(
      ["--no-literal-pathspecs", "check-ignore", "--verbose", "-z", "--stdin"],
      input: paths.flatMap { Array($0.utf8) + [0] })
    // 1 when it found none.
    guard answer.code <= 1 else { throw .failed(answer.words) }
    let parts = answer.output.split(separator: 0, omittingEmptySubsequences: false)
    var lines: [GitIgnoreLine] = []
    for start in stride(from: 0, to: parts.count - 3, by: 4) {
      let (file, number, pattern) = (text(parts[start]), text(parts[start + 1]), parts[start + 2])
      // A pattern with this before it lets files in.
      guard pattern.first != UInt8(ascii: "!"), let number = Int(number) else { continue }
      let line = GitIgnoreLine(file: Paths.join(top, file), number: number, path: text(parts[start + 3]))
      if !lines.contains(where: { $0.file == line.file && $0.number == number }) { lines.append(line) }
    }
    return lines
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
