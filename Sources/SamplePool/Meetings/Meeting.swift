internal import RecordSyntax

/// A meeting for coaches.
struct Meeting {
  let id: String
  let form: Form
  let on: Day
  let theme: String?
  let speaker: String?
  let minutes: Int
  let cents: Int?
  let summary: String
  /// The coaches who were there, by id.
  private(set) var attendees: [String] = []
  /// When the attendees were removed, for they are kept for three years.
  private var thinned: Day?

  init(
    id: String, form: Form, on: Day, theme: String? = nil, speaker: String? = nil, minutes: Int,
    cents: Int? = nil, summary: String = ""
  ) {
    self.id = id
    self.form = form
    self.on = on
    self.theme = theme
    self.speaker = speaker
    self.minutes = minutes
    self.cents = cents
    self.summary = summary
  }

  /// Puts down who was there, unless that may no longer be kept.
  mutating func record(_ attendees: [String], _ retention: Retention) {
    thinned = retention.removedAttendees(of: on)
    self.attendees = thinned == nil ? attendees.sorted() : []
  }

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
        if let thinned {
          $0.set("removed", [["on": .day(thinned), "class": "staff", "ground": "retention"]])
        }
      }, body: summary)
  }
}
