extension RuleRegistry {
  /// The rules of the family, by name.
  static let agreement: [Rule] = [
    .agreedMinutesRange,
    .agreedSessionsRange,
    .agreementMissing,
    .agreementTopicMissing,
    .assessmentNotAgreed,
    .budgetExceeded,
    .closeIncomplete,
    .closedWithoutSession,
    .deliveryMismatch,
    .extensionUnreasoned,
    .followUpDue,
    .managerNotAgreed,
    .managerTalkMissing,
    .overrun,
    .plannedPast,
    .roomUnsuitable,
    .sessionDuplicate,
    .sessionLength,
    .sessionsOverAgreed,
    .sessionsOverLimit,
    .stalled,
    .termsExpired,
  ]
}
