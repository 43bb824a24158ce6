extension Wiring {
  /// Settings for Visual Studio Code and what reads its settings: the schema of each record that is JSON, and line ends
  /// as the records have them. No editor holds front matter against a schema; the task does.
  static let editorSettings = WiringFile(
    path: ".vscode/settings.json",
    text: #"""
      {
        "files.eol": "\n",
        "files.insertFinalNewline": true,
        "json.schemas": [
      \#(recordSchemas.joined(separator: ",\n"))
        ]
      }

      """#)

  private static var recordSchemas: [String] {
    RecordKind.allCases.compactMap { kind in
      let schema = "./\(SchemaCopies.folder)/\(SchemaCopies.name(of: kind.rawValue))"
      let records = kind.folder.map { $0 + "/**/*.json" } ?? (kind == .contract ? Contract.path : nil)
      return records.map { #"    { "fileMatch": ["/pool/\#($0)"], "url": "\#(schema)" }"# }
    }
  }

  /// Tasks for Visual Studio Code: the findings among its problems, and the records brought into form.
  static let editorTasks = WiringFile(
    path: ".vscode/tasks.json",
    text: #"""
      {
        "version": "2.0.0",
        "tasks": [
          {
            "label": "coachpool: check",
            "detail": "Kijk de pool na. / Check the pool.",
            "type": "process",
            "command": "coachpool",
            "args": ["check", "--format", "short"],
            "group": { "kind": "test", "isDefault": true },
            "presentation": { "reveal": "silent", "clear": true },
            "problemMatcher": [
      \#(editorMatchers.joined(separator: ",\n"))
            ]
          },
          {
            "label": "coachpool: fmt",
            "detail": "Breng de records in vorm. / Bring the records into form.",
            "type": "process",
            "command": "coachpool",
            "args": ["fmt"],
            "presentation": { "reveal": "silent", "clear": true },
            "problemMatcher": []
          }
        ]
      }

      """#)

  private static var editorMatchers: [String] {
    ProblemMatcher.all.map { matcher in
      #"""
              {
                "owner": "coachpool-\#(matcher.editorSeverity)",
                "source": "coachpool",
                "severity": "\#(matcher.editorSeverity)",
                "fileLocation": ["relative", "${workspaceFolder}"],
                "pattern": \#(matcher.pattern)
              }
      """#
    }
  }
}
