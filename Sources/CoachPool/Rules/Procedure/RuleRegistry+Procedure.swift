extension RuleRegistry {
  /// The rules of the family, by name.
  static let procedure: [Rule] = [
    .assignedCoach,
    .concurrentTrajectories,
    .consentMissing,
    .goalMissing,
    .intakeByUnknown,
    .intakeMissing,
    .introductionMissing,
    .lineConflict,
    .lineConflictLater,
    .linesUnchecked,
    .outOfOrder,
    .referralCriteria,
    .referralIgnored,
    .referralOutside,
    .referralUnreasoned,
    .referralUnrecorded,
    .refusedWithoutFollowUp,
    .rightDenied,
    .tooManyIntroductions,
  ]
}
