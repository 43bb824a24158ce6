import CoachPool
import Foundation
import RecordSyntax
import TestSupport
import Testing

/// Files that are no records of which `retention --history` finds older texts: drafts of reports, and photos.
struct HistoricFilesTests {
  private static let report = "pool/reports/2023.md"
  private static let figures = "pool/reports/2023.json"

  private func history(
    _ repository: borrowing ExampleRepository, _ arguments: String...
  ) throws -> BuiltTool.Outcome {
    try repository.run(["retention", "--history", "--lang", "en"] + arguments)
  }

  /// A repository on a day after its year has ended, before that is published.
  private func makeRepository() throws -> ExampleRepository {
    let repository = try ExampleRepository()
    try repository.edit(Contract.path, .set(["asOf"], "2024-02-01"))
    return repository
  }

  private func publish(_ repository: borrowing ExampleRepository) throws {
    let run = try repository.run("report", "annual", "2023", "--publish")
    try #require(run.code == 0, "\(run.errors)")
    try repository.commit()
  }

  private func commitName(_ repository: borrowing ExampleRepository) throws -> String {
    String(try repository.folder.git("rev-parse", "HEAD").dropLast())
  }

  /// Pastes all steps that are shown, and gives what the last of them said.
  private func clean(_ repository: borrowing ExampleRepository) throws -> BuiltTool.Outcome {
    let shell = try GitFilterRepo()
    let first = try shell.run(commandsIn: history(repository).output, in: "/")
    #expect(first.code == 1, "\(first.errors)")
    return try shell.run(commandsIn: first.output, in: "/")
  }

  // MARK: - Drafts

  @Test(.enabled(if: GitFilterRepo.isPresent, "\(GitFilterRepo.absence)"))
  func `a draft of a report that was published since is found with its commit, and goes`() throws {
    let repository = try makeRepository()
    let work = try RewrittenRepository(repository.folder)
    // A quote that was taken out before the report was published, and exact figures.
    try repository.folder.write("Iemand zei: dit hielp mij door mijn scheiding.\n", to: Self.report)
    try repository.folder.write("<svg/>\n", to: "pool/reports/2023-funnel.svg")
    let exact = try repository.run("report", "figures", "2023").output
    try repository.folder.write(exact, to: Self.figures)
    try repository.commit()
    let commit = try commitName(repository)
    #expect(try history(repository).code == 0, "a report that is not published yet is no draft of one")
    try repository.folder.remove("pool/reports")
    try publish(repository)
    let published = try repository.folder.text(of: Self.report)
    let run = try history(repository)
    #expect(run.code == 1)
    for path in ["reports/2023.json", "reports/2023.md", "reports/2023-funnel.svg"] {
      let line = "\(path): draft of what was published later: 1 text, from 20"
      #expect(run.output.contains(line), "\(run.output)")
      #expect(run.output.contains(" on (commits: \(commit.prefix(12)))\n"))
    }
    #expect(!run.output.contains("scheiding"))
    let json = try history(repository, "--format", "json").output
    #expect(json.contains(#"{"path":"reports/2023.md","texts":[""#))
    #expect(json.contains(#""commits":["\#(commit)"],"current":0,"#))
    try work.serve(repository)
    let before = try GitContents(repository.folder.path)
    let last = try clean(repository)
    #expect(last.code == 0, "\(last.errors)\n\(last.output)")
    _ = try repository.folder.git("-C", work.server, "gc", "-q", "--prune=now")
    let after = try GitContents(work.server)
    #expect(before.holds("scheiding") && !after.holds("scheiding"))
    #expect(!after.texts.values.contains(exact))
    #expect(after.texts.values.contains(published))
    #expect(after.tree == before.tree)
  }

  @Test func `what was published stays, also when it was corrected and when git wrote its lines otherwise`()
    throws
  {
    let repository = try makeRepository()
    try publish(repository)
    for path in [Self.report, Self.figures] {
      let text = try repository.folder.text(of: path)
      #expect(text.contains("1 februari 2024 gepubliceerd"))
      try repository.folder.write(
        text.replacing("1 februari 2024 gepubliceerd", with: "1 februari 2024 gedeeld"), to: path)
    }
    try repository.commit()
    #expect(try history(repository).code == 0)
    let corrected = try repository.folder.text(of: Self.report)
    try repository.folder.write(corrected.replacing("\n", with: "\r\n"), to: Self.report)
    try repository.commit()
    let run = try history(repository)
    #expect(run.code == 0, "\(run.output)")
    try repository.folder.write("Een samenvatting.\n", to: "pool/reports/2023-kort.md")
    try repository.folder.write("Met de hand.\n", to: "pool/reports/2019.md")
    try repository.folder.write("Van een ander.\n", to: "reports/2023.md")
    try repository.commit()
    for path in ["pool/reports/2023-kort.md", "pool/reports/2019.md", "reports"] {
      try repository.folder.remove(path)
    }
    try repository.commit()
    #expect(try history(repository).code == 0)
  }

  @Test func `a report that is not what was published is told apart while it stands there`() throws {
    let repository = try makeRepository()
    try publish(repository)
    let published = try repository.folder.text(of: Self.report)
    try repository.folder.write(published + "Nog iets.\n", to: Self.report)
    try repository.commit()
    let run = try history(repository)
    #expect(
      run.output.contains("(git add), still has some of it: 1 draft of a report; first"), "\(run.output)")
    #expect(!run.output.contains("clone --quiet"))
    try repository.folder.write(published, to: Self.report)
    try repository.commit()
    #expect(try history(repository).output.contains("clone --quiet"))
  }

  @Test func `a draft in the folder that the pool lay in before is found`() throws {
    let repository = try makeRepository()
    try repository.folder.write("Het concept.\n", to: Self.report)
    try repository.folder.git("add", "--all")
    try repository.folder.git("mv", "pool", "hr")
    try repository.commit()
    try repository.folder.git("mv", "hr", "pool")
    try repository.folder.remove("pool/reports")
    try publish(repository)
    let run = try history(repository)
    #expect(run.output.hasPrefix("hr/reports/2023.md: draft of what was published later: 1 text, "))
    #expect(run.code == 1)
  }

  // MARK: - Photos

  private func addPhoto(_ repository: borrowing ExampleRepository) throws {
    let photo: Value = ["file": "portret7.jpg", "consentOn": "2022-03-01"]
    try repository.edit(ExamplePool.coach, .set(["photo"], photo))
    try repository.folder.write("het eerste portret", to: "pool/fotos/portret7.jpg")
    try repository.commit()
    try repository.folder.write("een nieuw portret", to: "pool/fotos/portret7.jpg")
    try repository.commit()
  }

  @Test(.enabled(if: GitFilterRepo.isPresent, "\(GitFilterRepo.absence)"))
  func `the photo of a removed coach goes, in all versions and wherever its bytes are`() throws {
    let repository = try ExampleRepository()
    let work = try RewrittenRepository(repository.folder)
    try addPhoto(repository)
    try repository.folder.write("een nieuw portret", to: "site/noor.jpg")
    try repository.folder.write("een ander portret", to: "pool/fotos/portret77.jpg")
    try repository.commit()
    try repository.folder.remove("site")
    _ = try repository.run("erase", "noor-veldhuis")
    try repository.commit()
    let early = try history(repository)
    #expect(early.output.contains("photos of removed coaches: 1 file, 2 versions, from "), "\(early.output)")
    #expect(early.output.contains("(git add), still has some of it: 1 photo; first commit"))
    let line = "  the photo of a removed coach stands here still: 'fotos/portret7.jpg'\n"
    #expect(early.output.contains(line))
    #expect(!(try history(repository, "--redact").output.contains("portret7")))
    #expect(!early.output.contains("clone --quiet"))
    try repository.folder.remove("pool/fotos/portret7.jpg")
    try repository.commit()
    let json = try history(repository, "--format", "json").output
    #expect(json.contains(#""photos":{"files":1,"texts":2,"current":0,"oldest":"2"#), "\(json)")
    try work.serve(repository)
    let before = try GitContents(repository.folder.path)
    let last = try clean(repository)
    #expect(last.code == 0, "\(last.errors)\n\(last.output)")
    _ = try repository.folder.git("-C", work.server, "gc", "-q", "--prune=now")
    let after = try GitContents(work.server)
    for gone in ["het eerste portret", "een nieuw portret", "portret7.jpg"] {
      #expect(before.holds(gone) && !after.holds(gone), "\(gone)")
    }
    #expect(after.holds("een ander portret"))
    #expect(after.tree == before.tree)
  }

  @Test func `a photo that a coach who is there calls their own too is left alone`() throws {
    let repository = try ExampleRepository()
    try addPhoto(repository)
    let other = try repository.folder.text(of: "pool/" + ExamplePool.coach)
    try repository.folder.write(
      other.replacing("Noor Veldhuis", with: "Bas Duin"), to: "pool/coaches/bas-duin.md")
    _ = try repository.run("erase", "noor-veldhuis")
    try repository.commit()
    let run = try history(repository)
    #expect(run.output.contains("clone --quiet"))
    #expect(!run.output.contains("photo"))
  }
}
