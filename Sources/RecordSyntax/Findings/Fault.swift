/// Something in a file's text that a record must not have, before it is known which file it is.
public struct Fault: Hashable, Sendable {
  /// The most faults that are reported of one file.
  public static let most = 20

  /// An error stops the file from being used; a warning does not.
  public var severity: Severity
  /// The bytes at fault.
  public var range: ByteRange
  /// What is wrong.
  public var message: Phrase
  /// How to mend it.
  public var help: Phrase?
  /// A second place that belongs to it, such as the first of two equal keys.
  public var related: Related?
  /// Whether the format's own grammar admits the text, and the tree holds what it says: only a rule beyond the grammar
  /// is broken.
  ///
  /// The grammars of RFC 8259 and YAML 1.2 admit equal keys, which no record may have. A warning may be outside the
  /// grammar: a line that is indented too little is read all the same, for files of people have such lines.
  public var isWithinGrammar: Bool

  /// A second place and what it is.
  public struct Related: Hashable, Sendable {
    /// The bytes.
    public var range: ByteRange
    /// What stands there.
    public var message: Phrase

    /// Makes a second place.
    public init(range: ByteRange, message: Phrase) {
      self.range = range
      self.message = message
    }
  }

  /// Makes a fault.
  public init(
    _ severity: Severity = .error, at range: ByteRange, _ message: Phrase, help: Phrase? = nil,
    related: Related? = nil, isWithinGrammar: Bool = false
  ) {
    self.severity = severity
    self.range = range
    self.message = message
    self.help = help
    self.related = related
    self.isWithinGrammar = isWithinGrammar
  }
}
