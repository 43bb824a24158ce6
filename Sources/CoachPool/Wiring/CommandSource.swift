internal import RecordSyntax

/// Where CI gets the command from, which it builds itself.
package enum CommandSource: Hashable, Sendable {
  /// The repository that the pool lies in holds the command too.
  case here
  /// A repository that git can clone, and what to take of it: a tag or a commit.
  case repository(String, revision: String)
  /// Somebody has still to name the repository, in the file itself.
  case unnamed

  /// What git clones, as a text in YAML.
  var place: String {
    switch self {
    case .here: Self.quoted(".")
    case .repository(let place, _): Self.quoted(place)
    case .unnamed: Self.quoted("")
    }
  }

  /// What is taken of it, as a text in YAML; `here` is what CI calls the commit it looks at.
  func revision(here: String) -> String {
    switch self {
    case .here: here
    case .repository(_, let revision): Self.quoted(revision)
    case .unnamed: Self.quoted("")
    }
  }

  /// In quotes of JSON, which YAML knows too.
  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.write(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
