public import RecordSyntax

/// What the organisation says of its processing of personal data (AVG art. 13, 15 and 30); `nil` or empty is a gap.
public struct PrivacyStatement: Sendable {
  /// Name and contact details of the controller.
  public let controller: String?
  /// Name and contact details of those who decide together with the controller (AVG art. 26).
  public let jointControllers: [String]
  /// How to reach the data protection officer.
  public let officer: String?
  /// What the data are used for.
  public let purposes: [String]
  /// The legal basis (AVG art. 6).
  public let basis: String?
  /// Who receives data.
  public let recipients: [String]
  /// Whether data leave the EEA, and under which safeguards.
  public let transfers: String?
  /// How the data are secured.
  public let measures: [String]
  /// The day a data protection impact assessment was decided on.
  public let assessment: Day?
  /// The day the works council agreed.
  public let worksCouncil: Day?

  init(_ reader: ValueReader) {
    controller = reader["controller"].text
    jointControllers = reader["jointControllers"].texts
    officer = reader["officer"].text
    purposes = reader["purposes"].texts
    basis = reader["basis"].text
    recipients = reader["recipients"].texts
    transfers = reader["transfers"].text
    measures = reader["measures"].texts
    assessment = reader["assessment"].day
    worksCouncil = reader["worksCouncil"].day
  }
}
