internal import CoachPoolFiles
internal import RecordSyntax

/// What people do to take removed data out of the history of git, step by step; coachpool does none of it.
///
/// The commands are pasted, in whatever folder one stands. So each names the clone it is for, and those of a step are one
/// chain: none runs after one that failed. What is rewritten has to be what was searched: the chain ends where the server
/// does not have the commit whose pool was judged, and objects that stand in the place of others are not followed.
struct HistorySteps {
  /// One step: what it is for, and the commands to give.
  struct Step {
    let title: Phrase
    let commands: [String]

    init(_ title: Phrase, _ commands: [String] = []) { (self.title, self.commands) = (title, commands) }

    /// The step as text, each command on a line of its own, all of them one command for a shell.
    func text(_ language: Language) -> String {
      let chain = commands.map { "    \($0)" }.joined(separator: " && \\\n")
      return title.text(language) + "\n" + (commands.isEmpty ? "" : chain + "\n")
    }
  }

  private let lists: HistoryLists?
  private let hasOrigin: Bool
  private let language: Language
  /// The commit that was searched from.
  private let commit: String
  /// The top of the repository, a word of the shell like all that follow.
  private let top: String
  private let topGit: String
  private let pool: String
  private let poolFromTop: String
  private let clone: String
  private let cloneGit: String
  private let clonePool: String
  private let newLists: String
  private let folder: String

  init(_ repository: GitRepository, _ lists: HistoryLists?, _ language: Language) throws(GitError) {
    self.lists = lists
    self.language = language
    hasOrigin = try repository.hasOrigin()
    commit = try repository.commit("HEAD")
    func path(in top: String) -> String {
      Self.quoted(repository.poolPath == "." ? top : Paths.join(top, repository.poolPath))
    }
    let newClone = repository.top + "-schoon"
    top = Self.quoted(repository.top)
    topGit = Self.quoted(Paths.join(repository.top, ".git"))
    pool = path(in: repository.top)
    poolFromTop = Self.quoted(repository.poolPath)
    clone = Self.quoted(newClone)
    cloneGit = Self.quoted(Paths.join(newClone, ".git"))
    clonePool = path(in: newClone)
    newLists = Self.quoted(repository.top + "-lijsten")
    folder = Self.quoted(lists?.folder ?? "")
  }

  /// The steps: up to the lists, and with those at hand all others.
  var steps: [Step] {
    guard let lists else { return preparation }
    return [rewriting(lists)] + verification(lists) + publication
  }

  private var preparation: [Step] {
    [
      Step(
        Phrase(
          nl: """
            Zo gaat het uit de geschiedenis; dit is werk voor wie git beheert. Leg alles vast en push het, en laat \
            iedereen stoppen met werken in een eigen kloon. Maak een verse kloon, met alle verwijzingen van de server, en \
            zoek daarin (plak alle regels samen: ze zijn één opdracht, die stopt waar iets misgaat):
            """,
          en: """
            This is how it leaves the history; it is work for whoever looks after git. Commit and push everything, and \
            have everyone stop working in their own clone. Make a fresh clone, with all refs of the server, and search \
            that one (paste all lines together: they are one command, which stops where something fails):
            """),
        [
          demand(#"test -z "$(\#(git(top)) status --porcelain -- \#(poolFromTop))""#, uncommitted),
          "\(git(top)) clone --quiet --no-local --mirror -- "
            + (hasOrigin ? #""$(\#(git(top)) remote get-url origin)""# : ".") + " \(cloneGit)",
          demand("\(git(cloneGit)) merge-base --is-ancestor \(commit) HEAD", unpushed),
          // A mirror has every ref, and no files until it is told to.
          "\(git(cloneGit)) config core.bare false",
          "\(git(cloneGit)) config --unset remote.origin.mirror",
          "\(git(clone)) reset --quiet --hard",
        ]
          // The folder it comes from is no server to push to.
          + (hasOrigin ? [] : ["\(git(cloneGit)) config --unset remote.origin.url"]) + [
            "coachpool retention --history --pool \(clonePool) --lists \(newLists)"
          ]),
      Step(
        Phrase(
          nl: """
            De laatste opdracht schrijft op wat weg moet en zegt hoe het verder gaat. Bewaart git daar niets, dan stond het \
            alleen nog in deze kloon: zet de verse ervoor in de plaats.
            """,
          en: """
            The last command writes down what is to go, and says how to go on. Where git holds nothing there, it stood in \
            this clone alone: put the fresh one in its place.
            """)),
    ]
  }

  /// A condition, with what to say where it does not hold.
  private func demand(_ condition: String, _ words: Phrase) -> String {
    "{ \(condition) || { echo \(Self.quoted(words.text(language))) >&2; false; }; }"
  }

  private var uncommitted: Phrase {
    Phrase(
      nl: "in de pool staat iets dat niet is vastgelegd; doe dat eerst, push het, en begin opnieuw",
      en: "something in the pool is not committed; do that first, push it, and begin again")
  }

  private var unpushed: Phrase {
    Phrase(
      nl: """
        commit \(name: String(commit.prefix(10))), waarin is gezocht, staat niet in de hoofdtak van de server (HEAD): push \
        hem daarheen, gooi de map \(name: clone) weg, en begin opnieuw
        """,
      en: """
        commit \(name: String(commit.prefix(10))), from which was searched, is not in the main branch of the server (HEAD): \
        push it there, throw the folder \(name: clone) away, and begin again
        """)
  }

  /// The beginning of a command of git in a folder.
  private func git(_ folder: String) -> String { "git --no-replace-objects -C \(folder)" }

  private func rewriting(_ lists: HistoryLists) -> Step {
    var words = [
      "\(git(topGit)) filter-repo --sensitive-data-removal --no-fetch --prune-empty never --prune-degenerate never"
    ]
    if lists.hasTexts { words.append("--strip-blobs-with-ids \(file(HistoryLists.texts))") }
    if lists.hasPaths { words.append("--invert-paths --paths-from-file \(file(HistoryLists.paths))") }
    if lists.hasCodes { words.append("--replace-text \(file(HistoryLists.codes))") }
    if lists.hasMessages { words.append("--replace-message \(file(HistoryLists.messages))") }
    if lists.hasPeople { words.append("--mailmap \(file(HistoryLists.people))") }
    return Step(
      Phrase(
        nl: """
          Werk voor wie git beheert: herschrijf de geschiedenis, in de verse kloon (met git-filter-repo 2.47 of later, dat \
          een kloon die niet vers is weigert). Een tekst die weg moet verdwijnt uit de commits die hem hadden; het record \
          staat daar dan in een oudere vorm of nog niet. Notities van git hangen aan de namen van commits, die veranderen, \
          en gaan weg, net als stashes en vervangingen (git replace). De bestanden zoals ze nu zijn blijven gelijk:
          """,
        en: """
          Work for whoever looks after git: rewrite the history, in the fresh clone (with git-filter-repo 2.47 or later, \
          which refuses a clone that is not fresh). A text that is to go vanishes from the commits that had it; there the \
          record stands in an older form, or not yet. Notes of git hang on the names of commits, which change, and go, as \
          stashes and replacements (git replace) do. The files as they are now stay the same:
          """),
      [
        #"\#(git(top)) for-each-ref --format="delete %(refname)" refs/notes refs/stash refs/replace | "#
          + "\(git(top)) update-ref --stdin"
      ] + renaming(lists) + [
        // Of a bare repository git filter-repo does not ask for what a mirror lacks, remote-tracking branches.
        "\(git(topGit)) config core.bare true",
        words.joined(separator: " "),
        "\(git(topGit)) config core.bare false",
        "\(git(top)) reset --quiet --hard",
      ]
        // Without a server the clone takes the place of the folder, and is not pushed into it.
        + (hasOrigin ? [] : ["\(git(top)) config --remove-section remote.origin"]))
  }

  /// Gives refs other names. A new branch in a clone has a line in its reflog, and git filter-repo takes a clone with more
  /// than one for used.
  private func renaming(_ lists: HistoryLists) -> [String] {
    guard lists.hasRefs else { return [] }
    return (lists.head.map { ["\(git(top)) symbolic-ref HEAD \(Self.quoted($0))"] } ?? []) + [
      "\(git(top)) update-ref --stdin <\(file(HistoryLists.refs))",
      "\(git(top)) reflog expire --expire=now --all",
    ]
  }

  private func verification(_ lists: HistoryLists) -> [Step] {
    var commands: [String] = []
    if lists.hasTexts {
      commands.append(
        #"! \#(git(top)) cat-file --batch-check <\#(file(HistoryLists.texts)) | grep -v " missing$""#)
    }
    if lists.hasLiteralPaths {
      commands.append(
        #"! sed -n "s/^literal://p" \#(file(HistoryLists.paths)) | tr "\n" "\0" | "#
          + "xargs -0 \(git(top)) log --all --format=%h --name-status -- | grep .")
    }
    if lists.hasCodes { commands += searches(file(HistoryLists.codes), "-G") }
    if lists.hasMessages { commands += searches(file(HistoryLists.messages), "--grep=") }
    commands += [
      "\(git(top)) reflog expire --expire=now --all", "\(git(top)) gc --quiet --prune=now",
      "coachpool retention --history --pool \(pool)",
    ]
    return [
      Step(
        Phrase(
          nl: """
            Kijk na dat het weg is; geen van deze opdrachten hoort iets te tonen, behalve de laatste: die hoort te zeggen \
            dat git niets bereikbaars bewaart van wat is verwijderd:
            """,
          en: """
            See that it is gone; none of these commands should show anything, but for the last one: it should say that \
            git holds nothing that can be reached of what was removed:
            """), commands)
    ]
  }

  /// Looks for each word of a list: first for those of which capitals do not matter. What git reads as a regular expression
  /// knows no looking behind, so that what may not stand beside a word is written in another way; longer codes that have it in
  /// them, which people can make, are shown too.
  private func searches(_ list: String, _ option: String) -> [String] {
    [(#"\(\?i\)"#, "-i "), ("", "")].map { sign, ignoring in
      let written = #"^regex:"# + sign + #"\(\?<!\[([^]]*)]\)(\(\?!.*\)\))?(.*)\(\?!\[[^]]*]\)==>removed$"#
      return #"! sed -nE 's/\#(written)/(^|[^\1])\3([^\1]|$)/p' \#(list) | while IFS= read -r word; do "#
        + #"\#(git(top)) log --all --oneline \#(ignoring)-E \#(option)"$word"; done | grep ."#
    }
  }

  private var publication: [Step] {
    let push = Step(
      Phrase(
        nl: """
          Zet het op de server in de plaats van wat er staat. Dit vervangt daar alles en is niet terug te draaien; er wordt \
          eerst nog eens gezocht, en gevonden mag er niets worden:
          """,
        en: """
          Put it on the server in the place of what is there. This replaces everything there and cannot be undone; it is \
          searched once more first, and nothing may be found:
          """),
      [
        "coachpool retention --history --pool \(pool)",
        "\(git(top)) push --quiet --force --mirror origin",
      ])
    let replace = Step(
      Phrase(
        nl: """
          Er is geen server: zet deze kloon in de plaats van de oude map, en verwijder die. Dat is niet terug te draaien; \
          doe het alleen als de opdrachten hierboven niets lieten zien dat er nog is.
          """,
        en: """
          There is no server: put this clone in the place of the old folder, and delete that. It cannot be undone; do it \
          only when the commands above showed nothing that is still there.
          """))
    return [
      hasOrigin ? push : replace,
      Step(
        Phrase(
          nl: """
            Haal het ook weg waar nog een kopie kan zijn, en streep af:
            - op de server: laat de beheerder git reflog expire en git gc --prune=now draaien, en pull requests \
            (refs/pull, refs/merge-requests) en bewaarde weergaven wissen
            - elke andere kloon, werkmap en fork: weggooien en opnieuw klonen; nooit git pull en git push vanuit een \
            oude kloon, dan is alles er weer
            - caches en bestanden die CI bewaarde, pakketten, gepubliceerde sites
            - back-ups, en de plek waar die worden teruggezet
            - de stashes van iedereen (git stash list)
            Weiger op de server de eerste gewijzigde commit, die git filter-repo noemt, met een pre-receive-hook. Gooi \
            daarna de lijsten weg:
            """,
          en: """
            Take it away wherever a copy can be, and tick off:
            - on the server: have the administrator run git reflog expire and git gc --prune=now, and clear pull \
            requests (refs/pull, refs/merge-requests) and cached views
            - every other clone, work tree and fork: throw away and clone again; never git pull and git push from an \
            old clone, or everything is back
            - caches and artifacts that CI kept, packages, published sites
            - backups, and the place where they are restored
            - everybody's stashes (git stash list)
            On the server refuse the first changed commit, which git filter-repo names, by a pre-receive hook. Then \
            throw the lists away:
            """), ["rm -r \(folder)"]),
    ]
  }

  private func file(_ name: String) -> String { Self.quoted(Paths.join(lists?.folder ?? "", name)) }

  /// A word of the shell.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x2D...0x39).contains($0) || $0 == 0x5F
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
  }
}
