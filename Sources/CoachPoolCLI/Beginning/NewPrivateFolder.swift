internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// The private folder that a new pool is to have.
struct NewPrivateFolder {
  private let run: Run
  private let path: String

  /// The folder that `--private` or the environment names; `nil` when neither does. It must lie outside every repository.
  init?(_ run: Run, outside repository: String) throws(CommandFailure) {
    self.run = run
    let named = run.arguments.last("private") ?? run.tool.environment[PrivateFolder.variable]
    guard let named, !named.isEmpty else {
      // An empty --private is refused there.
      _ = try run.privateFolder()
      return nil
    }
    let path = try Self.path(run, named, in: repository)
    self.path = path
    try refuseOthers(named)
    let top =
      path.startsWithBytes(of: repository + "/") || path == repository
      ? repository
      : Paths.repository(holding: Paths.kind(of: path) == .folder ? path : Paths.parent(of: path))
    guard let top else { return }
    throw CommandFailure(
      Phrase(
        nl: """
          \(name: named) ligt in de repository \(name: run.shown(top)), en wat daar staat komt in git; de besloten map \
          hoort daarbuiten
          """,
        en: """
          \(name: named) lies in the repository \(name: run.shown(top)), and what is there gets into git; the private \
          folder belongs outside it
          """))
  }

  /// Where it lies or is to be made. The new repository need not be there yet, and a folder in it is not missing, but in the
  /// wrong place.
  private static func path(
    _ run: Run, _ named: String, in repository: String
  ) throws(CommandFailure) -> String {
    let path = run.absolute(named)
    var above = path
    while Paths.kind(of: above) == nil { above = Paths.parent(of: above) }
    return try run.onFiles { () throws(FileError) in
      let below = path.dropping(bytes: above.utf8.count)
      let place = try Paths.resolved(above) + below
      return place.startsWithBytes(of: repository + "/") ? place : try Paths.place(of: path)
    }
  }

  /// Refuses a file or link in its place, or in that of a folder in it.
  private func refuseOthers(_ named: String) throws(CommandFailure) {
    let folders = PrivateFile.Kind.allCases.map(\.folder)
    let places = [(path, named)] + folders.map { (Paths.join(path, $0), Paths.join(named, $0)) }
    for (path, name) in places {
      guard !Paths.isLink(path) else { throw CommandFailure([FileError(name, .link)]) }
      guard let kind = Paths.kind(of: path), kind != .folder else { continue }
      throw CommandFailure(
        Phrase(
          nl: "\(name: name) is geen map; noem met --private een map, of een naam voor een nieuwe",
          en: "\(name: name) is no folder; name with --private a folder, or a name for a new one"))
    }
  }

  /// Makes it, for nobody's eyes but the owner's, where it is not there.
  func make() throws(CommandFailure) {
    let isNew = Paths.kind(of: path) == nil
    try run.onFiles { () throws(FileError) in
      try AtomicFile.makeFolder(path, isPrivate: true)
      for kind in PrivateFile.Kind.allCases {
        try AtomicFile.makeFolder(Paths.join(path, kind.folder), isPrivate: true)
      }
    }
    guard isNew else { return }
    try run.say(
      Phrase(
        nl: """
          de besloten map is gemaakt: \(name: TerminalText.path(run.shown(path))); alleen jij kunt erin, dus regel zelf wie \
          van de coördinatoren er nog bij moet, en de back-up
          """,
        en: """
          the private folder was made: \(name: TerminalText.path(run.shown(path))); only you can look into it, so see to it \
          yourself which coordinators need it too, and to the back-up
          """))
  }
}
