/// One message in Dutch and English with typed arguments; it becomes text only when it is shown.
///
/// ```swift
/// Phrase(
///   nl: "\(held) gesprekken gehouden, en de grens voor \(value: kind) is \(limit)",
///   en: "\(held) sessions held, and the limit for \(value: kind) is \(limit)"
/// )
/// ```
public struct Phrase: Hashable, Sendable {
  private let dutch: Template
  private let english: Template

  /// Makes a phrase from its two wordings.
  public init(nl dutch: Template, en english: Template) {
    self.dutch = dutch
    self.english = english
  }

  /// Makes a phrase that is another one where values are kept back: its words, and not only its arguments, say what a
  /// value is.
  public init(_ phrase: Phrase, keptBack other: Phrase) {
    dutch = Template(parts: [.choice(phrase, keptBack: other)])
    english = dutch
  }

  /// What stands in the place of what others may not see.
  public static let keptBack = Phrase(nl: "[afgeschermd]", en: "[redacted]")

  /// The text in a language; redacted, values of the classes that others may not see are left out.
  public func text(_ language: Language, redacted: Bool = false) -> String {
    let template = language == .dutch ? dutch : english
    return template.parts.map { $0.text(language, redacted: redacted) }.joined()
  }
}

extension Phrase {
  /// The wording in one language: text with arguments in it.
  public struct Template: Hashable, Sendable, ExpressibleByStringInterpolation {
    let parts: [Argument]

    init(parts: [Argument]) { self.parts = parts }

    /// A wording without arguments.
    public init(stringLiteral value: String) { parts = [.literal(value)] }

    /// A wording made of text and arguments.
    public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }
  }

  /// One part of a wording.
  enum Argument: Hashable, Sendable {
    case literal(String)
    /// A number or a day, with the class of the field it came from.
    case plain(String, DataClass)
    /// A value out of a record, quoted, with the class of the field it came from.
    case value(String, DataClass)
    /// An enumeration's word with its meaning in Dutch.
    case word(String, dutch: String, DataClass)
    case phrase(Phrase)
    /// A phrase, and the one that stands there where values are kept back.
    case choice(Phrase, keptBack: Phrase)

    func text(_ language: Language, redacted: Bool) -> String {
      switch self {
      case .literal(let text): return text
      case .plain(let text, let dataClass):
        return redacted && dataClass.isRedacted ? Self.hidden(language) : text
      case .phrase(let phrase): return phrase.text(language, redacted: redacted)
      case .choice(let phrase, let other):
        return redacted ? other.text(language, redacted: true) : phrase.text(language)
      case .value(let value, let dataClass):
        guard !(redacted && dataClass.isRedacted) else { return Self.hidden(language) }
        return "'\(Self.visible(value))'"
      case .word(let word, let dutch, let dataClass):
        guard !(redacted && dataClass.isRedacted) else { return Self.hidden(language) }
        return language == .dutch && dutch != word ? "'\(word)' (\(dutch))" : "'\(word)'"
      }
    }

    /// What stands in the place of a value that others may not see.
    private static func hidden(_ language: Language) -> String { Phrase.keptBack.text(language) }

    /// The value on one line, without what a terminal or a bidirectional control could make of it, cut off at a number
    /// of scalars.
    static func visible(_ value: String, most: Int = 80) -> String {
      var text = ""
      var count = 0
      for scalar in value.unicodeScalars {
        if count == most { return text + "…" }
        count += 1
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
          text += "\\u{\(String(scalar.value, radix: 16))}"
        default:
          text.unicodeScalars.append(scalar)
        }
      }
      return text
    }
  }
}

extension Phrase.Template {
  /// Collects the parts of an interpolated wording.
  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    var parts: [Phrase.Argument] = []

    /// Starts an empty wording.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds text of the wording itself.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.literal(literal)) }
    }

    /// Adds a count; `class` is that of the field it came from.
    public mutating func appendInterpolation(_ number: Int, _ dataClass: DataClass = .none) {
      parts.append(.plain(String(number), dataClass))
    }

    /// Adds a number as the language of the wording writes it, with the class of what it was made from.
    public mutating func appendInterpolation(number: String, _ dataClass: DataClass) {
      parts.append(.plain(number, dataClass))
    }

    /// Adds a date; `class` is that of its field.
    public mutating func appendInterpolation(_ day: Day, _ dataClass: DataClass = .none) {
      parts.append(.plain(day.description, dataClass))
    }

    /// Adds a phrase in the same language.
    public mutating func appendInterpolation(_ phrase: Phrase) { parts.append(.phrase(phrase)) }

    /// Adds a value out of a record, quoted; `class` is that of its field.
    public mutating func appendInterpolation(value: String, _ dataClass: DataClass = .none) {
      parts.append(.value(value, dataClass))
    }

    /// Adds an enumeration's word, in Dutch followed by what it means.
    public mutating func appendInterpolation(word: String, dutch: String, _ dataClass: DataClass = .none) {
      parts.append(.word(word, dutch: dutch, dataClass))
    }

    /// Adds a name of the tool's own (a rule, a field, a file): as it is, without quotes.
    public mutating func appendInterpolation(name: String) {
      parts.append(.literal(Phrase.Argument.visible(name, most: .max)))
    }

    /// Adds a name of the tool's own that tells something of a record by being named; `class` is that of what it tells.
    public mutating func appendInterpolation(name: String, _ dataClass: DataClass) {
      parts.append(.plain(Phrase.Argument.visible(name, most: .max), dataClass))
    }
  }
}
