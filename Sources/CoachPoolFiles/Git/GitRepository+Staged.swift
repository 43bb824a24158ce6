extension GitRepository {
  /// The texts that wait for the next commit and that the one before does not have at their paths, which are absolute; one
  /// with more bytes than a record may have is left out.
  package func stagedTexts() throws(GitError) -> [(path: String, bytes: [UInt8])] {
    let output = try git.output(GitDifference.arguments + ["--no-renames", "--cached"])
    let differences = GitDifference.list(output).filter { difference in
      difference.newObject.utf8.contains { $0 != UInt8(ascii: "0") }
    }
    var texts: [(path: String, bytes: [UInt8])] = []
    try GitObjects.read(differences.map(\.newObject), by: git) { number, text in
      guard case .bytes(let bytes) = text else { return }
      texts.append((Paths.join(top, String(decoding: differences[number].path, as: UTF8.self)), bytes))
    }
    return texts
  }
}
