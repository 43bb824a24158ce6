extension ExamplePool {
  /// The path of a second coach, for examples in which there is a choice.
  static let secondCoachPath = "coaches/bas-hoekstra.json"

  /// A second coach; `until` is the last day in the pool of one who left.
  static func secondCoach(until: String? = nil) -> String {
    """
    {
      "name": "Bas Hoekstra",
      "since": "2020-01-10",
      \(until.map { "\"until\": \"\($0)\",\n  \"open\": false" } ?? "\"open\": true"),
      "positions": [
        { "from": "2020-01-10", "department": "zorg", "role": "adviseur" }
      ],
      "languages": [
        "nl"
      ],
      "locations": [
        "centrum"
      ],
      "levels": [
        "medewerker"
      ],
      "themes": [
        "leiderschap",
        "werk-prive"
      ],
      "methods": [
        "oplossingsgericht",
        "wandelen"
      ],
      "kinds": [
        "regulier"
      ],
      "capacity": 3,
      "training": [
        { "title": "Coachopleiding", "institute": "Hogeschool", "minutes": 8400, "on": "2019-06-30" }
      ],
      "conduct": {
        "version": "2022",
        "signed": "2022-01-10"
      }
    }

    """
  }
}
