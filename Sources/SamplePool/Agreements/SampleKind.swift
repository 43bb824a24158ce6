internal import RecordSyntax

/// A kind of coaching of the sample's contract, with the norms that its records keep to.
struct SampleKind {
  let key: String
  let label: String
  let usual: Int
  let most: Int
  let limit: Int
  let minutes: [Int]
  let months: (usual: Int, most: Int)
  let isExternalToo: Bool
  let followUpsLeast: Int

  static let regular = SampleKind(
    key: Keys.regular, label: "Coaching", usual: 6, most: 8, limit: 10, minutes: [60, 60, 75, 90],
    months: (6, 12), isExternalToo: true, followUpsLeast: 1)
  static let leadership = SampleKind(
    key: Keys.leadership, label: "Coaching van leidinggevenden", usual: 8, most: 10, limit: 12,
    minutes: [60, 75, 90, 90], months: (8, 14), isExternalToo: true, followUpsLeast: 1)
  static let career = SampleKind(
    key: Keys.career, label: "Loopbaangesprekken", usual: 4, most: 4, limit: 4, minutes: [60, 60, 75],
    months: (4, 8), isExternalToo: false, followUpsLeast: 0)

  /// The most days between signing and closing that leaves room for an end that is agreed.
  var mostDays: Int { months.most * 30 - 15 }

  /// The kind as the contract writes it.
  var value: Value {
    .object(
      [
        .init("label", .string(label)),
        .init("delivery", isExternalToo ? ["internal", "external"] : ["internal"]),
        .init(
          "sessions",
          .object([
            .init("least", 1), .init("usual", .number(Decimal(usual))), .init("most", .number(Decimal(most))),
            .init("limit", .number(Decimal(limit))),
          ])),
        .init("minutes", ["least": 60, "usual": 60, "most": 90]),
        .init(
          "months",
          .object([
            .init("usual", .number(Decimal(months.usual))), .init("most", .number(Decimal(months.most))),
          ])),
        .init("stalledWeeks", 10),
        .init(
          "followUps",
          .object([
            .init("least", .number(Decimal(followUpsLeast))), .init("most", 2), .init("afterMonths", 3),
            .init("withinMonths", 6),
          ])),
      ] + own)
  }

  private var own: [Value.Member] {
    switch key {
    case Keys.leadership: [.init("assessment", "by-agreement"), .init("hourlyCents", 7200)]
    case Keys.career:
      [
        .init("training", ["minutes": 1920]), .init("right", ["everyYears": 5, "answerDays": 90]),
        .init("hourlyCents", 7200),
      ]
    default: [.init("hourlyCents", 7200)]
    }
  }
}
