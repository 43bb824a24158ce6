extension FigureSheet.Report {
  /// The lines of a picture; `nil` when the report has none of that name.
  func lines(of name: ChartName) -> [String]? { pictures.first { $0.name == name }?.lines }

  /// The whole text without pictures, for a place where no file stands beside it; with one final newline.
  package var markdown: String {
    var text = ""
    var isBehindPicture = false
    for line in lines {
      // A picture and the empty line behind it are a block.
      if pictures.contains(where: { $0.isShown(by: line) }) {
        isBehindPicture = true
      } else {
        if !isBehindPicture || !line.isEmpty { text += line + "\n" }
        isBehindPicture = false
      }
    }
    return text
  }

  /// A file of a report.
  package struct File: Sendable {
    /// What it is called.
    package let name: String
    /// What it holds; `nil` for a picture that the report does not have.
    package let bytes: [UInt8]?
    /// What it shows; `nil` for the text.
    fileprivate let picture: ChartName?

    /// Whether something that is called so may be replaced or taken away: a picture when it was drawn here.
    package func mayReplace(_ old: [UInt8]) -> Bool {
      picture.map { old.starts(with: ChartDrawing.beginning(of: $0).html.utf8) } ?? true
    }
  }

  /// The files of the report: its pictures, those that it does not have among them, and the text that belongs to them.
  ///
  /// - Parameter text: What the text is called; the pictures are called after it, so that two reports in one folder, with
  ///   other thresholds, do not show each other's.
  package func files(called text: String) -> [File] {
    let stem = text.hasSuffix(".md") ? String(text.dropLast(3)) : text
    let drawings = ChartName.allCases.map { name in
      File(name: name.file(beside: stem), bytes: self.lines(of: name).map(Self.bytes), picture: name)
    }
    let lines = self.lines.map { line in
      pictures.first { $0.isShown(by: line) }?.link(beside: stem) ?? line
    }
    return drawings + [File(name: text, bytes: Self.bytes(lines), picture: nil)]
  }

  private static func bytes(_ lines: [String]) -> [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }
}
