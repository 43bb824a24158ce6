/// The files that have a pool checked in CI and while it is edited; every pool's repository can have them as they are.
///
/// The pool lies in the folder `pool` of the repository, and the schemas beside it.
package enum Wiring {
  /// All files, by path.
  package static func files(commandFrom source: CommandSource) -> [WiringFile] {
    [gitHubMatcher, gitHubWorkflow(source), gitLabPipeline(source), editorSettings, editorTasks]
  }

  /// What a repository has for git beside that, by path.
  package static let gitFiles = [gitAttributes, gitHook, gitMergeHook, gitIgnores, reportIgnores]

  /// The script that builds the command from where `COACHPOOL_SOURCE` and `COACHPOOL_REVISION` say, and puts it where the
  /// next run finds it; with every line but the first indented as the first is in the file.
  static func building(indentedBy columns: Int) -> String {
    let lines = [
      #"test -n "$COACHPOOL_SOURCE" || { echo "name in this file where coachpool comes from: COACHPOOL_SOURCE"; exit 1; }"#,
      #"git clone --quiet "$COACHPOOL_SOURCE" .coachpool/source"#,
      #"git -C .coachpool/source checkout --quiet --detach "$COACHPOOL_REVISION""#,
      "swift build --package-path .coachpool/source --configuration release --static-swift-stdlib --product coachpool",
      "mkdir -p .coachpool/bin",
      "cp .coachpool/source/.build/release/coachpool .coachpool/bin/",
    ]
    return lines.joined(separator: "\n" + String(repeating: " ", count: columns))
  }
}
