internal import RecordSyntax

/// A piece of HTML, in which every text that is put into it stays text: only what is written as a literal is markup.
///
/// ```swift
/// let heading: Markup = "<h1>\(profile.name)</h1>"
/// ```
struct Markup: ExpressibleByStringInterpolation, Sendable {
  /// The HTML.
  private(set) var html: String

  init(stringLiteral value: String) { html = value }

  init(stringInterpolation: StringInterpolation) { html = stringInterpolation.html }

  /// Takes what is HTML already and safe.
  init(safe html: String) { self.html = html }

  /// Adds a piece behind it.
  static func += (left: inout Markup, right: Markup) { left.html += right.html }

  /// Collects literals, texts and other pieces.
  struct StringInterpolation: StringInterpolationProtocol {
    var html = ""

    init(literalCapacity: Int, interpolationCount: Int) { html.reserveCapacity(literalCapacity * 2) }

    mutating func appendLiteral(_ literal: String) { html += literal }

    /// Adds text, which can stand within an element and within the quotes of an attribute.
    mutating func appendInterpolation(_ text: String) { Markup.escape(text, into: &html) }

    mutating func appendInterpolation(_ number: Int) { html += String(number) }

    mutating func appendInterpolation(_ markup: Markup) { html += markup.html }

    mutating func appendInterpolation(_ pieces: [Markup]) { for piece in pieces { html += piece.html } }
  }

  /// Adds text to HTML as text; without controls, for one that turns the direction of writing would turn the page.
  private static func escape(_ text: String, into html: inout String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      case "\n", "\t": html += " "
      default:
        if scalar.properties.generalCategory != .control, !scalar.properties.isBidiControl {
          html.unicodeScalars.append(scalar)
        }
      }
    }
  }
}
