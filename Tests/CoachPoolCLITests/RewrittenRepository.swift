import CoachPool
import Foundation
import RecordSyntax
import TestSupport
import Testing

/// A repository with a server, and what is done to its history.
struct RewrittenRepository: ~Copyable {
  /// Where the server's repository is.
  let server: String
  /// Where the commands make their clone.
  let clone: String
  /// Texts that only removed data holds.
  let secrets = [
    "coachee: p-7k3m9q", "Bel p-7k3m9q", "van p-7k3m9q", "met p-7k3m9q", "vraag p-7k3m9q",
    "2023-01-12", "\"worthIt\": 9", "Alleen voor mij", "Van wie?", "Van vroeger", "refs/heads/p-7k3m9q",
    "tags/over/p-7k3m9q",
    "eigen/p-7k3m9q", "p-7k3m9q\nop", "author p-7k3m9q", "over-p-7k3m9q", "p-7k3m9q-oud", "x_p-7k3m9q",
  ]
  /// The line that says that the code was erased; it stays.
  private let ledger = #"{"on":"2023-12-01","id":"p-7k3m9q","ground":"erasure"}"#
  private let top: String

  init(_ folder: borrowing TemporaryFolder) throws {
    top = folder.path
    server = top + "-server"
    clone = top + "-schoon"
  }

  deinit {
    for path in [server, clone, top + "-lijsten"] { try? FileManager.default.removeItem(atPath: path) }
  }

  /// Commits data that goes later: by thinning, by deleting, in messages, a note, a tag, another file and another branch.
  func addHistory(_ repository: borrowing ExampleRepository) throws {
    func git(_ arguments: String...) throws {
      let run = try repository.folder.runGit(arguments)
      try #require(run.code == 0, "\(run.errors)")
    }
    // The longer code of somebody else.
    try repository.edit(ExamplePool.event, .append(["attendees"], "p-7k3m9q-2"))
    try repository.edit(ExamplePool.evaluation, .set(["worthIt"], 9))
    try repository.folder.write("Bel p-7k3m9q.\nEn nog iets.\n", to: "notities.txt")
    try repository.folder.write("Zie het blad x_p-7k3m9q, niet p-7k3m9q2.\n", to: "over-p-7k3m9q.txt")
    try repository.folder.write("Van vroeger.\n", to: "p-7k3m9q-oud.txt")
    try repository.folder.write("Alleen voor mij\n", to: "people/p-7k3m9q.md")
    try git("add", "--all")
    try git("commit", "-q", "-m", "Intake van p-7k3m9q\n\nEn meer, in p-7k3m9q-oud.")
    try git("tag", "-a", "-m", "met p-7k3m9q erin", "mark")
    try repository.folder.write("Van wie?\n", to: "over p-7k3m9q\nop twee regels.txt")
    try git("add", "--all")
    try git("commit", "-q", "-m", "Nog iets", "--author", "p-7k3m9q <iemand@voorbeeldstad.nl>")
    try git("branch", "p-7k3m9q")
    try git("branch", "over-p-7k3m9q")
    try git("tag", "-a", "-m", "een merk", "over/p-7k3m9q")
    try git("update-ref", "refs/eigen/p-7k3m9q", "HEAD")
    try git("notes", "add", "-m", "vraag p-7k3m9q", "HEAD")
    try git("checkout", "-q", "-b", "side")
    try repository.folder.write("Iets van een zijtak.\n", to: "zijtak.txt")
    try repository.commit()
    try git("checkout", "-q", "main")
    for path in ["notities.txt", "over-p-7k3m9q.txt", "p-7k3m9q-oud.txt"] {
      try repository.folder.remove(path)
    }
    try repository.folder.remove("people")
    try repository.folder.remove("over p-7k3m9q\nop twee regels.txt")
    try repository.folder.remove("pool/" + ExamplePool.evaluation)
    try repository.folder.write(
      #"{"on":"2023-12-01","id":"e-2023-9f3x","ground":"retention"}"# + "\n" + ledger + "\n",
      to: "pool/" + ErasureLedger.path)
    try repository.thinTrajectory()
    try repository.edit(ExamplePool.running, .set(["agreement", "sessions"], 5))
    try repository.commit()
    try serve(repository)
  }

  /// Puts all of its refs on a server, whose main branch is `main`.
  func serve(_ repository: borrowing ExampleRepository) throws {
    try repository.folder.git("init", "-q", "--bare", "--initial-branch=main", server)
    try repository.folder.git("remote", "add", "origin", "file://" + server)
    try repository.folder.git("push", "-q", "--mirror", "origin")
  }
}
