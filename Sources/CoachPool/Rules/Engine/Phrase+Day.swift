internal import RecordSyntax

extension Phrase {
  /// A day out of a record, which is shown as widely as its field may be.
  static func day(_ day: Day, _ dataClass: DataClass) -> Phrase {
    guard dataClass.isRedacted else { return Phrase(nl: "\(day)", en: "\(day)") }
    return Phrase(nl: "\(value: day.description, dataClass)", en: "\(value: day.description, dataClass)")
  }
}
