import TestSupport
import Testing

/// All that a repository holds, reachable or not.
struct GitContents {
  /// The objects that are texts, by name.
  let texts: [String: String]
  /// Everything, as one text.
  private let all: String
  /// The tree of the main branch.
  let tree: String
  /// The commits of all branches and tags, but for their names.
  let commits: [String]

  init(_ path: String) throws {
    func git(_ arguments: String...) throws -> String {
      let run = try BuiltTool(path: "/usr/bin/env").run(
        ["git", "-C", path] + arguments, environment: TemporaryFolder.gitEnvironment, in: "/")
      try #require(run.code == 0, "\(run.errors)")
      return run.output
    }
    var texts: [String: String] = [:]
    var all = ""
    for line in try git("cat-file", "--batch-all-objects", "--batch-check").split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      // A tree holds bytes that are no text; its names can be told.
      let text = try words[1] == "tree" ? git("ls-tree", words[0]) : git("cat-file", "-p", words[0])
      if words[1] == "blob" { texts[words[0]] = text }
      all += text
    }
    self.texts = texts
    self.all = all + (try git("for-each-ref"))
    tree = try git("rev-parse", "main^{tree}")
    commits = try git("log", "--branches", "--tags", "--format=%an %ae %at %cn %ce %ct %B").split(
      separator: "\n"
    ).map(String.init).sorted()
  }

  func holds(_ text: String) -> Bool { all.contains(text) }
}
