import CoachPool
import Foundation
import RecordSyntax
import TestSupport
import Testing

/// `register`: the record of processing activities.
struct RegisterCommandTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path(percentEncoded: false)

  @Test(arguments: ["nl", "en"]) func `the register of the example pool is complete`(language: String) throws
  {
    let run = try BuiltTool.coachpool.run("register", "--lang", language, in: Self.root)
    #expect(Golden.difference(run.output, "register-\(language).md", #filePath) == nil)
    #expect(run.code == 0 && run.errors == "")
    let check = try BuiltTool.coachpool.run("register", "--check", "--lang", "en", in: Self.root)
    #expect(
      check.code == 0 && check.output == ""
        && check.errors
          == "all fields are filled in; whether it is right is for the data protection officer to judge\n"
    )
  }

  @Test func `every gap is named with the field that fills it`() throws {
    let pool = try ExampleFolder()
    try pool.edit(Contract.path, .set(["privacy"], [:]))
    try pool.edit(
      Contract.path, .set(["retention"], ["trajectory": ["content": nil], "coach": ["facts": nil]]))
    let run = try pool.run("register", "--check", "--lang", "en")
    #expect(run.code == 1)
    let fields = run.output.split(separator: "\n").compactMap { line in
      line.split(separator: "`").dropFirst().first.map(String.init)
    }
    #expect(
      fields == [
        "privacy.controller", "privacy.officer", "privacy.purposes", "privacy.basis", "privacy.recipients",
        "privacy.transfers", "retention.coach.staff", "retention.coach.facts", "retention.coach.published",
        "privacy.measures", "privacy.assessment", "privacy.worksCouncil",
      ])
    let text = try pool.run("register", "--output", "register.md", "--lang", "en")
    #expect(text.code == 0 && text.output == "")
    let register = try pool.folder.text(of: "register.md")
    #expect(register.contains("- Controller: **missing**\n") && register.contains("## Still missing\n"))
    // Content goes with the whole record where it has no term of its own.
    #expect(register.contains("| content | 36 months after the end, then the whole record deleted |"))
  }

  @Test(arguments: [
    ("Jan Jansen", true), ("Jan Jansen, Dorpsweg 12", false), ("jan@example.org", false),
    ("www.example.org/contact", false),
  ])
  func `who cannot be reached by what is filled in is a gap`(controller: String, isGap: Bool) throws {
    let pool = try ExampleFolder()
    try pool.edit(Contract.path, .set(["privacy"], ["controller": .string(controller)]))
    let output = try pool.run("register", "--check", "--lang", "en").output
    #expect(output.contains("how the controller can be reached") == isGap)
  }

  @Test(arguments: [("De coach", true), ("Verwerker: Voorbeeld BV", false), ("No processors", false)])
  func `recipients that name no processor, nor say that there is none, are a gap`(
    recipient: String, isGap: Bool
  ) throws {
    let pool = try ExampleFolder()
    try pool.edit(Contract.path, .set(["privacy"], ["recipients": [.string(recipient)]]))
    let run = try pool.run("register", "--check", "--lang", "en")
    #expect(run.output.contains("the processors, such as whoever hosts the repository") == isGap)
  }

  @Test func `who decides together with the controller is named, or that nobody is stated`() throws {
    let pool = try ExampleFolder()
    let without = try pool.run("register", "--lang", "en").output
    #expect(without.contains("- Joint controllers (article 26): none stated\n"))
    try pool.edit(
      Contract.path, .set(["privacy"], ["jointControllers": ["Stichting Anker", "Stichting Boei"]]))
    let register = try pool.run("register", "--lang", "en").output
    #expect(
      register.contains("- Joint controller: Stichting Anker\n- Joint controller: Stichting Boei\n"))
  }

  @Test func `text of the contract is shown as it is`() throws {
    let pool = try ExampleFolder()
    try pool.edit(
      Contract.path, .set(["privacy"], ["controller": "A | <b>B</b>", "officer": "fg@example.org"]))
    let register = try pool.run("register").output
    #expect(register.contains(#": A \| \<b>B\</b>"#))
    #expect(register.contains(": fg@example.org\n"))
  }

  @Test func `without a contract that can be read there is no register`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write("{", to: "pool/contract.json")
    let run = try pool.run("register", "--lang", "en")
    #expect(run.code == 2 && run.output == "")
  }
}
