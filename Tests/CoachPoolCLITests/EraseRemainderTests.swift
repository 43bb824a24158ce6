import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// What `erase` leaves to people: texts of their own, pictures, and files that it does not read.
struct EraseRemainderTests {
  private static let code = "p-7k3m9q"

  @Test(arguments: [["-n"], []])
  func `reasons and comments that stay are named, with what to do`(options: [String]) throws {
    let repository = try ExampleRepository()
    try repository.edit(
      ExamplePool.trajectory, .set(["allow"], ["stalled": ["reason": "Ruzie met de leidinggevende."]]))
    let path = repository.path(of: ExamplePool.trajectory)
    let text = try repository.folder.text(of: path)
    try repository.folder.write(
      text.replacing("chosenBy: coachee\n", with: "chosenBy: coachee # wilde niet bij Bo\n"), to: path)
    let redacted = try repository.run("erase", Self.code, "-n", "--redact")
    #expect(
      !(redacted.output + redacted.errors).contains("Ruzie") && redacted.output.contains("blijft staan"))
    let run = try repository.run(["erase", Self.code, "--lang", "en"] + options)
    let said = run.output.split(separator: "\n").filter { $0.contains("in a record of this person stays") }
    try #require(said.count == 2 && run.code == 1, "\(run.output)\(run.errors)")
    #expect(said[0].hasPrefix("\(path):") && said[0].contains(": a comment in a record"))
    #expect(said[1].hasPrefix("\(path):") && said[1].contains(": a reason in a record"))
    #expect(said.allSatisfy { $0.contains("take out what says something") })
    // Each is where it is said to be, in the file as it is left.
    guard options.isEmpty else { return }
    let lines = try repository.folder.text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
    for (place, words) in zip(said, ["# wilde niet bij Bo", "Ruzie met"]) {
      let number = try #require(Int(place.split(separator: ":")[1]))
      #expect(lines[number - 1].contains(words))
    }
  }

  @Test func `a photo of a coach who is erased is named, and in the dossier`() throws {
    let repository = try ExampleRepository()
    let photo: Value = ["file": "portret7.jpg", "consentOn": "2022-03-01"]
    try repository.edit(ExamplePool.coach, .set(["photo"], photo))
    let dossier = { try repository.run("dossier", "noor-veldhuis", "--lang", "en").output }
    #expect(try !dossier().contains("- pool/portret7.jpg"), "there is none")
    try repository.folder.write("x", to: repository.path(of: "photos/portret7.jpg"))
    #expect(try dossier().contains("\n- pool/photos/portret7.jpg\n"))
    for options in [["-n"], []] {
      let run = try repository.run(["erase", "noor-veldhuis", "--lang", "en"] + options)
      #expect(
        run.output.contains("pool/photos/portret7.jpg: the photo of a coach who goes; delete this file"))
      #expect(run.code == 1)
    }
    #expect(try repository.folder.names(in: repository.path(of: "photos")) == ["portret7.jpg"])
  }

  @Test func `files that are called by a person and not read keep the person from being erased`() throws {
    let repository = try ExampleRepository()
    let people = try TemporaryFolder()
    try people.write("---\nname: Els de Wit\n---\n", to: "people/\(Self.code).md")
    let names = [
      "notes/\(Self.code).docx", "notes/\(Self.code) (2).md", "people/P-7K3M9Q.txt",
      "notes/\(Self.code)-intake.md",
      "notes/t-2023-k7qm.txt", "notes/met \(Self.code)/verslag.pdf",
    ]
    // What editors leave, and what is called by the name, is found by erase alone.
    let others = ["notes/.\(Self.code).md.swp", "notes/.~lock.\(Self.code).odt#", "notes/Els de Wit.docx"]
    for name in others { try people.write("x", to: name) }
    for name in names { try people.write("x", to: name) }
    for other in ["notes/\(Self.code)x.docx", "notes/p-2x8w4d.docx", "notes/t-2023-k7qm9.txt"] {
      try people.write("x", to: other)
    }
    let dossier = try repository.run("dossier", Self.code, "--private", people.path, "--lang", "en")
    #expect(dossier.output.contains("files on you too that are not printed"))
    for options in [["-n"], []] {
      let run = try repository.run(["erase", Self.code, "--private", people.path, "--lang", "en"] + options)
      #expect(run.code == 2 && run.output == "")
      for name in names {
        #expect(run.errors.contains("/\(name): is called by this person, and is not read or erased"))
        #expect(dossier.output.contains("/\(name)\n"))
      }
      for name in others { #expect(run.errors.contains("/\(name): is called by this person")) }
      #expect(run.errors.split(separator: "\n").count == names.count + others.count)
    }
    #expect(
      !(try repository.folder.text(of: repository.path(of: ExamplePool.trajectory)).contains("removed")))
    let redacted = try repository.run("erase", Self.code, "--private", people.path, "--redact")
    #expect(redacted.code == 2 && !redacted.errors.contains("7k3m9q"))
    for name in names + others { try people.remove(name) }
    #expect(try repository.run("erase", Self.code, "--private", people.path).code == 1)
  }
}
