package import RecordSyntax

/// A calendar in the form of iCalendar (RFC 5545): lines that end in CRLF, none of them longer than 75 octets.
package struct CalendarText: Sendable {
  /// The most octets of a line, its end not counted (section 3.1).
  private static let mostOctets = 75

  /// The text so far.
  package private(set) var text = ""

  /// Starts without a line.
  package init() {}

  /// Adds a property whose value has a form of its own and is ASCII.
  package mutating func add(_ name: String, _ value: String) { add("\(name):\(value)") }

  /// Adds a property whose value is text, in which some characters are escaped (section 3.3.11).
  package mutating func add(_ name: String, text value: String) { add("\(name):\(Self.escaped(value))") }

  /// Adds a property whose value is a whole day (section 3.3.4).
  package mutating func add(_ name: String, _ day: Day) { add("\(name);VALUE=DATE:\(Self.digits(day))") }

  /// A day without its hyphens.
  package static func digits(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// A text as a value; controls that no value may hold are left out.
  private static func escaped(_ value: String) -> String {
    var result = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\u{0}"..<" ", "\u{7F}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Adds a line, folded where it is too long; a character of several octets is never cut in two.
  private mutating func add(_ line: String) {
    var length = 0
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if length + octets > Self.mostOctets {
        text += "\r\n "
        // The blank that says that the line goes on counts.
        length = 1
      }
      text.unicodeScalars.append(scalar)
      length += octets
    }
    text += "\r\n"
  }
}
