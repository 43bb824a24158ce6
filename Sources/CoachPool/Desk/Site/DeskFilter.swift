internal import RecordSyntax

/// One thing to search by in the site: a list to choose one word from.
///
/// What is chosen hides the coaches who do not have it by the style sheet alone (``DeskStyle``), so that searching needs no
/// script.
struct DeskFilter: Sendable {
  /// One word to choose.
  struct Choice: Sendable {
    /// What a coach's entry has in its attribute.
    let key: String
    /// What the reader sees.
    let label: String
  }

  /// The name of the list and, behind `data-`, of the attribute.
  let name: String
  /// What stands above the list.
  let title: String
  /// What is chosen before anything is.
  let all: String
  /// The words that at least one coach has, in the order in which they are shown.
  let choices: [Choice]
  /// The keys of a coach.
  let keys: @Sendable (CoachProfile) -> [String]
}

extension DeskSite {
  /// What can be searched by: what at least one of the coaches has, in the contract's order.
  var usedFilters: [DeskFilter] {
    let languages = CoachFilter.languages(of: profiles).map { tag in
      DeskFilter.Choice(key: tag.lowercased(), label: LanguageName.phrase(of: tag).text(language))
    }
    return [
      filter(
        "theme", text("Thema", "Theme"), text("Alle thema's", "All themes"),
        contract.themes.entries.map { ($0.key, $0.value.label) }
      ) {
        $0.themes
      },
      filter(
        "method", text("Werkvorm", "Method"), text("Alle werkvormen", "All methods"), contract.methods.entries
      ) { $0.methods },
      DeskFilter(
        name: "language", title: text("Taal", "Language"), all: text("Alle talen", "All languages"),
        choices: languages.sorted { ($0.label, $0.key) < ($1.label, $1.key) },
        keys: { profile in CoachFilter.languages(of: [profile]).map { $0.lowercased() } }),
      filter(
        "location", text("Plaats", "Place"), text("Alle plaatsen", "All places"), contract.locations.entries
      ) { $0.locations },
    ].filter { $0.choices.count > 1 }
  }

  private func filter(
    _ name: String, _ title: String, _ all: String, _ labels: [(key: String, value: String)],
    _ keys: @escaping @Sendable (CoachProfile) -> [String]
  ) -> DeskFilter {
    let used = Set(profiles.flatMap(keys))
    let known = labels.filter { used.contains($0.key) }.map {
      DeskFilter.Choice(key: $0.key, label: $0.value)
    }
    return DeskFilter(name: name, title: title, all: all, choices: known, keys: keys)
  }
}
