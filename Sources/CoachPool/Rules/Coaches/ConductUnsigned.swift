internal import RecordSyntax

extension Rule {
  static let conductUnsigned = Rule(
    "conduct-unsigned", .coaches, .warning,
    summary: Phrase(
      nl: "een coach heeft de gedragscode niet getekend, of een andere versie",
      en: "a coach has not signed the code of conduct, or another version"),
    explanation: Phrase(
      nl: """
        Elke coach tekent de gedragscode van de pool, zodat een coachee weet waarop die kan rekenen. Komt er een nieuwe \
        versie, dan tekent iedereen opnieuw. Leg versie en dag vast. Wie nog niet begonnen is of de pool heeft verlaten, \
        wordt niet beoordeeld.
        """,
      en: """
        Every coach signs the pool's code of conduct, so that a coachee knows what to count on. When there is a new \
        version, everybody signs again. Record version and day. Who has not begun or has left the pool is not judged.
        """),
    source: "S0-4", parameters: ["coaches.conduct"],
    examples: [
      .fails(
        Phrase(nl: "een oudere versie", en: "an older version"),
        [.edit(Contract.path, .set(["coaches", "conduct"], "2023"))],
        at: .init(ExamplePool.coach, .value(["conduct", "version"]))),
      .fails(
        Phrase(nl: "niet getekend", en: "not signed"),
        [.edit(ExamplePool.coach, .remove(["conduct"]))], at: .init(ExamplePool.coach, .value(["name"]))),
      .fails(
        Phrase(nl: "een versie zonder dag", en: "a version without a day"),
        [.edit(ExamplePool.coach, .remove(["conduct", "signed"]))],
        at: .init(ExamplePool.coach, .value(["conduct"]))),
      .passes(
        Phrase(nl: "de nieuwe versie, en getekend", en: "the new version, and signed"),
        [
          .edit(Contract.path, .set(["coaches", "conduct"], "2023")),
          .edit(ExamplePool.coach, .set(["conduct"], ["version": "2023", "signed": "2023-01-09"])),
        ]),
      .passes(
        Phrase(nl: "de poolafspraken vragen er niet om", en: "the contract does not ask for it"),
        [
          .edit(Contract.path, .set(["coaches", "conduct"], nil)),
          .edit(ExamplePool.coach, .remove(["conduct"])),
        ]),
    ],
    check: .coach { coach, context, findings in
      guard let version = context.contract.coaches.conduct, coach.isInPool(on: context.asOf),
        !coach.conduct.isFaulty, !coach.header.hasRemoved(.staff),
        let fault = ConductFault(coach.conduct.value, version)
      else { return }
      findings.report(
        coach.path, .value(fault.pointer), fault.message(version),
        label: fault.label,
        help: Phrase(
          nl: """
            laat de coach tekenen en leg dat vast als
            conduct: { version: "\(name: version)", signed: JJJJ-MM-DD }
            """,
          en: """
            have the coach sign and record it as
            conduct: { version: "\(name: version)", signed: YYYY-MM-DD }
            """),
        notes: [.norm(["coaches", "conduct"])])
    })
}

/// What is wrong with how a coach signed the code of conduct.
private enum ConductFault {
  case unsigned
  case undated
  case otherVersion(String)

  init?(_ conduct: Coach.Conduct?, _ version: String) {
    guard let conduct else {
      self = .unsigned
      return
    }
    switch conduct.version {
    case .faulty: return nil
    case .absent: self = .undated
    case .value(let signed):
      if signed != version {
        self = .otherVersion(signed)
      } else if conduct.signed.isAbsent {
        self = .undated
      } else {
        return nil
      }
    }
  }

  var pointer: Pointer {
    switch self {
    case .unsigned: ["name"]
    case .undated: ["conduct"]
    case .otherVersion: ["conduct", "version"]
    }
  }

  var label: Phrase {
    switch self {
    case .unsigned: Phrase(nl: "niet getekend", en: "not signed")
    case .undated: Phrase(nl: "onvolledig", en: "incomplete")
    case .otherVersion: Phrase(nl: "een andere versie", en: "another version")
    }
  }

  func message(_ version: String) -> Phrase {
    switch self {
    case .unsigned:
      Phrase(
        nl: "de gedragscode \(value: version) is niet getekend",
        en: "the code of conduct \(value: version) was not signed")
    case .undated:
      Phrase(
        nl: "bij de gedragscode ontbreekt de versie of de dag van tekenen",
        en: "the version or the day of signing of the code of conduct is missing")
    case .otherVersion(let signed):
      Phrase(
        nl: "de gedragscode is getekend in versie \(value: signed, .staff); de pool vraagt \(value: version)",
        en:
          "the code of conduct was signed in version \(value: signed, .staff); the pool asks for \(value: version)"
      )
    }
  }
}
