import RecordSyntax
import Testing

@testable import CoachPool

/// The description of an export.
struct DataPackageTests {
  private static let text = text(.init())

  private static func text(_ style: PoolExport.Style, unmatched: Set<String> = []) -> String {
    let export = PoolExportTests.export(ExamplePool.files, style)
    let files = export.files([export.part(0..<export.recordCount)]).map {
      (file: $0, digest: SHA256.hexDigest(of: $0.bytes))
    }
    let pool = Pool(files: ExamplePool.files.mapValues { Array($0.utf8) })
    return DataPackage.text(export, files, unmatched: unmatched, of: pool.contract, .english)
  }

  private static let resources = resources(text)

  private static func value(_ text: String) -> Value {
    Document(parsing: Array(text.utf8), as: .json, vocabulary: Schemas.bundled.vocabulary).value()
  }

  private static func resources(_ text: String) -> [Value] {
    if case .array(let resources)? = value(text)["resources"] { resources } else { [] }
  }

  private static func resource(_ name: String, _ text: String = text) throws -> Value {
    let resources = text == Self.text ? resources : Self.resources(text)
    return try #require(resources.first { $0.text("name") == name })
  }

  private static func field(_ name: String, of table: String, _ text: String = text) throws -> Value {
    let schema = try #require(try resource(table, text)["schema"])
    guard case .array(let fields)? = schema["fields"] else { return .null }
    return try #require(fields.first { $0.text("name") == name })
  }

  @Test func `every file with something in it is a resource, with its size and digest`() throws {
    let text = Self.text
    let export = PoolExportTests.export(ExamplePool.files)
    // Nobody published a year in the example, or asked for anything: lines without one are not described.
    let files = export.files([export.part(0..<export.recordCount)]).filter { !$0.bytes.isEmpty }
    #expect(files.count == 47)
    #expect(Self.resources(text).map { $0.text("path") } == files.map(\.name))
    for (file, resource) in zip(files, Self.resources(text)) {
      #expect(resource["bytes"] == .number(Decimal(file.bytes.count)))
      #expect(resource.text("hash") == "sha256:" + SHA256.hexDigest(of: file.bytes))
      #expect(resource.text("type") == "table" && !resource.text("title").isEmpty)
    }
  }

  @Test(
    arguments: [
      ("trajectories", "kind", #"{"required":true,"pattern":"[a-z0-9]+(-[a-z0-9]+)*","maxLength":64}"#),
      ("trajectories", "coachee", #"{"pattern":"[a-z0-9]+(-[a-z0-9]+)*","maxLength":64}"#),
      ("trajectories", "requested_on", #"{"required":true}"#),
      // A trajectory need not have an agreement, though an agreement has a day.
      ("trajectories", "agreement_signed", "null"),
      ("trajectories", "requested_route", #"{"enum":["self","manager","hr","other"]}"#),
      (
        "trajectories", "requested_themes",
        #"{"pattern":"([a-z0-9]+(-[a-z0-9]+)*)(,([a-z0-9]+(-[a-z0-9]+)*))*"}"#
      ),
      ("trajectories-sessions", "sessions_minutes", #"{"required":true,"minimum":1,"maximum":1000000}"#),
      ("trajectories-sessions", "element", #"{"required":true,"minimum":1}"#),
      ("evaluations", "recommend", #"{"minimum":0,"maximum":10}"#),
      ("evaluations-scores", "scores_value", #"{"required":true,"minimum":0,"maximum":1000000}"#),
      // One more than the schema's, for the apostrophe.
      ("coaches", "name", #"{"required":true,"minLength":1,"maxLength":101}"#),
      ("coaches-lines", "name", #"{"required":true,"minLength":1,"maxLength":100}"#),
      (
        "trajectories-allow", "allow_reason",
        #"{"required":true,"pattern":"[\\s\\S]*[A-Za-z][\\s\\S]*","maxLength":301}"#
      ),
      ("evaluations", "by", #"{"required":true,"enum":["coachee","manager","coach"]}"#),
      ("annual-findings", "findings", #"{"required":true,"minLength":1,"maxLength":501}"#),
    ])
  func `a column may hold what the schema says`(_ table: String, _ column: String, _ json: String) throws {
    #expect((try Self.field(column, of: table)["constraints"] ?? .null).json == json)
  }

  @Test(arguments: [
    ("trajectories", "requested_on", "date", "facts"), ("trajectories", "coachee", "string", "identifying"),
    ("trajectories", "requested_ownTime", "boolean", "facts"),
    ("trajectories", "requested_byRight", "boolean", "facts"),
    ("trajectories-costs", "costs_cents", "integer", "facts"),
    ("annual-figures", "figures_value", "number", "published"),
    ("annual-figures", "figures_key", "string", "published"),
    ("coaches", "capacity", "integer", "staff"), ("trajectories-lines", "sessions", "array", "facts"),
    ("trajectories-lines", "requested", "object", "facts"),
    ("coaches-lines", "languages", "array", "published"),
  ])
  func `a column has its type and the class of its data`(
    _ table: String, _ column: String, _ type: String, _ dataClass: String
  ) throws {
    let field = try Self.field(column, of: table)
    #expect(field.text("type") == type && field.text("x-data") == dataClass)
  }

  @Test func `tables are joined by keys, as far as those hold`() throws {
    func keys(_ name: String, _ text: String = Self.text) throws -> String {
      let schema = try #require(try Self.resource(name, text)["schema"])
      return (schema["primaryKey"] ?? .null).json + (schema["foreignKeys"] ?? .null).json
    }
    let coach = #"{"fields":["coach"],"reference":{"resource":"coaches","fields":["id"]}}"#
    let terms = #"{"fields":["agreement_terms"],"reference":{"resource":"terms","fields":["id"]}}"#
    #expect(try keys("trajectories") == #"["id"]["# + coach + "," + terms + "]")
    #expect(try keys("trajectories", Self.text(.init(), unmatched: ["coach"])) == #"["id"]["# + terms + "]")
    #expect(
      try keys("trajectories-sessions")
        == #"["id","element"][{"fields":["id"],"reference":{"resource":"trajectories","fields":["id"]}}]"#)
    #expect(
      try keys("evaluations-scores")
        == #"["id","scores_key"][{"fields":["id"],"reference":{"resource":"evaluations","fields":["id"]}}]"#)
    #expect(try keys("trajectories-lines") == #"["id"]null"#)
  }

  @Test func `an export knows its own description, unless somebody changed it`() throws {
    let text = Self.text
    let digests = try #require(DataPackage.digests(in: Array(text.utf8)))
    #expect(digests.count == Self.resources(text).count)
    #expect(digests["coaches.csv"]?.utf8.count == 64)
    for other in [
      text.replacing("\"coachpool\"", with: "\"eigen\""), "{}", "[]", "", "{",
      #"{"id":"urn:coachpool:export:"}"#,
      #"{"id":"urn:coachpool:export:","resources":[]}"#,
    ] {
      #expect(DataPackage.digests(in: Array(other.utf8)) == nil)
    }
  }

  @Test func `it says how cells are parted`() throws {
    #expect(try Self.resource("coaches")["dialect"] == ["delimiter": ","])
    #expect(try Self.resource("coaches", Self.text(.init(isForExcel: true)))["dialect"] == ["delimiter": ";"])
  }
}
