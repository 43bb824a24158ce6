internal import RecordSyntax

/// A coach of the sample, before the records of development are drawn.
struct CoachPerson {
  var id: String
  var name: String
  var since: Day
  var until: Day?
  var pause: ClosedRange<Day>?
  var isOpen = true
  var department: String
  var team: String
  var role: String
  var languages = ["nl"]
  var locations: [String]
  var levels: [String]
  var themes: [String]
  var methods: [String]
  var kinds: [String]
  var capacity: Int
  var training: String
  var registration: CoachRegistration?
  var profile: String

  /// Whether the coach may sign on a day: started, not paused and not gone.
  func isAvailable(on day: Day) -> Bool {
    since <= day && until.map { day <= $0 } ?? true && pause?.contains(day) != true
  }
}

/// A registration with a professional body of the contract's defaults.
struct CoachRegistration {
  let body: String
  let level: String
  let number: String
  let from: Day
  /// How long the body's registrations hold.
  let years: Int

  /// The last day.
  var until: Day { from.adding(months: years * 12).adding(days: -1) }
}
