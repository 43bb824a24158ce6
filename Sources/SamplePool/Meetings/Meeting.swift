internal import RecordSyntax

/// A meeting for coaches.
struct Meeting {
  let id: String
  let form: Form
  let on: Day
  var theme: String?
  var speaker: String?
  let minutes: Int
  var cents: Int?
  var summary: String = ""
  /// The coaches who were there, by id.
  var attendees: [String] = []

  /// What it is.
  enum Form: String {
    case inspiration, intervision, supervision, training
  }

  /// The record.
  var file: SampleFile {
    SampleFile(
      "events/\(on.year)/\(id)",
      Members.object {
        $0.set("form", form.rawValue)
        $0.set("on", on)
        $0.set("theme", theme)
        $0.set("by", speaker)
        $0.set("minutes", minutes)
        $0.set("attendees", attendees)
        $0.set("cents", cents)
      }, body: summary)
  }
}
