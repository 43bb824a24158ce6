package import CoachPool

extension GitRepository {
  /// Refuses where there is no git on this computer.
  package static func requireGit() throws(GitError) { _ = try Git(folder: "/").output(["version"]) }

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

  /// The names of the hooks of somebody's own, which git runs as long as it is told of no other folder of hooks; those that
  /// it puts there as samples are called otherwise.
  package func ownHooks() throws(GitError) -> [String] {
    let output = try git.output(["rev-parse", "--git-common-dir"]).dropLast()
    let folder = Paths.join(Paths.join(top, String(decoding: output, as: UTF8.self)), "hooks")
    return Self.hookNames.filter { Paths.kind(of: Paths.join(folder, $0)) == .file }
  }

  /// What git calls its hooks (githooks(5)).
  private static let hookNames = [
    "applypatch-msg", "commit-msg", "fsmonitor-watchman", "post-applypatch", "post-checkout", "post-commit",
    "post-index-change", "post-merge", "post-receive", "post-rewrite", "post-update", "pre-applypatch",
    "pre-auto-gc", "pre-commit", "pre-merge-commit", "pre-push", "pre-rebase", "pre-receive",
    "prepare-commit-msg", "proc-receive", "push-to-checkout", "reference-transaction", "sendemail-validate",
    "update",
  ]

  /// Sets something for this repository alone.
  package func set(_ setting: GitSetting) throws(GitError) {
    _ = try git.output(["config", "--local", "--replace-all", setting.name, setting.value])
  }
}
