/// Text out of records as Markdown that shows it as it is: no markup, link, mention or HTML of its own.
package enum Markdown: Sendable {
  /// Where it is read.
  enum Reader {
    /// On a forge, which makes links and mentions of what looks like one.
    case forge
    /// In a word processor or on paper, where each mark of the escaping shows: only what is markup is escaped.
    case letter
  }

  /// A value on one line, also within a table's cell.
  package static func inline(_ text: String) -> String { inline(text, in: .forge) }

  /// A value on one line, for a reader.
  static func inline(_ text: String, in reader: Reader) -> String {
    escaped(text, keepsEmphasis: false, reader)
  }

  /// Text of several paragraphs, in which emphasis, lists and headings (as bold lines) keep their meaning.
  ///
  /// Each element is one paragraph or list, its lines joined.
  static func paragraphs(_ text: String, in reader: Reader = .forge) -> [String] {
    var paragraphs: [[String]] = []
    var isOpen = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = line.trimmingBlanks()
      guard !line.isEmpty else {
        isOpen = false
        continue
      }
      if !isOpen { paragraphs.append([]) }
      isOpen = true
      paragraphs[paragraphs.count - 1].append(block(line, reader))
    }
    return paragraphs.map { $0.joined(separator: "\n") }
  }

  private static func block(_ line: Substring, _ reader: Reader) -> String {
    let level = line.prefix { $0 == "#" }.count
    if (1...6).contains(level), line.dropFirst(level).first == " " {
      return "**\(inline(String(line.dropFirst(level)), in: reader))**"
    }
    if line.allSatisfy({ "-*_=+ ".contains($0) }) { return inline(String(line), in: reader) }
    if let mark = line.first, "-*+".contains(mark), line.dropFirst().first == " " {
      return "- \(escaped(String(line.dropFirst(2)), keepsEmphasis: true, reader))"
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    if !digits.isEmpty, digits.count < 4, rest.hasPrefix(". ") {
      return "\(digits). \(escaped(String(rest.dropFirst(2)), keepsEmphasis: true, reader))"
    }
    return escaped(String(line), keepsEmphasis: true, reader)
  }

  private static func escaped(_ text: String, keepsEmphasis: Bool, _ reader: Reader) -> String {
    let scalars = visibleScalars(text)
    // A full stop or bracket right behind digits at the beginning would make a numbered list.
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    let noBreak = reader == .forge ? "&#8203;" : ""
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "&" where reader == .letter: result += isEntity(scalars[(index + 1)...]) ? "\\&" : "&"
      case "<" where reader == .letter: result += next.properties.isWhitespace ? "<" : "\\<"
      case ">" where reader == .letter: result += index == 0 ? "\\>" : ">"
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "[", "]", "|", "~", "$": result += "\\\(scalar)"
      case "*", "_": result += keepsEmphasis ? "\(scalar)" : "\\\(scalar)"
      case "-", "+", "=":
        result += index == 0 ? "\\\(scalar)" : "\(scalar)"
      case "#":
        // A space of no width keeps a number behind it from becoming a link to an issue.
        result += (index == 0 ? "\\#" : "#") + (isWord(next) ? noBreak : "")
      case "@": result += "@" + (isWord(next) ? noBreak : "")
      case ":": result += ":" + (next == "/" ? noBreak : "")
      case ".":
        let word = scalars[..<index].suffix(3).map { String($0).lowercased() }.joined()
        let isNumbering = index > 0 && index == digits && next == " "
        result += (word == "www" ? noBreak : "") + (isNumbering ? "\\." : ".")
      case ")":
        result += index > 0 && index == digits ? "\\)" : ")"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether what follows an ampersand makes one character of both.
  private static func isEntity(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = scalars.prefix { isWord($0) || $0 == "#" }
    return !name.isEmpty && scalars.dropFirst(name.count).first == ";"
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_" || scalar == "-"
  }

  /// A text on one line as it is shown, without what is not escaped either: controls, and marks that change the direction
  /// of what follows.
  static func visible(_ text: String) -> String {
    var visible = ""
    visible.unicodeScalars += visibleScalars(text)
    return visible
  }

  private static func visibleScalars(_ text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var isBlank = false
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .lineSeparator, .paragraphSeparator, .spaceSeparator: isBlank = true
      case .control where "\t\n\r".unicodeScalars.contains(scalar): isBlank = true
      case .control, .format, .surrogate, .privateUse, .unassigned: continue
      default:
        if isBlank, !scalars.isEmpty { scalars.append(" ") }
        isBlank = false
        scalars.append(scalar)
      }
    }
    return scalars
  }
}

extension Substring {
  /// The text without blanks at its ends.
  func trimmingBlanks() -> Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
