internal import RecordSyntax

/// Why a coach and a coachee are too near each other: one manages the other, or they are in one team or department.
struct SharedLine {
  /// What they share.
  enum Tie {
    /// The coach manages the coachee.
    case coachManages
    /// The coachee manages the coach.
    case coacheeManages
    /// They are in one team.
    case team(String)
    /// They are in one department.
    case department(String)
  }

  let tie: Tie
  /// Where the person's record says so.
  private let person: Diagnostic.Location
  /// Where the coach's record says so; `nil` when it does not have to.
  private let coach: Diagnostic.Location?

  /// Compares where a coach works on a day with where a person does; `nil` when they share nothing that counts.
  ///
  /// Of a person it is known where they work, not since when. The nearest tie is named.
  init?(_ coach: Coach, on day: Day, _ person: Person, _ levels: [LineLevel]) {
    let number = coach.positionNumber(on: day)
    let position = number.map { coach.positions.items[$0] }
    func at(_ field: String) -> Diagnostic.Location? {
      number.map { .init(coach.path, .value(["positions", .index($0), .key(field)])) }
    }
    func here(_ field: String) -> Diagnostic.Location { .init(person.path, .value([.key(field)])) }
    if person.manager.value == coach.id {
      (tie, self.person, self.coach) = (.coachManages, here("manager"), nil)
      return
    }
    guard let position else { return nil }
    if position.manager.value == person.id {
      (tie, self.person, self.coach) = (.coacheeManages, .init(person.path, .file), at("manager"))
      return
    }
    let (own, other) = (position.department.value, person.department.value)
    // Teams of two departments can have one name.
    if levels.contains(.team), let team = person.team.value, own == nil || other == nil || own == other,
      position.team.value.map({ Self.isSame($0, team) }) == true
    {
      (tie, self.person, self.coach) = (.team(team), here("team"), at("team"))
      return
    }
    guard levels.contains(.department), let own, own == other else { return nil }
    (tie, self.person, self.coach) = (.department(own), here("department"), at("department"))
  }

  /// Whether two names of teams are the same but for capitals and blanks.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
    return words(one.lowercased()) == words(other.lowercased())
  }

  /// What they share, as the end of a sentence about them.
  var phrase: Phrase {
    Phrase(
      openPhrase,
      keptBack: Phrase(
        nl: "coach en coachee werken te dicht bij elkaar", en: "coach and coachee work too near each other"))
  }

  private var openPhrase: Phrase {
    switch tie {
    case .coachManages:
      Phrase(nl: "de coach is de leidinggevende van de coachee", en: "the coach is the coachee's manager")
    case .coacheeManages:
      Phrase(nl: "de coachee is de leidinggevende van de coach", en: "the coachee is the coach's manager")
    case .team(let name):
      Phrase(
        nl: "coach en coachee zitten in hetzelfde team, \(value: name, .identifying)",
        en: "coach and coachee are in one team, \(value: name, .identifying)")
    case .department(let key):
      Phrase(
        nl: "coach en coachee werken op dezelfde afdeling, \(value: key, .identifying)",
        en: "coach and coachee work in one department, \(value: key, .identifying)")
    }
  }

  /// Where it stands, which says what they share.
  var notes: [Diagnostic.Note] {
    let coachNote = coach.map {
      Diagnostic.Note(
        $0, Phrase(nl: "waar de coach werkt", en: "where the coach works"), isKeptBack: true)
    }
    return [.init(person, Phrase(nl: "wie de coachee is", en: "who the coachee is"), isKeptBack: true)]
      + (coachNote.map { [$0] } ?? [])
  }
}
