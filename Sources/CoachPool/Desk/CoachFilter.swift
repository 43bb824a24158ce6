/// What a coachee looks for in a coach; what is not given is no matter.
public struct CoachFilter: Sendable {
  /// A theme, a key of the contract.
  public var theme: String?
  /// A language, a BCP 47 tag: `nl` finds `nl-BE` too.
  public var language: String?
  /// A place, a key of the contract.
  public var location: String?
  /// A work form, a key of the contract.
  public var method: String?
  /// A kind of coaching, a key of the contract.
  public var kind: String?
  /// Whether only those are wanted who take new coachees.
  public var isOpenOnly = false

  /// Looks for nothing in particular.
  public init() {}

  /// Whether a coach has all that is looked for.
  public func admits(_ profile: CoachProfile) -> Bool {
    func has(_ wanted: String?, _ list: [String]) -> Bool { wanted.map(list.contains) ?? true }
    return has(theme, profile.themes) && has(location, profile.locations) && has(method, profile.methods)
      && has(kind, profile.kinds) && (profile.takesCoachees || !isOpenOnly)
      && language.map { wanted in profile.languages.contains { LanguageName.isVariant($0, of: wanted) } }
        ?? true
  }

  /// The languages that can be looked for among some coaches, sorted: theirs, and those of which theirs are variants.
  public static func languages(of profiles: [CoachProfile]) -> [String] {
    let tags = profiles.flatMap(\.languages)
    return Set(tags + tags.compactMap { $0.split(separator: "-").first.map(String.init) }).sorted()
  }
}
