extension Coach {
  /// Who managed the coach in each position, as far as that is told: a code, or the id of another coach.
  var managers: [String] { positions.items.compactMap(\.manager.value) }
}
