import TestSupport

/// A real shell that reads a completion script and says what it offers.
struct CompletingShell: Sendable {
  /// A word that is offered, with what is said of it.
  struct Offer: Equatable, Sendable {
    let word: String
    let meaning: String
  }

  static let bash = CompletingShell(name: "bash")
  static let zsh = CompletingShell(name: "zsh")
  static let fish = CompletingShell(name: "fish")

  let name: String
  /// Whether it is on this machine.
  let isPresent: Bool

  private init(name: String) {
    self.name = name
    isPresent = Self.isPresent(name)
  }

  private static func isPresent(_ name: String) -> Bool {
    do {
      let home = try TemporaryFolder()
      return try run([name, "-c", "exit 0"], home: home.path, in: "/").code == 0
    } catch {
      return false
    }
  }

  /// What to say when it is not.
  var absence: String { "no \(name) on this machine: apt-get install \(name)" }

  /// What it offers behind a line, in the order of the words, in a folder that holds `pool/coaches/` and `a b.md`.
  func offers(_ line: String, by script: String) throws -> [Offer] {
    let folder = try TemporaryFolder()
    try folder.makeFolder("work/pool/coaches")
    try folder.write("", to: "work/a b.md")
    try folder.write(script, to: "functions/_coachpool")
    let path = folder.path(of: "functions/_coachpool")
    let run = try Self.run(
      arguments(path, line), home: folder.path, in: folder.path(of: "work"))
    guard try folder.names(in: "work") == ["a b.md", "pool"], run.errors == "" else {
      throw Misbehaviour(words: run.errors)
    }
    let text = name == "zsh" ? (try? folder.text(of: "offers")) ?? "" : run.output
    let offers = text.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      return Offer(word: parts[0], meaning: parts.count > 1 ? parts[1] : "")
    }
    return offers.sorted { $0.word < $1.word }
  }

  /// The words it offers behind a line, as they are however the shell shows them.
  func words(_ line: String, by script: String) throws -> [String] {
    try offers(line, by: script).map { offer in
      let value = offer.word.split(separator: "=").last.map(String.init) ?? ""
      return (value.hasSuffix("/") ? String(value.dropLast()) : value).replacing(#"\"#, with: "")
    }
  }

  /// What a shell did besides completing.
  struct Misbehaviour: Error {
    let words: String
  }

  private static func run(_ arguments: [String], home: String, in folder: String) throws
    -> BuiltTool.Outcome
  {
    let path = TemporaryFolder.gitEnvironment["PATH"] ?? ""
    return try BuiltTool(path: "/usr/bin/env").run(
      arguments,
      environment: [
        "PATH": path, "HOME": home, "TERM": "dumb", "LC_ALL": "C.UTF-8", "OFFERS": home + "/offers",
      ],
      in: folder)
  }

  private func arguments(_ path: String, _ line: String) -> [String] {
    switch name {
    case "bash":
      ["bash", "--norc", "--noprofile", "-c", Self.askBash, "bash", path] + Self.bashWords(line)
    case "zsh": ["zsh", "-f", "-c", Self.askZsh, "zsh", path, line]
    default: ["fish", "--no-config", "-c", "source $argv[1]; complete -C $argv[2]", path, line]
    }
  }

  private static let askBash = #"""
    source "$1"
    shift
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    _coachpool
    printf '%s\n' ${COMPREPLY[@]+"${COMPREPLY[@]}"}
    """#

  /// A line as bash takes it apart: an equals sign is a word of its own.
  private static func bashWords(_ line: String) -> [String] {
    line.split(separator: " ", omittingEmptySubsequences: false).flatMap { word in
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      return parts.count > 1
        ? [parts[0], "=", parts[1]] : word.hasSuffix("=") ? [parts[0], "="] : [String(word)]
    }
  }

  /// Types a line and Tab into a zsh of its own, in which what is offered is written down on the way; one that waits
  /// for more goes away by itself.
  ///
  /// It finds its settings in a file: typed, they would take longer than all else. So would `compinit`, which reads every
  /// function in the path; the large folders are put back once it has found ours.
  private static let askZsh = #"""
    print -r -- '
    PROMPT= LISTMAX=1000 TMOUT=60
    stty cols 1000 rows 1000
    all=($fpath) fpath=($FUNCTIONS ${fpath:#*/(Unix|X|Debian|Linux|BSD)})
    autoload -Uz compinit
    compinit -D -u
    fpath=($fpath $all)
    autoload -Uz ${^all}/_*(N:t)
    compadd() {
      if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
      local -a words texts
      local -i at=${@[(i)-d]} n
      (( at < $# )) && texts=("${(@P)@[at+1]}")
      builtin compadd -A words -D texts "$@"
      for (( n = 1; n <= $#words; n++ )); do print -r -- "$words[n]"$'\''\t'\''"${texts[n]#*-- }" >>$OFFERS; done
      builtin compadd "$@"
    }
    finish() { exit }
    comppostfuncs=(finish)
    bindkey "^I" complete-word
    print READY:' >$HOME/.zshrc
    zmodload zsh/zpty
    export FUNCTIONS=${1:h} ZDOTDIR=$HOME
    zpty shell zsh -d -i
    while zpty -r shell answer "*READY:*"; do [[ $answer == *READY:* ]] && break; done
    zpty -w -n shell "$2"$'\t'
    while zpty -r shell answer; do :; done
    true
    """#
}
