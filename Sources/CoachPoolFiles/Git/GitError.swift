package import RecordSyntax

/// Why git could not tell what was asked of it.
package enum GitError: Error, Hashable, Sendable {
  /// There is no git on this computer.
  case noGit
  /// The system did not start it.
  case notStarted(FileError)
  /// The pool does not lie in the work tree of a repository.
  case noRepository
  /// The repository belongs to another user, and git does not read it; with the folder to call safe, as a word of the shell.
  case otherOwner(String)
  /// There is no such commit.
  case unknownRevision(String)
  /// The branch that is checked out has no commit yet.
  case nothingCommitted
  /// There is no such commit in a clone that lacks older ones.
  case shallow(String)
  /// The clone lacks older commits, so its history cannot be searched.
  case shallowHistory
  /// What should name a commit would be taken for an option.
  case option(String)
  /// The clone lacks texts that it should get when they are needed, which is not done here.
  case missingTexts
  /// The work tree lacks so many records on purpose, the first of them at this path in the pool.
  case leftOut(String, count: Int)
  /// Nothing of the pool is in the index.
  case nothingStaged
  /// Anything else, with git's own words for it.
  case failed(String)

  /// The file it is about, by its path in the pool.
  package var path: String? { if case .leftOut(let path, _) = self { path } else { nil } }

  /// What is wrong and what to do.
  package var message: Phrase {
    switch self {
    case .noGit:
      Phrase(
        nl: "git is niet gevonden; installeer git, of zet de map waarin het staat in PATH",
        en: "git was not found; install git, or put the folder that holds it in PATH")
    case .notStarted(let error):
      Phrase(nl: "git \(error.message)", en: "git \(error.message)")
    case .noRepository:
      Phrase(
        nl: "deze pool ligt niet in de werkmap van een git-repository; begin er een met git init",
        en: "this pool does not lie in the work tree of a git repository; begin one with git init")
    case .otherOwner(let folder):
      Phrase(
        nl: """
          deze git-repository is van een andere gebruiker en wordt daarom niet gelezen; vertrouw je haar, doe dan: \
          git config --global --add safe.directory \(name: folder)
          """,
        en: """
          this git repository belongs to another user, so it is not read; if you trust it, do: \
          git config --global --add safe.directory \(name: folder)
          """)
    case .unknownRevision(let revision):
      Phrase(
        nl: "git kent geen commit \(value: revision); kijk de naam na, of haal hem op met git fetch",
        en: "git knows no commit \(value: revision); check the name, or get it with git fetch")
    case .nothingCommitted:
      Phrase(
        nl: """
          hier is nog niets vastgelegd, dus er is niets om mee te vergelijken; doe dat eerst met git add --all en git commit
          """,
        en: """
          nothing is committed here yet, so there is nothing to compare with; do that first with git add --all and git commit
          """)
    case .shallow(let revision):
      Phrase(
        nl: """
          de commit \(value: revision) is er niet, want deze kloon heeft alleen de laatste commits; haal de andere op \
          met git fetch --unshallow, of in CI met fetch-depth: 0
          """,
        en: """
          the commit \(value: revision) is not there, for this clone has only the latest commits; get the others with \
          git fetch --unshallow, or in CI with fetch-depth: 0
          """)
    case .shallowHistory:
      Phrase(
        nl: """
          deze kloon heeft alleen de laatste commits, dus wat de oudere bewaren is niet te zien; haal ze op met git fetch \
          --unshallow, of in CI met fetch-depth: 0
          """,
        en: """
          this clone has only the latest commits, so what older ones hold cannot be seen; get them with git fetch \
          --unshallow, or in CI with fetch-depth: 0
          """)
    case .option(let revision):
      Phrase(
        nl: "\(value: revision) is geen commit: de naam van een commit begint niet met een streepje",
        en: "\(value: revision) is no commit: the name of a commit does not start with a dash")
    case .missingTexts:
      Phrase(
        nl:
          "deze kloon heeft niet alle teksten; haal ze op met git fetch --refetch, of kloon zonder --filter",
        en: "this clone lacks some texts; get them with git fetch --refetch, or clone without --filter")
    case .leftOut(_, let count):
      Phrase(
        nl: """
          is een van de records (\(count)) die git uit de werkmap laat (sparse-checkout); kijk na met --staged, of doe \
          git sparse-checkout disable
          """,
        en: """
          is one of the records (\(count)) that git leaves out of the work tree (sparse checkout); check with --staged, \
          or do git sparse-checkout disable
          """)
    case .nothingStaged:
      Phrase(
        nl: "git heeft niets van deze pool klaarstaan; doe eerst git add",
        en: "nothing of this pool is staged in git; first do git add")
    case .failed(let words):
      Phrase(
        nl: "git kan niet worden gelezen en zegt zelf: \(name: words)",
        en: "git cannot be read, and says itself: \(name: words)")
    }
  }
}
