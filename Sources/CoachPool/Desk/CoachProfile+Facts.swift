public import RecordSyntax

extension CoachProfile {
  /// One thing to know of a coach.
  public struct Fact: Sendable {
    /// What it is.
    public let title: Phrase
    /// What it is with this coach, one or more.
    public let values: [Phrase]
  }

  /// Whether the coach takes new coachees, in words.
  public var availability: Phrase {
    takesCoachees
      ? Phrase(nl: "neemt nieuwe coachees aan", en: "takes new coachees")
      : Phrase(nl: "neemt nu geen nieuwe coachees aan", en: "takes no new coachees now")
  }

  /// What the profile says in fields, in the order in which somebody chooses by it, in the words of the contract; what
  /// nothing is said of is left out.
  public func facts(in contract: Contract) -> [Fact] {
    func labels(_ keys: [String], _ label: (String) -> String?) -> [Phrase] {
      keys.map { key in
        let label = label(key) ?? key
        return Phrase(nl: "\(name: label)", en: "\(name: label)")
      }
    }
    let place = [role, department.map { contract.departments[$0] ?? $0 }].compactMap(\.self)
      .joined(separator: ", ")
    let all = [
      Fact(
        title: Phrase(nl: "Werkt als", en: "Works as"), values: place.isEmpty ? [] : labels([place]) { $0 }),
      Fact(title: Phrase(nl: "Thema's", en: "Themes"), values: labels(themes) { contract.themes[$0]?.label }),
      Fact(title: Phrase(nl: "Werkvormen", en: "Methods"), values: labels(methods) { contract.methods[$0] }),
      Fact(title: Phrase(nl: "Talen", en: "Languages"), values: languages.map(LanguageName.phrase)),
      Fact(title: Phrase(nl: "Plaatsen", en: "Places"), values: labels(locations) { contract.locations[$0] }),
      Fact(
        title: Phrase(nl: "Soorten trajecten", en: "Kinds of trajectory"),
        values: labels(kinds) { contract.kinds[$0]?.label }),
      Fact(
        title: Phrase(nl: "Ervaring met", en: "Experience with"),
        values: labels(levels) { contract.levels[$0] }),
      Fact(title: Phrase(nl: "Opleiding", en: "Training"), values: training.map(\.phrase)),
      Fact(title: Phrase(nl: "Registratie", en: "Registration"), values: registrations.map(\.phrase)),
    ]
    return all.filter { !$0.values.isEmpty }
  }
}

extension CoachProfile.Training {
  /// The course with who gave it and when it was finished.
  fileprivate var phrase: Phrase {
    let words = [title, level, institute, year.map(String.init)].compactMap(\.self).joined(separator: ", ")
    return Phrase(nl: "\(name: words)", en: "\(name: words)")
  }
}

extension CoachProfile.Registration {
  /// The body, the level and the number.
  fileprivate var phrase: Phrase {
    let words = [body, level].compactMap(\.self).joined(separator: ", ")
    guard let number else { return Phrase(nl: "\(name: words)", en: "\(name: words)") }
    return Phrase(nl: "\(name: words), nummer \(name: number)", en: "\(name: words), number \(name: number)")
  }
}
