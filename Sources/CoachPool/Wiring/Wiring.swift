/// The files that have a pool checked in CI and while it is edited; every pool's repository can have them as they are.
///
/// The pool lies in the folder `pool` of the repository, and the schemas beside it.
package enum Wiring {
  /// All files, by path.
  package static func files(commandFrom source: CommandSource) -> [WiringFile] {
    [gitHubMatcher, gitHubWorkflow(source), gitLabPipeline(source), editorSettings, editorTasks]
  }
}
