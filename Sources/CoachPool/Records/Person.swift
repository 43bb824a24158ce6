/// Who is behind a code; the record lies in the private folder and never in git.
public struct Person: Record {
  /// What every record has; its path is absolute, and its id is the code.
  public let header: RecordHeader
  /// First and last name.
  public let name: Field<String>
  /// The e-mail address at work.
  public let email: Field<String>
  /// The department, a key of the contract.
  public let department: Field<String>
  /// The team.
  public let team: Field<String>
  /// The manager: a code of the private folder, or a coach's id.
  public let manager: Field<String>

  init(_ header: RecordHeader, _ reader: inout RecordReader) {
    self.header = header
    name = reader.text(.name)
    email = reader.text(.email)
    department = reader.text(.department)
    team = reader.text(.team)
    manager = reader.text(.manager)
  }
}
