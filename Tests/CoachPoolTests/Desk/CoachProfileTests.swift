import RecordSyntax
import Testing

@testable import CoachPool

/// What is told of a coach, and what is not.
struct CoachProfileTests {
  private static func profile(_ changes: RuleExample.Change...) throws -> CoachProfile {
    let all = CoachProfile.all(in: try DeskPool.context(changes))
    return try #require(all.first { $0.id == "noor-veldhuis" })
  }

  @Test func `what the schema calls published is told`() throws {
    let profile = try Self.profile()
    #expect(profile.name == "Noor Veldhuis" && profile.takesCoachees)
    #expect(profile.department == "bedrijfsvoering" && profile.role == "adviseur")
    #expect(profile.languages == ["nl", "en"] && profile.themes == ["leiderschap", "werk-prive"])
    #expect(profile.training.map(\.title) == ["Coachopleiding"] && profile.training.map(\.year) == [2020])
    #expect(profile.text.hasPrefix("Ik werk graag wandelend"))
  }

  @Test func `a word in every other field of the schema is told nowhere`() throws {
    let word = "zwaluwstaart"
    guard case .object(let members)? = Schemas.bundled.document(of: "coach")?.value()["properties"] else {
      Issue.record("no schema of coaches")
      return
    }
    let others = members.filter { !["published", "none"].contains($0.value.text("x-data")) }.map(\.key)
    #expect(others.contains("capacity") && others.contains("paused") && others.contains("conduct"))
    for key in others + ["positions"] {
      let value: Value =
        key == "positions"
        ? [["from": "2021-03-01", "team": .string(word), "manager": .string(word)]] : .string(word)
      let document = try #require(try DeskPool.context().document(ExamplePool.coach))
        .applying([.set([.key(key)], value)], vocabulary: Schemas.bundled.vocabulary)
      let coach = try #require(try DeskPool.context().pool.coach("noor-veldhuis"))
      let told = "\(CoachProfile(coach, document, on: ExamplePool.asOf))"
      #expect(!told.contains(word), "\(key)")
    }
  }

  @Test(
    arguments: [
      (.set(["open"], false), false), (.remove(["open"]), false),
      (.set(["paused"], [["from": "2023-12-01", "to": "2024-01-31"]]), false),
      (.set(["paused"], [["from": "2023-11-01", "to": "2023-12-30"]]), true),
    ] as [(Edit, Bool)])
  func `who is away takes no coachees, whatever the record says`(edit: Edit, takes: Bool) throws {
    #expect(try Self.profile(.edit(ExamplePool.coach, edit)).takesCoachees == takes)
  }

  @Test func `the position is that of the day, wherever it stands in the list`() throws {
    let profile = try Self.profile(
      .edit(
        ExamplePool.coach,
        .set(
          ["positions"],
          [
            ["from": "2024-01-01", "role": "hoofd"],
            ["from": "2023-06-01", "department": "zorg", "role": "trainer"],
            ["from": "2021-03-01", "team": "Zuid"],
          ])))
    #expect(profile.role == "trainer" && profile.department == "zorg")
  }

  @Test
  func `who has left or has yet to come is not among them, and the others are in the order of their names`()
    throws
  {
    let context = try DeskPool.context([
      DeskPool.coach("zoe"), DeskPool.coach("anton"), DeskPool.coach("late"), DeskPool.coach("gone"),
      .edit("coaches/late.json", .set(["since"], "2024-01-01")),
      .edit("coaches/gone.json", .set(["until"], "2023-12-30")),
    ])
    #expect(CoachProfile.all(in: context).map(\.id) == ["anton", "noor-veldhuis", "zoe"])
  }

  @Test(arguments: [("2023-12-31", "noor.jpg"), ("2024-01-01", nil)])
  func `a photo is one with consent that was given by the day`(consent: String, file: String?) throws {
    let photo: Value = ["file": "noor.jpg", "consentOn": .string(consent)]
    #expect(try Self.profile(.edit(ExamplePool.coach, .set(["photo"], photo))).photo == file)
  }

  @Test func `a photo without consent is none, and a registration that is over neither`() throws {
    let profile = try Self.profile(
      .edit(ExamplePool.coach, .set(["photo"], ["file": "noor.jpg"])),
      .edit(
        ExamplePool.coach,
        .set(
          ["registrations"],
          [["body": "nobco", "until": "2023-12-30"], ["body": "stir", "level": "B", "until": "2023-12-31"]])))
    #expect(profile.photo == nil)
    #expect(profile.registrations.map(\.body) == ["stir"])
  }

  // MARK: - Choosing

  @Test(
    arguments: [
      ("theme", "leiderschap", true), ("theme", "conflict", false), ("language", "nl", true),
      ("language", "fr", true), ("language", "fr-BE", true), ("language", "b", false),
      ("location", "centrum", true), ("method", "wandelen", true), ("kind", "mdieu", false),
    ])
  func `a coach is found by what the profile has`(field: String, value: String, isFound: Bool) throws {
    let profile = try Self.profile(.edit(ExamplePool.coach, .set(["languages"], ["nl", "fr-BE"])))
    var filter = CoachFilter()
    switch field {
    case "theme": filter.theme = value
    case "language": filter.language = value
    case "location": filter.location = value
    case "method": filter.method = value
    default: filter.kind = value
    }
    #expect(filter.admits(profile) == isFound)
  }

  @Test func `languages have names, and one without has its tag`() {
    func name(_ tag: String) -> String { LanguageName.phrase(of: tag).text(.dutch) }
    #expect(name("nl") == "Nederlands" && name("nl-BE") == "Nederlands (BE)" && name("qaa") == "qaa")
    #expect(LanguageName.phrase(of: "tr").text(.english) == "Turkish")
  }
}
