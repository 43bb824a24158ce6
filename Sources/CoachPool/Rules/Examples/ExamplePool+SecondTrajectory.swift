extension ExamplePool {
  /// The path of a second running trajectory, which some examples add.
  static let secondPath = "trajectories/2023/t-2023-q8ze.json"

  /// A second running trajectory with the pool's coach, of the coachee with a code.
  static func second(coachee: String) -> String {
    """
    {
      "kind": "loopbaan",
      "coachee": "\(coachee)",
      "delivery": "internal",
      "requested": { "on": "2023-11-07", "route": "self" },
      "intake": { "on": "2023-11-14", "by": "ans", "questionClear": true, "goals": 1, "advice": "internal" },
      "coach": "noor-veldhuis",
      "chosenBy": "advised",
      "agreement": { "signed": "2023-11-28", "sessions": 2, "minutes": 60, "manager": "none" },
      "sessions": [{ "on": "2023-12-05", "minutes": 60, "place": "coaching-room" }]
    }

    """
  }
}
