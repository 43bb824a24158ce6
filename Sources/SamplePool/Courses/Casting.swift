/// Who takes part in a course: everything about it that depends on the others.
struct Casting {
  let id: String
  let coachee: String
  /// The coach of the pool; absent with a provider or while there is none.
  var coach: CoachPerson?
  /// The coach it is handed over to under way.
  var successor: CoachPerson?
  /// The coaches of introductions that led to nothing, in time.
  var others: [String] = []
  var provider: String?
}
