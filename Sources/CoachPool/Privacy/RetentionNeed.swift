internal import RecordSyntax

/// How long a class of data must be kept for something else to be possible.
struct RetentionNeed {
  let kind: RecordKind
  let dataClass: DataClass
  let months: Int
  /// What takes that long, as words before the number of months.
  let reason: Phrase
  /// What sets it in the contract; `nil` for the year's report, which nothing sets.
  let source: Pointer?

  /// All needs of the agreements.
  static func all(_ contract: Contract) -> [RetentionNeed] {
    let evaluation = contract.evaluation
    let answered = evaluation.afterMonths.addingClamped(evaluation.inviteWithinMonths)
      .addingClamped(evaluation.answerWithinMonths)
    let isEvaluated = Phrase(
      nl: "de evaluatie pas na zoveel maanden binnen hoeft te zijn",
      en: "the evaluation need not be in before that many months")
    var needs = [DataClass.identifying, .content].map {
      RetentionNeed(
        kind: .trajectory, dataClass: $0, months: answered, reason: isEvaluated,
        source: ["evaluation", "afterMonths"])
    }
    needs.append(
      RetentionNeed(
        kind: .trajectory, dataClass: .facts, months: 12,
        reason: Phrase(
          nl: "het jaarverslag er voor een traject van januari pas na zoveel maanden kan zijn",
          en: "the annual report on a trajectory of January cannot exist before that many months"),
        source: nil))
    needs.append(
      RetentionNeed(
        kind: .evaluation, dataClass: .facts, months: 12,
        reason: Phrase(
          nl: "het jaarverslag er voor een evaluatie van januari pas na zoveel maanden kan zijn",
          en: "the annual report on an evaluation of January cannot exist before that many months"),
        source: nil))
    for (key, kind) in contract.kinds.entries {
      guard let window = kind.followUps.withinMonths else { continue }
      needs.append(
        RetentionNeed(
          kind: .trajectory, dataClass: .identifying, months: window,
          reason: Phrase(
            nl: "een terugkomgesprek nog zoveel maanden na afsluiting kan zijn",
            en: "a follow-up can still be held that many months after closing"),
          source: ["kinds", .key(key), "followUps", "withinMonths"]))
    }
    if let coolOff = contract.coolOffMonths {
      needs.append(
        RetentionNeed(
          kind: .trajectory, dataClass: .identifying, months: coolOff,
          reason: Phrase(
            nl: "de lijnen tussen coach en coachee zoveel maanden bewaakt worden",
            en: "the lines between coach and coachee are watched for that many months"),
          source: ["lines", "coolOffMonths"]))
    }
    if contract.coaches.scoreAtLeast != nil {
      needs.append(
        RetentionNeed(
          kind: .evaluation, dataClass: .facts, months: contract.coaches.scoreMonths,
          reason: Phrase(
            nl: "de scores van een coach over zoveel maanden worden bekeken",
            en: "a coach's scores are looked at over that many months"),
          source: ["coaches", "scoreMonths"]))
    }
    return needs
  }
}
