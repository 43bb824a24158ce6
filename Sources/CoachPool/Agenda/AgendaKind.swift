/// What kind of thing is due.
package enum AgendaKind: String, Sendable, CaseIterable {
  /// A coachee is to be asked for an evaluation.
  case invitation
  /// A coachee who was asked can still answer.
  case answer
  /// A follow-up is to be held.
  case followUp = "follow-up"
  /// A talk with the manager that was agreed is to be held.
  case managerTalk = "manager-talk"
  /// A trajectory counts as stalled when nothing happens.
  case stalled
  /// What was agreed runs out.
  case agreementEnd = "agreement-end"
  /// A decision that was put off is looked at again.
  case revisit
  /// Somebody with a right to it is to have an intake.
  case right
  /// A session is planned.
  case plannedSession = "planned-session"
  /// A follow-up is planned.
  case plannedFollowUp = "planned-follow-up"
  /// A coach's registration expires.
  case registration
  /// A coach did less so far than a norm asks of a quarter or year.
  case development
  /// An available coach has had no trajectory for long.
  case idle
  /// A coordinator's time ends.
  case coordinator
  /// A standard agreement's time ends.
  case terms
  /// An exception to a rule ends.
  case exception
  /// A request of a data subject is to be answered.
  case privacyRequest = "privacy-request"
  /// Data must be gone.
  case retention
  /// Somebody must be gone from the private folder.
  case privateFolder = "private-folder"
  /// What was removed must be gone from git's history.
  case history
  /// A year can be published.
  case report
  /// A check finds something that depends on the calendar and has no day of its own.
  case finding
}
