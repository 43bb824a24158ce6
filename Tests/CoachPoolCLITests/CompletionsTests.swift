import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// The scripts of `completions`, read by the shells they are for; a shell that is not there is not asked.
struct CompletionsTests {
  private static let bash = CompletingShell.bash
  private static let zsh = CompletingShell.zsh
  private static let fish = CompletingShell.fish

  private static let rules = RuleRegistry.all.map(\.name)

  /// Command lines with the cursor at their end, and the words that fit there.
  private static let lines: [(String, [String])] = [
    ("coachpool ch", ["check"]), ("coachpool -q --pool pool ch", ["check"]),
    ("coachpool --pool=pool ch", ["check"]),
    ("coachpool --vers", ["--version"]), ("coachpool check --vers", []),
    ("coachpool check --for", ["--format"]),
    ("coachpool check --format j", ["json", "junit"]), ("coachpool check --format=j", ["json", "junit"]),
    ("coachpool --lang ", ["en", "nl"]), ("coachpool check --lang=", ["en", "nl"]),
    ("coachpool check --as-of ", []), ("coachpool check --as-of 2023-01-01 --fail-on w", ["warning"]),
    ("coachpool check --only agree", rules.filter { $0.hasPrefix("agree") } + ["agreement"]),
    ("coachpool check --skip du", rules.filter { $0.hasPrefix("du") } + ["due"]),
    ("coachpool explain sessions", rules.filter { $0.hasPrefix("sessions") }),
    ("coachpool explain schema ", []),
    ("coachpool explain agreement", rules.filter { $0.hasPrefix("agreement") }),
    ("coachpool help r", ["register", "report", "retention", "rules"]), ("coachpool help rules ", []),
    ("coachpool agenda --format i", ["ics"]), ("coachpool agenda --until ", []),
    ("coachpool show ", []), ("coachpool show --format j", ["json"]),
    ("coachpool nothing ", []),
    ("coachpool report ", ["annual", "figures"]), ("coachpool report annual ", []),
    ("coachpool report -q -- a", ["annual"]),
    ("coachpool check -- --for", []), ("coachpool completions ", ["bash", "fish", "zsh"]),
    ("coachpool check ", ["a b.md", "pool"]), ("coachpool check pool p", ["pool"]),
    ("coachpool fmt pool/c", ["pool/coaches"]),
    ("coachpool check -o ", ["a b.md", "pool"]), ("coachpool check --baseline a", ["a b.md"]),
    ("coachpool schemas ", ["pool"]), ("coachpool rules ", []),
  ]

  /// Command lines whose last word is a list, and the rules and families that fit behind its last comma.
  private static let lists: [(line: String, typed: String, words: [String])] = [
    ("coachpool check --only ", "syntax,", ["d"]),
    ("coachpool check --only=", "syntax,structure,", ["agree"]),
    ("coachpool check --skip ", "due,", ["sessions-over", "syn"]), ("coachpool check --skip ", ",", ["due"]),
  ].flatMap { line, typed, starts in
    starts.map { start in
      let known = rules + RuleFamily.allCases.map(\.rawValue) + ["due"]
      return (line, typed + start, known.filter { $0.hasPrefix(start) })
    }
  }

  private static func script(_ shell: CompletingShell, _ options: String...) throws -> String {
    let run = try BuiltTool.coachpool.run(["completions", shell.name] + options, in: "/")
    try #require(run.code == 0 && run.errors == "")
    return run.output
  }

  /// The script of each shell, which is the same every time.
  private static let scripts = Dictionary(
    uniqueKeysWithValues: [bash, zsh, fish].map { shell in (shell.name, Result { try script(shell) }) })

  private static func words(_ line: String, in shell: CompletingShell) throws -> [String] {
    try shell.words(line, by: #require(scripts[shell.name]).get())
  }

  private func expect(_ words: [String], behind line: String, in shell: CompletingShell) throws {
    // zsh offers options also where nobody began one and no word fits.
    let isOption = line.split(separator: " ", omittingEmptySubsequences: false).last?.hasPrefix("-") == true
    let offered = try Self.words(line, in: shell).filter { isOption || !$0.hasPrefix("-") }
    // zsh knows only the last part of a path as a word.
    let parts = words.map { shell.name == "zsh" ? $0.split(separator: "/").last.map(String.init) ?? "" : $0 }
    #expect(Set(offered) == Set(parts))
  }

  @Test(.enabled(if: bash.isPresent, "\(bash.absence)"), arguments: lines)
  func `bash offers what fits`(_ line: String, _ words: [String]) throws {
    try expect(words, behind: line, in: Self.bash)
  }

  @Test(.enabled(if: zsh.isPresent, "\(zsh.absence)"), arguments: lines)
  func `zsh offers what fits`(_ line: String, _ words: [String]) throws {
    try expect(words, behind: line, in: Self.zsh)
  }

  @Test(.enabled(if: fish.isPresent, "\(fish.absence)"), arguments: lines)
  func `fish offers what fits`(_ line: String, _ words: [String]) throws {
    try expect(words, behind: line, in: Self.fish)
  }

  @Test(arguments: [bash, zsh, fish].filter(\.isPresent), lists)
  func `what stands behind the last comma of a list is completed`(
    _ shell: CompletingShell, _ list: (line: String, typed: String, words: [String])
  ) throws {
    try #require(!list.words.isEmpty)
    let offered = try Self.words(list.line + list.typed, in: shell)
    let before = list.typed[...(try #require(list.typed.lastIndex(of: ",")))]
    // zsh keeps what was typed, and offers the part behind it.
    #expect(Set(offered) == Set(list.words.map { shell.name == "zsh" ? $0 : before + $0 }))
  }

  @Test(arguments: Command.all.map(\.name))
  func `every option of a command is offered, by name and letter`(_ name: String) throws {
    let command = try #require(Command.all.first { $0.name == name })
    let options = command.options + CommandOption.global
    let spellings = options.flatMap { option in
      ["--\(option.name)"] + (option.letter.map { ["-\($0)"] } ?? [])
    }
    for shell in [Self.bash, Self.zsh, Self.fish] where shell.isPresent {
      #expect(try Self.words("coachpool \(name) -", in: shell) == spellings.sorted(), "\(shell.name)")
    }
  }

  @Test(arguments: [zsh, fish].filter(\.isPresent))
  func `what commands, options and rules do is said in the language asked for`(_ shell: CompletingShell)
    throws
  {
    for language in Language.allCases {
      let script = try Self.script(shell, "--lang", language.rawValue)
      let texts: [(String, Phrase?)] = [
        ("coachpool ch", Command.check.summary), ("coachpool --poo", CommandOption.global[0].summary),
        ("coachpool explain sessions-over-limit", RuleRegistry.rule(named: "sessions-over-limit")?.summary),
      ]
      for (line, summary) in texts {
        #expect(try shell.offers(line, by: script).map(\.meaning) == [summary?.text(language)])
      }
    }
  }

  @Test(arguments: [bash, zsh, fish].filter(\.isPresent))
  func `texts are never run, and come back as they are`(_ shell: CompletingShell) throws {
    let hostile = #"it's "a": [b] \ \n $(touch x) (touch x) `touch x` $HOME %s ~ * {a,b} ; touch x #"#
    let text = Phrase(nl: "\(name: hostile)", en: "\(name: hostile)")
    let command = Command(
      "odd", operands: "it's|$(touch${IFS}x)", mostOperands: 1, summary: text, examples: [],
      options: [
        CommandOption("odd-option", letter: "o", value: "a:b|`touch${IFS}x`", text),
        CommandOption("list", value: "a:b|`touch${IFS}x`|$(touch${IFS}x)", isList: true, text),
      ]
    ) { _ in .success }
    let script = try #require(Shell(rawValue: shell.name)).script(CompletedCommands([command], .english))
    // bash has no room for texts.
    let meaning = shell.name == "bash" ? "" : hostile
    #expect(try shell.offers("coachpool od", by: script) == [.init(word: "odd", meaning: meaning)])
    #expect(
      try shell.offers("coachpool odd --odd", by: script) == [.init(word: "--odd-option", meaning: meaning)])
    #expect(try shell.words("coachpool odd ", by: script) == ["$(touch${IFS}x)", "it's"])
    #expect(try shell.words("coachpool odd -o ", by: script) == ["`touch${IFS}x`", "a:b"])
    let list = try shell.words("coachpool odd --list z,", by: script)
    let typed = shell.name == "zsh" ? "" : "z,"
    #expect(Set(list) == Set(["$(touch${IFS}x)", "`touch${IFS}x`", "a:b"].map { typed + $0 }))
  }

  @Test(.enabled(if: bash.isPresent, "\(bash.absence)"))
  func `bash may have been told that an equals sign is no word`() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.script(Self.bash), to: "script")
    let ask = """
      source ./script; COMP_WORDS=(coachpool check --format=js) COMP_CWORD=2; _coachpool; echo "${COMPREPLY[@]}"
      COMP_WORDS=(coachpool check --format=json --lang=) COMP_CWORD=3; _coachpool; echo "${COMPREPLY[@]}"
      """
    let run = try BuiltTool(path: "/usr/bin/env").run(
      "bash", "-c", ask, environment: ["PATH": "/usr/bin:/bin"], in: folder.path)
    #expect(run.output == "--format=json\n--lang=nl --lang=en\n")
    #expect(run.errors == "")
  }

  @Test(.enabled(if: zsh.isPresent, "\(zsh.absence)"))
  func `zsh may also source the script`() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.script(Self.zsh), to: "script")
    let ask =
      "autoload -Uz compinit; compinit -D -u; source ./script; print $_comps[coachpool] $+functions[_coachpool]"
    let run = try BuiltTool(path: "/usr/bin/env").run(
      "zsh", "-f", "-c", ask, environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"], in: folder.path)
    #expect(run.output == "_coachpool 1\n")
    #expect(run.errors == "")
  }

  @Test(arguments: Shell.allCases)
  func `a script is the same every time, and without a pool`(_ shell: Shell) throws {
    let pool = try ExampleFolder()
    let script = try BuiltTool.coachpool.run("completions", shell.rawValue, in: "/").output
    #expect(try pool.run("completions", shell.rawValue).output == script)
    #expect(script.contains("coachpool completions \(shell.rawValue)\n"))
    #expect(script.hasSuffix("\n"))
  }
}
