internal import RecordSyntax

extension Wiring {
  /// What git has to know of the files: how lines end, what is built, and what merges records by their meaning.
  static let gitAttributes = WiringFile(
    path: ".gitattributes",
    text: """
      pool/** text eol=lf merge=coachpool
      *.jpg binary
      *.jpeg binary
      *.png binary
      *.webp binary
      pool/index/** linguist-generated

      """, meeting: .completed)

  /// What git is not to keep: what can be built anew, what CI leaves, and what is left of a write that was cut off.
  static let gitIgnores = WiringFile(
    path: ".gitignore",
    text: """
      # Built anew by: coachpool index
      /pool/index/
      /.coachpool/
      /gl-code-quality-report.json
      # New texts of files that a command was writing when it was cut off.
      .*.coachpool.tmp
      .DS_Store

      """, meeting: .completed)

  /// What keeps drafts of reports out of git, for a draft may hold what the published report hides. Publishing a year adds
  /// it (``Publications/ignores``).
  static let reportIgnores = WiringFile(
    path: "pool/\(Publications.ignores)",
    text: """
      # Een concept hoort niet in git; publiceren zet het jaar hier zelf bij.
      # A draft does not belong in git; publishing adds the year here.
      /*
      !/.gitignore

      """)

  /// What git is told in each clone.
  package static let gitSettings = [
    hooksSetting,
    GitSetting(
      name: "merge.coachpool.name", value: "records of coachpool", former: [], effect: nil,
      purpose: Phrase(nl: "dat maakt niet uit", en: "that is of no matter")),
    GitSetting(
      name: "merge.coachpool.driver", value: driver, former: ["coachpool merge %O %A %B --path %P"],
      effect: Phrase(
        nl: "wat twee mensen in een record schrijven, wordt samengevoegd",
        en: "what two people write in a record is merged"),
      purpose: Phrase(
        nl: "records worden daarmee samengevoegd", en: "records are merged with that")),
  ]

  /// Where git looks for hooks, and nowhere else from then on.
  package static let hooksSetting = GitSetting(
    name: "core.hooksPath", value: hooks, former: [],
    effect: Phrase(nl: "elke commit wordt eerst nagekeken", en: "every commit is checked first"),
    purpose: Phrase(
      nl: """
        wil je elke commit laten nakijken, roep dan \(name: hooks)/pre-commit aan vanuit je eigen pre-commit en \
        pre-merge-commit
        """,
      en: """
        to have every commit checked, call \(name: hooks)/pre-commit from your own pre-commit and pre-merge-commit
        """))

  /// What git has a shell run to merge a record. A program that is not found ends with 127, which git takes for a conflict
  /// that stands in the file already; the file would be ours, without a marker. So git's own merge is asked for then.
  private static let driver = """
    if command -v coachpool >/dev/null 2>&1; then coachpool merge %O %A %B --path %P; \
    else git merge-file -q --marker-size=%L -L ours -L base -L theirs %A %O %B; fi
    """

  private static let hooks = ".githooks"

  /// What git runs before a commit.
  static let gitHook = WiringFile(
    path: "\(hooks)/pre-commit",
    text: #"""
      #!/bin/sh
      # Kijkt na wat git gaat vastleggen. / Checks what git is about to commit.
      # Eenmaal per kloon aan te zetten met / Once for each clone: coachpool init
      if ! command -v coachpool >/dev/null 2>&1; then
        echo "coachpool staat niet op dit systeem, dus de pool is niet nagekeken; niets is vastgelegd" >&2
        echo "coachpool is not on this system, so the pool was not checked; nothing was committed" >&2
        exit 1
      fi
      exec coachpool check --staged

      """#, isExecutable: true)

  /// What git runs before it commits a merge, for which it does not run the other hook; it runs none on a rebase.
  static let gitMergeHook = WiringFile(
    path: "\(hooks)/pre-merge-commit",
    text: #"""
      #!/bin/sh
      # Ook wat git samenvoegt, wordt eerst nagekeken. / What git merges is checked first, too.
      exec "$(dirname "$0")/pre-commit"

      """#, isExecutable: true)
}
