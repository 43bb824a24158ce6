internal import RecordSyntax

/// What a record is known by when rows are read again; nothing of it is a name or an address.
enum ImportIdentity: Hashable, Sendable {
  /// By its id, where a column gives that.
  case id(String)
  /// A trajectory by whose it is, its kind and the day of the request.
  case trajectory(coachee: String, kind: String, on: String)
  /// An evaluation by what it is about, who filled it in, when in the trajectory, and on which day.
  case evaluation(trajectory: String, by: String, moment: String, on: String)
  /// A coach, whose name is public.
  case coach(PersonKey)

  /// What a value is known by, or the path of the first field that is missing for that.
  static func make(_ kind: ImportKind, _ id: String?, _ value: Value) -> Result<ImportIdentity, Missing> {
    if let id { return .success(.id(id)) }
    func text(_ keys: String...) throws(Missing) -> String {
      guard case .string(let text)? = value[keys] else {
        throw Missing(path: keys.joined(separator: "."))
      }
      return text
    }
    return Result { () throws(Missing) in
      switch kind {
      case .trajectory:
        .trajectory(
          coachee: try text("coachee"), kind: try text("kind"), on: try text("requested", "on"))
      case .evaluation:
        .evaluation(
          trajectory: try text("trajectory"), by: try text("by"), moment: try text("moment"),
          on: try text("on"))
      case .coach: .coach(PersonKey(try text("name")))
      }
    }
  }

  /// A field without which it is not known which record a row is about.
  struct Missing: Error {
    let path: String
  }
}
