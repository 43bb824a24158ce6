internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

extension PoolClearing {
  /// Takes out all that stands about a coachee; facts stay, for the figures of years are counted from them.
  mutating func eraseCoachee(_ code: String) throws(CommandFailure) {
    let pool = loaded.pool
    for trajectory in pool.trajectories where trajectory.coachee.value == code {
      try erase([.identifying, .content], from: trajectory.header)
      for evaluation in pool.evaluations(ofTrajectory: trajectory.id) {
        // A quote is whose words it is; consent to show it goes with the request.
        let isOwn = evaluation.by.value == .coachee
        try erase([.identifying, .content] + (isOwn ? [.published] : []), from: evaluation.header)
      }
    }
    let line = ErasureLedger.line(on: context.asOf, id: code, .erasure)
    let files = context.surroundings.identities?.files(of: code, in: pool) ?? []
    try run.onFiles { () throws(FileError) in
      if !pool.erased.contains(code) { try changes.append(line: line, to: ErasureLedger.path) }
      for file in files { try changes.delete(file.path, last: file.kind == .person) }
    }
  }

  /// Takes out a coach, and puts a code in the place of the id everywhere.
  mutating func eraseCoach(_ coach: Coach) throws(CommandFailure) {
    try delete(coach.header, .erasure)
    for file in context.surroundings.identities?.files(of: coach.id, in: loaded.pool) ?? [] {
      try run.onFiles { () throws(FileError) in try changes.delete(file.path, last: file.kind == .person) }
    }
  }

  private mutating func erase(_ classes: [DataClass], from header: RecordHeader) throws(CommandFailure) {
    for dataClass in classes {
      let removal = ClassRemoval(dataClass, ground: .erasure, on: context.asOf)
      try edit(header.path) { removal.edits(of: $0, kind: $1) }
    }
  }
}
