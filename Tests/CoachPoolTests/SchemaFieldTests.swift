import CoachPool
import RecordSyntax
import Testing

/// Fields as the schemas describe them, and the values that people write for them.
struct SchemaFieldTests {
  private func field(_ keys: String) throws -> SchemaField {
    let path = keys.split(separator: ".").map(String.init)
    let field = Schemas.bundled.fields(of: .trajectory, at: Array(path.prefix(1))).first { $0.keys == path }
    return try #require(field ?? Schemas.bundled.fields(of: .trajectory).first { $0.keys == path })
  }

  @Test(
    arguments: [
      ("sessions.place", "online", .string("online")), ("sessions.place", "buiten", .string("outdoor")),
      ("closed.reason", "completed", .string("completed")),
      ("closed.reason", "Completed", .string("completed")),
      ("closed.goals", "gehaald", nil), ("requested.route", "de medewerker zelf", .string("self")),
      ("requested.route", "zelf", .string("self")), ("requested.route", "de", nil),
      ("requested.route", "via", nil),
      ("requested.themes", "werk-prive, leiderschap,werk-prive", .array(["werk-prive", "leiderschap"])),
      ("sessions.minutes", "60", .number(Decimal(60))), ("sessions.minutes", "een uur", nil),
      ("sessions.missed", "Ja", .bool(true)), ("sessions.missed", "no", .bool(false)),
      ("sessions.missed", "?", nil),
      ("sessions.on", "2023-02-28", .string("2023-02-28")), ("sessions.on", "2023-02-29", nil),
      ("coachee", "p-7k3m9q", .string("p-7k3m9q")), ("coachee", "", nil),
    ] as [(String, String, Value?)])
  func `a value is read as people write it`(_ keys: String, _ text: String, _ value: Value?) throws {
    let field = try field(keys)
    #expect((try? field.value(text)) == value)
  }

  @Test
  func `a word that is none is answered with the nearest, and is not said back where values are kept back`()
    throws
  {
    let field = try field("closed.reason")
    do throws(WrittenValueRefusal) {
      _ = try field.value("complted")
      Issue.record("it was read")
    } catch {
      #expect(error.nearest == "completed")
      #expect(error.message.text(.english).hasPrefix("Reason cannot be 'complted', but one of: completed, "))
      #expect(!error.message.text(.dutch, redacted: true).contains("complted"))
    }
  }

  @Test func `fields stand in the order of the schema, those of groups among them`() {
    let intake = Schemas.bundled.fields(of: .trajectory, at: ["intake"])
    #expect(
      intake.map(\.key) == [
        "on", "minutes", "by", "questionClear", "goals", "parts", "depth", "complexity", "clarity",
        "personal",
        "privacy", "advice", "because",
      ])
    #expect(intake.filter(\.isRequired).map(\.key) == ["on"])
    #expect(
      intake[5].dataClass == .content && intake[5].optionName == "parts"
        && intake[3].optionName == "question-clear")
  }
}
