internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// One run of a command: its arguments, with the options that every command has understood.
struct Run: Sendable {
  let arguments: ParsedArguments
  let tool: CommandLineTool
  let language: Language
  let isRedacted: Bool
  private let colour: ColourChoice
  /// The day that `--as-of` names.
  private let chosenDay: Day?

  init(_ arguments: ParsedArguments, _ tool: CommandLineTool) throws(CommandFailure) {
    self.arguments = arguments
    self.tool = tool
    isRedacted = arguments.has("redact") || Redaction.isOn(tool.environment)
    colour = try arguments.choice("color", of: ColourChoice.self) ?? .auto
    chosenDay = try arguments.day("as-of")
    language =
      try arguments.choice("lang", of: Language.self)
      ?? Self.contractLanguage(arguments, tool) ?? Language(environment: tool.environment)
  }

  /// Runs the command, or shows help or the version when that is what is asked.
  func perform() throws(CommandFailure) -> ExitCode {
    if arguments.has("version") {
      try write("coachpool \(CommandLineTool.version)\n")
      return .success
    }
    guard let command = arguments.command else {
      let overview = HelpText.overview(language)
      if arguments.has("help") {
        try write(overview)
        return .success
      }
      if let error = tool.console.error(Array(overview.utf8)) { throw CommandFailure([error]) }
      return .failure
    }
    if arguments.has("help") {
      try write(HelpText.command(command, language))
      return .success
    }
    if arguments.operands.count > command.mostOperands {
      let extra = arguments.operands[command.mostOperands]
      throw .usage(
        Phrase(
          nl:
            "\(value: extra, .identifying) is te veel: coachpool \(name: command.name) \(name: command.operands)",
          en:
            "\(value: extra, .identifying) is too much: coachpool \(name: command.name) \(name: command.operands)"
        ),
        command)
    }
    // As an unset variable in a script leaves it: the whole pool is not what was meant.
    guard !arguments.operands.contains("") else {
      throw .usage(
        command.takesPaths
          ? Phrase(nl: "een van de paden is leeg", en: "one of the paths is empty")
          : Phrase(
            nl: "wat hier moet staan is leeg: coachpool \(name: command.name) \(name: command.operands)",
            en: "what belongs here is empty: coachpool \(name: command.name) \(name: command.operands)"),
        command)
    }
    return try command.run(self)
  }
}

// MARK: - The pool

extension Run {
  /// The pool's folder: what `--pool` names, else the nearest to the first path or the working directory.
  func poolFolder(near path: String? = nil) throws(CommandFailure) -> PoolFolder {
    do throws(FileError) {
      if let named = arguments.last("pool") { return try PoolFolder(absolute(named)) }
      if let folder = try PoolFolder.nearest(to: absolute(path ?? ".")) { return folder }
    } catch {
      throw CommandFailure([error], shown: shown)
    }
    throw Self.noPool
  }

  /// Reads the whole pool; a file that cannot be opened ends the run, for what it holds would seem to be missing.
  /// Texts can stand in for what the disk has, by path, and a listing for the files it has.
  func load(
    _ folder: PoolFolder, replacing texts: [String: [UInt8]] = [:], listing: PoolListing? = nil,
    names: KnownNames? = nil
  ) throws(CommandFailure) -> LoadedPool {
    let loaded: LoadedPool
    do throws(UnreadablePool) {
      loaded = try PoolLoader.load(folder, replacing: texts, listing: listing, names: names)
    } catch {
      throw CommandFailure(error.errors) { shown(folder.path(of: $0)) }
    }
    guard loaded.recordCount > 0 else { throw .empty }
    // Not every command needs it, and one that is not there was not meant.
    _ = try privateFolder()
    return loaded
  }

  /// What is known from outside the records.
  func surroundings(
    of loaded: LoadedPool, replacing texts: [String: [UInt8]] = [:], baseline: Baseline? = nil,
    earlier: EarlierPool? = nil, identities: Identities? = nil, privateInGit: [PrivateFileInGit] = [],
    namingCommits: [NamingCommit] = []
  ) throws(CommandFailure) -> Surroundings {
    Surroundings(
      asOf: try day(in: loaded.pool.contract), schemas: loaded.folder.schemasBeside(replacing: texts),
      baseline: baseline, earlier: earlier, identities: identities, privateInGit: privateInGit,
      namingCommits: namingCommits, leftovers: loaded.folder.leftoversBeside)
  }

  /// The day to judge on: what `--as-of` names, else the contract of a pool that has one, else today.
  func day(in contract: Contract? = nil) throws(CommandFailure) -> Day {
    if let day = chosenDay ?? contract?.asOf ?? tool.today { return day }
    throw CommandFailure(
      Phrase(
        nl: "de klok van deze computer staat buiten de kalender; noem de dag met --as-of",
        en: "this computer's clock is outside the calendar; name the day with --as-of"))
  }

  /// What rules look at.
  func context(
    of loaded: LoadedPool, replacing texts: [String: [UInt8]] = [:], baseline: Baseline? = nil,
    earlier: EarlierPool? = nil, identities: Identities? = nil, privateInGit: [PrivateFileInGit] = [],
    namingCommits: [NamingCommit] = []
  ) throws(CommandFailure) -> RuleContext {
    let folder = loaded.folder
    let surroundings = try surroundings(
      of: loaded, replacing: texts, baseline: baseline, earlier: earlier, identities: identities,
      privateInGit: privateInGit, namingCommits: namingCommits)
    return RuleContext(pool: loaded.pool, surroundings: surroundings) { texts[$0] ?? folder.read($0) }
  }

  private static let noPool = CommandFailure(
    Phrase(
      nl: """
        hier en hierboven is geen pool: geen map pool en geen map met contract.json; ga naar de map van de pool, of \
        noem die met --pool
        """,
      en: """
        there is no pool here or above: no folder pool and no folder with contract.json; go to the pool's folder, or \
        name it with --pool
        """))

  /// The language that the pool's contract names, when there is one to read.
  private static func contractLanguage(_ arguments: ParsedArguments, _ tool: CommandLineTool) -> Language? {
    let operand = arguments.command?.takesPaths == true ? arguments.operands.first { $0 != "-" } : nil
    let path = Paths.join(tool.workingDirectory, arguments.last("pool") ?? operand ?? ".")
    let folder =
      arguments.has("pool") ? try? PoolFolder(path) : (try? PoolFolder.nearest(to: path)) ?? nil
    return folder.flatMap { $0.read(Contract.path) }.flatMap(ContractFile.language)
  }
}

extension CommandFailure {
  /// A folder without a contract and without a record.
  static let empty = CommandFailure(
    Phrase(
      nl: "in deze map staat geen enkel record en geen contract.json: is het wel de map van de pool?",
      en: "this folder holds no record and no contract.json: is it the pool's folder?"))
}

// MARK: - Text

extension Run {
  /// Colours results, or leaves them as they are.
  var painter: Painter {
    Painter(
      isOn: colour.isOn(
        tool.environment, isTerminal: tool.console.isOutputTerminal && !arguments.has("output")))
  }

  /// A path from the command line, made absolute.
  func absolute(_ path: String) -> String { Paths.join(tool.workingDirectory, path) }

  /// An absolute path as people see it from the working directory; of a file that is called by somebody's code its folder,
  /// where values are kept back.
  func shown(_ path: String) -> String {
    let path = (isRedacted ? PrivateFile.folder(ofFileCalledByCode: path) : nil) ?? path
    return path.startsWithBytes(of: "/") ? Paths.relative(path, to: tool.workingDirectory) : path
  }

  /// A phrase as it is shown: in the language of the run, and without what may not be seen.
  func visible(_ phrase: Phrase) -> String {
    TerminalText.visible(phrase.text(language, redacted: isRedacted))
  }

  /// Writes a result to standard output.
  func write(_ text: String) throws(CommandFailure) {
    if let error = tool.console.output(Array(text.utf8)) { throw CommandFailure([error]) }
  }

  /// Says something on standard error, unless `--quiet`.
  func say(_ message: Phrase) throws(CommandFailure) {
    guard !arguments.has("quiet") else { return }
    let text = message.text(language, redacted: isRedacted) + "\n"
    if let error = tool.console.error(Array(text.utf8)) { throw CommandFailure([error]) }
  }

  /// Says on standard error, also under `--quiet`, what was not done.
  func complain(_ subject: String, _ message: Phrase) throws(CommandFailure) {
    let text = message.text(language, redacted: isRedacted)
    if let error = tool.console.error(Array("\(subject): \(TerminalText.visible(text))\n".utf8)) {
      throw CommandFailure([error])
    }
  }

  /// Says something on standard error under `--verbose`.
  func sayMore(_ message: Phrase) throws(CommandFailure) {
    if arguments.has("verbose") { try say(message) }
  }
}
