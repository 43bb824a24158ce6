package import CoachPool

extension GitRepository {
  /// Makes a folder the top of a new repository, with `main` as its branch.
  package static func begin(in folder: String) throws(GitError) {
    _ = try Git(folder: folder).output(["init", "--quiet", "--initial-branch=main"])
  }

  /// What a setting is for this repository, wherever it is set; `nil` when it is not.
  package func value(of setting: String) throws(GitError) -> String? {
    let answer = try git.ask(["config", "--null", "--show-scope", "--get-all", setting])
    guard answer.code == 0 else { return nil }
    // Scope and value by turns; what a run of git here is told by its own arguments is nobody's setting.
    let parts = answer.output.split(separator: 0, omittingEmptySubsequences: false).dropLast()
    let values = zip(parts, parts.dropFirst()).enumerated().filter { $0.offset.isMultiple(of: 2) }.map(
      \.element)
    return values.last { !$0.0.elementsEqual("command".utf8) }.map { String(decoding: $0.1, as: UTF8.self) }
  }

  /// Sets something for this repository alone.
  package func set(_ setting: GitSetting) throws(GitError) {
    _ = try git.output(["config", "--local", "--replace-all", setting.name, setting.value])
  }
}
