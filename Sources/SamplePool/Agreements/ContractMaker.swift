internal import RecordSyntax

/// Writes the contract of a sample pool.
struct ContractMaker {
  let organisation: String
  let asOf: Day
  /// The budget for external coaching, in euro cents a year.
  let budget: [(year: Int, cents: Int)]
  /// From how many on a count may be printed; absent for the schema's default.
  let smallestCell: Int?
  /// After how many months without a trajectory an open coach stands out; absent for the schema's default.
  let idleMonths: Int?

  /// The contract file.
  var file: SampleFile { SampleFile("contract", value, asJSON: true) }

  private var value: Value {
    Members.object { contract in
      contract.set("format", 1)
      contract.set("organisation", organisation)
      contract.set("language", "nl")
      contract.set("asOf", asOf)
      contract.set("coordinators", coordinators)
      contract.set("departments", Self.labels(Keys.departments))
      contract.set("locations", Self.labels(Keys.locations))
      contract.set("levels", Self.labels(Keys.levels))
      contract.set("methods", Self.labels(Keys.methods))
      contract.set("funding", Self.labels(Keys.funding))
      contract.set("providers", Self.labels(Keys.providers))
      contract.set("themes", themes)
      contract.set("kinds", kinds)
      contract.set("referral", ["destinations": destinations])
      contract.set(
        "choice", ["allowed": ["coachee", "advised"], "introductions": ["required": true, "most": 3]])
      contract.set("lines", ["levels": ["team", "department"], "coolOffMonths": 12])
      contract.set("coaches", coaches)
      contract.set("evaluation", ["afterMonths": 6, "inviteWithinMonths": 1, "answerWithinMonths": 1])
      contract.set("retention", ["trajectory": ["content": content]])
      contract.set("publication", publication)
      contract.set("budgetCents", .object(budget.map { .init(String($0.year), .number(Decimal($0.cents))) }))
      contract.set("privacy", privacy)
    }
  }

  private static func labels(_ entries: [(key: String, label: String)]) -> Value {
    .object(entries.map { .init($0.key, .string($0.label)) })
  }

  private var coordinators: Value {
    .object(
      Coordinator.all.map { coordinator in
        .init(
          coordinator.key,
          Members.object {
            $0.set("name", coordinator.name)
            $0.set("from", coordinator.from)
            $0.set("until", coordinator.until)
          })
      })
  }

  private var themes: Value {
    .object(
      Keys.themes.map { .init($0.key, ["label": .string($0.label), "on": "both"]) }
        + Keys.specialisms.map { .init($0.key, ["label": .string($0.label), "on": "coach"]) })
  }

  private var kinds: Value {
    .object(
      [SampleKind.regular, .leadership, .career].map { .init($0.key, $0.value) } + [
        .init(
          Keys.programme,
          [
            "label": "Coaching uit de MDIEU-regeling", "countsInPool": false, "delivery": ["external"],
            "requires": [], "sessions": ["least": 1, "usual": 3, "most": 3],
            "minutes": ["least": 60, "usual": 60, "most": 60],
          ])
      ])
  }

  private var destinations: Value {
    func members(_ entries: [(key: String, label: String)], _ place: Value) -> [Value.Member] {
      entries.map { .init($0.key, ["label": .string($0.label), "where": place]) }
    }
    return .object(
      members(Keys.organisationDestinations, "organisation") + members(Keys.backDestinations, "back")
        + members(Keys.outsideDestinations, "outside"))
  }

  private var coaches: Value {
    Members.object {
      $0.set("supervisionPerYear", 1)
      $0.set("scoreAtLeast", 7)
      $0.set("idleMonths", idleMonths)
      $0.set("conduct", "2021")
      $0.set("profileCharacters", 250)
      $0.set("coverage", ["themes": 2, "departments": 1])
    }
  }

  private var content: Value {
    [
      "months": 20, "from": "ended", "then": "remove",
      "ground": """
      Verwijzingen en de aard van de vraag worden geteld in het jaarverslag over het jaar van afsluiten, dat in \
      het voorjaar daarna verschijnt en tot de zomer kan worden hersteld. Daarna zijn zij niet meer nodig.
      """,
    ]
  }

  private var publication: Value {
    Members.object {
      $0.set("smallestCell", smallestCell)
      $0.set("merge", [["bedrijfsmaatschappelijk-werk", "leiderschapscentrum"]])
    }
  }

  private var privacy: Value {
    [
      "controller": .string("Raad van bestuur van \(organisation), Postbus 100, Veldermeer"),
      "officer": .string("Functionaris gegevensbescherming van \(organisation), fg@voorbeeld.example"),
      "purposes": [
        "Medewerkers aan een passende coach helpen en het traject begeleiden",
        "De kwaliteit van de coachpool bewaken en erover verslag doen zonder namen",
      ],
      "basis": "Gerechtvaardigd belang van goed werkgeverschap (AVG artikel 6, eerste lid, onder f)",
      "recipients": [
        "De coördinatoren van de coachpool", "De gekozen coach, voor het eigen traject",
        "Geen verwerkers: de repository staat op een eigen server",
      ],
      "transfers": "Geen doorgifte buiten de Europese Economische Ruimte",
      "measures": [
        "Namen staan alleen in de besloten map van de coördinatoren",
        "Wat in gesprekken aan de orde komt, wordt niet vastgelegd",
        "Opschoning aan het einde van elke maand volgens de bewaartermijnen",
      ],
      "assessment": "2021-01-18", "worksCouncil": "2021-02-09",
    ]
  }
}
