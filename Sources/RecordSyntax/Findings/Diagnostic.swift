/// One finding: what is wrong, where, why it matters and how to mend it.
///
/// Every output format is a rendering of this type. Its identity is rule, file, pointer and detail, never a line number
/// or a wording, so that it survives edits elsewhere in the file and better words.
public struct Diagnostic: Hashable, Sendable {
  /// A file and a place in it.
  public struct Location: Hashable, Sendable {
    /// The path, relative to the pool's folder, with forward slashes.
    public var path: String
    /// Where in the file.
    public var place: Place

    /// Makes a location.
    public init(_ path: String, _ place: Place) {
      self.path = path
      self.place = place
    }
  }

  /// A further place that helps to understand the finding.
  public struct Note: Hashable, Sendable {
    /// Where.
    public var location: Location
    /// What stands there.
    public var message: Phrase
    /// Whether it is left out where values are kept back: that the place has to do with the finding says what a value is.
    public var isKeptBack: Bool

    /// Makes a note.
    public init(_ location: Location, _ message: Phrase, isKeptBack: Bool = false) {
      self.location = location
      self.message = message
      self.isKeptBack = isKeptBack
    }
  }

  /// What mends a finding in its file.
  public enum Fix: Hashable, Sendable {
    /// An edit of the record.
    case edit(Edit)
    /// The whole text that belongs in the file, for one that is no record.
    case text(String)
  }

  /// The rule's name.
  public var rule: String
  /// How much it weighs here, after the contract's settings.
  public var severity: Severity
  /// Whether it depends on the calendar.
  public var isDue: Bool
  /// Where it is.
  public var location: Location
  /// What is wrong.
  public var message: Phrase
  /// A few words printed under the underlined place, such as "the ninth".
  public var label: Phrase?
  /// How to mend it.
  public var help: Phrase?
  /// Further places.
  public var notes: [Note]
  /// What mends it, when there is one obvious way.
  public var fix: Fix?
  /// What tells two findings of one rule at one place apart, such as a topic's key.
  public var detail: String
  /// The paths, relative to the pool's folder, where what the finding is about was looked for and is not.
  public var missingFrom: [String]

  /// Makes a finding.
  public init(
    rule: String, severity: Severity, isDue: Bool = false, at location: Location, _ message: Phrase,
    label: Phrase? = nil, help: Phrase? = nil, notes: [Note] = [], fix: Fix? = nil, detail: String = "",
    missingFrom: [String] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.isDue = isDue
    self.location = location
    self.message = message
    self.label = label
    self.help = help
    self.notes = notes
    self.fix = fix
    self.detail = detail
    self.missingFrom = missingFrom
  }

  /// The files that it is there because of, beside its own: those of its notes, and where something is missing.
  public var causes: [String] { notes.map(\.location.path) + missingFrom }
}
