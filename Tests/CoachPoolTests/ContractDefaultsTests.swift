import RecordSyntax
import Testing

@testable import CoachPool

struct ContractDefaultsTests {
  private let schemas = Schemas.bundled

  @Test func `a contract that names nothing has the defaults of the sources`() {
    let contract = schemas.contractDefaults
    #expect(contract["intake"]?["usualMinutes"] == 30)
    #expect(
      contract["agreement"]?["topics"]
        == .array([
          "scope", "manager", "sessions", "minutes", "codeOfConduct", "privacy", "coachReview", "referBack",
          "referOn",
        ]))
    #expect(contract["retention"]?["trajectory"]?["content"]?["months"] == 8)
    #expect(contract["retention"]?["trajectory"]?["identifying"]?["months"] == 12)
    #expect(contract["retention"]?["trajectory"]?["facts"]?["then"] == "delete")
    #expect(contract["retention"]?["coach"]?["published"] == .null)
    #expect(contract["publication"]?["smallestCell"] == 5)
    #expect(contract["lines"]?["coolOffMonths"] == .null)
    #expect(contract["kinds"] == .object([]))
    #expect(contract["organisation"] == nil)
  }

  @Test func `a kind is filled in member by member`() {
    let filled = schemas.filling(["kinds": ["internal": ["sessions": ["usual": 5, "limit": 10]]]])
    let kind = filled["kinds"]?["internal"]
    #expect(kind?["sessions"] == ["least": 1, "usual": 5, "most": 8, "limit": 10])
    #expect(kind?["delivery"] == ["internal"])
    #expect(kind?["right"] == .null)
    #expect(kind?["countsInPool"] == true)
  }

  @Test func `null switches a norm off, and a missing inner value takes its own default`() {
    let filled = schemas.filling([
      "kinds": ["career": ["stalledWeeks": nil, "right": ["everyYears": 3]]], "coaches": ["training": nil],
    ])
    #expect(filled["kinds"]?["career"]?["stalledWeeks"] == .null)
    #expect(filled["kinds"]?["career"]?["right"] == ["everyYears": 3, "answerDays": 90])
    #expect(filled["coaches"]?["training"] == .null)
    #expect(filled["coaches"]?["methods"] == 2)
  }

  @Test func `lists replace their default and maps add to it`() {
    let filled = schemas.filling([
      "choice": ["allowed": ["assigned"]],
      "evaluation": ["blocks": ["method": nil, "worth": "Waarde"]],
      "coaches": ["registers": ["icf": ["years": 2]]],
    ])
    #expect(filled["choice"]?["allowed"] == ["assigned"])
    #expect(
      filled["evaluation"]?["blocks"] == [
        "procedure": "Procedure", "relation": "Relatie met de coach", "goals": "Doelen en thema's",
        "worth": "Waarde",
      ])
    #expect(filled["coaches"]?["registers"]?["icf"]?["years"] == 2)
    #expect(filled["coaches"]?["registers"]?["icf"]?["noticeMonths"] == 10)
    #expect(filled["coaches"]?["registers"]?["lvsc"]?["years"] == 5)
  }

  @Test func `a value of the wrong type leaves the default`() {
    #expect(schemas.filling(["intake": "thirty"])["intake"]?["usualMinutes"] == 30)
    #expect(schemas.filling(["intake": ["usualMinutes": "thirty"]])["intake"]?["usualMinutes"] == 30)
    #expect(schemas.filling(["intake": nil])["intake"]?["usualMinutes"] == 30)
  }
}
