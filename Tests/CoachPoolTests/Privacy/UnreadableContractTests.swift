import CoachPool
import RecordSyntax
import Testing

/// What the rules about words find while the contract cannot be read well.
struct UnreadableContractTests {
  /// What is wrong with the contract.
  enum Fault: String, CaseIterable {
    case missing, syntax, unknownKey, wrongRule, noCoordinators, wrongCoordinator, newer
  }

  /// The small pool with a fault in its contract, somebody in the private folder, and a quote about them.
  private func findings(_ fault: Fault, quote: String, allow: String = "") throws -> [Diagnostic] {
    var files = ExamplePool.files.mapValues { Array($0.utf8) }
    files[ExamplePool.evaluation] = Array(
      """
      {
        "trajectory": "t-2023-k7qm", "by": "coachee", "moment": "after", "on": "2023-12-18",
        "quotes": [{ "text": \(Value.string(quote).json), "consentOn": "2023-12-18" }]\(allow)
      }

      """.utf8)
    files[Contract.path] = try contract(fault, files[Contract.path] ?? [])
    let folder = "/besloten"
    let file = try #require(PrivateFile("people/p-7k3m9q.md", in: folder))
    let person = PrivateText(file, Array("---\nname: Ans Verkerk-Prins\n---\n".utf8))
    let identities = Identities(folder: folder, [person])
    let read = files
    let pool = Pool(files: files, names: KnownNames(identities.people))
    let surroundings = Surroundings(asOf: ExamplePool.asOf, identities: identities)
    return Checker(RuleContext(pool: pool, surroundings: surroundings) { read[$0] }).findings()
  }

  private func contract(_ fault: Fault, _ bytes: [UInt8]) throws -> [UInt8]? {
    func edited(_ edits: Edit...) throws -> [UInt8] {
      let vocabulary = Schemas.bundled.vocabulary
      let document = Document(parsing: bytes, as: .json, vocabulary: vocabulary)
      return try document.applying(edits, vocabulary: vocabulary).bytes
    }
    return switch fault {
    case .missing: nil
    case .syntax: bytes.dropLast(3)
    case .unknownKey: try edited(.set(["organisatie"], "Voorbeeldstad"))
    case .wrongRule: try edited(.set(["rules"], ["health-data": "of"]))
    case .noCoordinators: try edited(.set(["coordinatoren"], [:]), .erase(["coordinators"]))
    case .wrongCoordinator:
      try edited(.set(["coordinators", "x"], ["naam": "Ans Verkerk-Prins", "from": "2020-01-01"]))
    case .newer: try edited(.set(["format"], 2))
    }
  }

  @Test(arguments: Fault.allCases)
  func `addresses, numbers and words of illness are found, and nothing that norms are needed for`(
    _ fault: Fault
  ) throws {
    let found = try findings(fault, quote: "Mail a@b.nl, bsn 123456782, na mijn burn-out.")
    let structure = Set(RuleRegistry.all.filter { $0.family == .structure }.map(\.name))
    let others = found.filter { !structure.contains($0.rule) }
    #expect(others.map(\.rule) == ["bsn", "health-data", "personal-data"])
    #expect(others.allSatisfy { $0.location.path == ExamplePool.evaluation })
    #expect(found.contains { $0.location.path == Contract.path && $0.severity == .error })
  }

  /// Who may be named anywhere must be known before anybody is reported.
  @Test(arguments: Fault.allCases)
  func `a name is reported where the coordinators could be read`(_ fault: Fault) throws {
    let found = try findings(fault, quote: "Met dank aan Ans Verkerk-Prins.")
    let isKnown = fault == .unknownKey || fault == .wrongRule
    #expect(found.filter { $0.rule == "personal-data" }.count == (isKnown ? 1 : 0))
  }

  /// The contract may name another day to judge on than this one.
  @Test(arguments: ["2023-06-30", "2024-06-30", "2030-01-01"])
  func `an exception holds as long as it says, for the day to judge on is not known`(_ until: String) throws {
    let allow = #", "allow": { "health-data": { "reason": "letterlijk zo gezegd", "until": "\#(until)" } }"#
    let found = try findings(.syntax, quote: "Na mijn burn-out.", allow: allow)
    #expect(!found.contains { $0.rule == "health-data" || $0.rule == "unused-allow" })
    let never = allow.replacing("health-data", with: "bsn")
    #expect(try findings(.syntax, quote: "bsn 123456782", allow: never).contains { $0.rule == "bsn" })
  }
}
