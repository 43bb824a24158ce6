internal import RecordSyntax

/// Everything that is laid down about a pool before the rest is drawn.
struct PoolPlan {
  let organisation: String
  let asOf: Day
  /// The least count that may be printed; absent for the default.
  let smallestCell: Int?
  /// After how many months without a trajectory an open coach stands out; absent where no one does.
  let idleMonths: Int?
  /// How many of a hundred trajectories and evaluations have the form of file that is not their usual one.
  let otherForm: Int
  let coaches: [CoachPerson]
  let courses: [Course]
  /// The meetings, each with who was there.
  let meetings: [Meeting]
  let quotes: [String]
  /// What was deleted as a whole.
  let deletions: [Deletion]
  /// The records that stand alone.
  let files: [SampleFile]
}
