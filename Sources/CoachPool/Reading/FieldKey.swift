internal import RecordSyntax

/// The keys of records that are decoded.
///
/// They stand first in the vocabulary, in this order, so that the symbol of each is known when this is compiled and
/// nothing is looked up to find a field.
enum FieldKey: UInt16, CaseIterable {
  case advice = 1
  case agreement
  case allow
  case alternative
  case alternativeConsidered
  case answered
  case article
  case asOf
  case assessment
  case at
  case attendees
  case because
  case body
  case by
  case byRight
  case capacity
  case cents
  case chosenBy
  case clarity
  case `class`
  case closed
  case coach
  case coachAgrees
  case coachee
  case coacheeAgreed
  case coacheeAgrees
  case complexity
  case conduct
  case consentOn
  case costs
  case covers
  case decision
  case delivery
  case department
  case depth
  case development
  case email
  case evaluationInvited
  case extendedOn
  case extensionReason
  case extensions
  case figures
  case file
  case findings
  case followUps
  case `for`
  case form
  case format
  case from
  case funding
  case goals
  case grantYear
  case ground
  case group
  case handovers
  case institute
  case intake
  case introductions
  case kind
  case kinds
  case languages
  case lastOn
  case led
  case level
  case levels
  case linesChecked
  case locations
  case manager
  case managerTalks
  case methods
  case minutes
  case missed
  case moment
  case name
  case nature
  case number
  case on
  case `open`
  case outcome
  case own
  case ownTime
  case parts
  case paused
  case personal
  case photo
  case place
  case planned
  case positions
  case privacy
  case provider
  case published
  case questionClear
  case quotes
  case reason
  case received
  case recommend
  case referrals
  case registrations
  case removed
  case requested
  case revisitOn
  case role
  case route
  case scores
  case sessions
  case sessionsEach
  case signed
  case since
  case subject
  case team
  case terms
  case text
  case theme
  case themes
  case title
  case to
  case training
  case trajectory
  case until
  case version
  case what
  case with
  case worthIt

  /// The key as records have it.
  var word: String { "\(self)" }

  /// Its symbol in the vocabulary of records.
  var symbol: Symbol { Symbol(rawValue: rawValue) }
}
