internal import RecordSyntax

/// When a coachee is to be asked for an evaluation.
struct EvaluationInvitation {
  /// The day of closing.
  let closed: Day
  /// The day from which it can be asked for.
  let first: Day
  /// The last day for it.
  let last: Day

  /// `nil` where nobody need be asked, or it cannot be told: not closed by a day, never signed, of a kind without
  /// evaluations, or of a coachee who left the organisation.
  init?(_ trajectory: Trajectory, _ context: RuleContext) {
    guard case .value(let closing) = trajectory.closed, let closed = trajectory.closed(by: context.asOf),
      let signed = trajectory.signed, signed <= closed, closing.reason.value != .left,
      !closing.reason.isFaulty,
      let kind = context.kind(of: trajectory), kind.requires.contains(.evaluation)
    else { return nil }
    let policy = context.contract.evaluation
    self.closed = closed
    first = closed.adding(months: policy.afterMonths)
    last = closed.adding(months: policy.afterMonths.addingClamped(policy.inviteWithinMonths))
  }
}

extension Trajectory {
  /// Whether the coachee is still to be asked: nothing says that it was done, nor why it is not recorded.
  func isUninvited(_ context: RuleContext) -> Bool {
    // Who answered was asked. Without a code nobody can be asked any more.
    evaluationInvited.isAbsent && !header.hasRemoved(.facts) && !header.hasRemoved(.identifying)
      && !hasLaterEvaluation(context)
  }

  /// Whether the coachee evaluated it some time after the end.
  func hasLaterEvaluation(_ context: RuleContext) -> Bool {
    context.pool.evaluations(ofTrajectory: id).contains {
      $0.by.value == .coachee && $0.moment.value == .after
    }
  }
}
