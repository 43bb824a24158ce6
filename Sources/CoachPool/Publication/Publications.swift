internal import RecordSyntax

/// The figures of years as they were published, read from `reports/<year>.json`.
public struct Publications: Sendable {
  /// The folder of a pool that holds them, and the reports.
  public static let folder = "reports"

  /// A file that should hold a year's published figures.
  public struct File: Sendable {
    /// The path, relative to the pool's folder.
    public let path: String
    /// What it holds, or why that cannot be read.
    public let sheet: Result<FigureSheet, FigureSheet.Refusal>
  }

  /// The files, in the order of their years.
  public let files: [File]

  /// Reads the files of a pool that are named after a year; none is read when there is none.
  ///
  /// - Parameters:
  ///   - pool: The pool.
  ///   - read: The bytes of a file.
  public init(of pool: Pool, read: (String) -> [UInt8]?) {
    files = pool.strays.map(\.path).filter { Self.year(of: $0) != nil }.sorted().map { path in
      File(
        path: path,
        sheet: Result { () throws(FigureSheet.Refusal) in
          let sheet = try FigureSheet(reading: read(path) ?? [])
          guard sheet.year == Self.year(of: path) else {
            throw FigureSheet.Refusal(
              place: .value(["year"]),
              message: Phrase(
                nl: "dit bestand heet naar een ander jaar dan \(sheet.year)",
                en: "this file is named after another year than \(sheet.year)"))
          }
          return sheet
        })
    }
  }

  /// The path of the file with a year's published figures.
  public static func path(of year: Int) -> String { "\(folder)/\(year).json" }

  /// The path of a year's report.
  public static func reportPath(of year: Int) -> String { "\(folder)/\(year).md" }

  /// The path of the file that keeps drafts of reports out of git, where a pool has one.
  package static let ignores = "\(folder)/.gitignore"

  /// What stands in it of a year that is published: only what was, for a draft may be called almost like it.
  package static func exceptions(for year: Int, _ report: FigureSheet.Report?) -> [String] {
    ["!/\(year).*"] + (report?.pictures.map { "!/" + $0.name.file(beside: String(year)) } ?? [])
  }

  /// The file of a year.
  public subscript(year: Int) -> File? {
    let path = Self.path(of: year)
    return files.first { $0.path == path }
  }

  /// What was published, of what can be read.
  var published: [FigureSheet] { files.compactMap { try? $0.sheet.get() }.filter { $0.published != nil } }

  /// What years have published, also those that were published before the tool and have an annual record alone.
  ///
  /// All of it can be read, whatever day is judged on.
  public func sheets(_ pool: Pool) -> [FigureSheet] {
    let kept = published
    let typedIn = pool.annuals.filter { annual in !kept.contains { $0.year == annual.year } }
    return kept + typedIn.compactMap(FigureSheet.init)
  }

  /// The year whose published figures a file holds, by its path; `nil` for another file.
  package static func year(of path: String) -> Int? { year(of: path, ending: "json") }

  /// The year whose report a file is, by its path; `nil` for another file.
  static func year(ofReport path: String) -> Int? { year(of: path, ending: "md") }

  /// The path of a picture in a year's report.
  static func path(of picture: ChartName, in year: Int) -> String {
    "\(folder)/\(picture.file(beside: String(year)))"
  }

  /// The year in whose report a picture stands, and what it shows, by the path of its file; `nil` for another file.
  static func picture(at path: String) -> (year: Int, name: ChartName)? {
    for name in ChartName.allCases where path.hasSuffix(name.file(beside: "")) {
      let stem = path.dropLast(name.file(beside: "").count)
      return year(ofReport: stem + ".md").map { (year: $0, name: name) }
    }
    return nil
  }

  /// Whether a file is the figures of a year, its report or a picture in that, by its path.
  static func isReport(_ path: String) -> Bool {
    year(of: path) != nil || year(ofReport: path) != nil || picture(at: path) != nil
  }

  /// The figures for internal use that a file holds under any other name than a year's; `nil` where it holds none.
  static func internalFigures(at path: String, _ read: (String) -> [UInt8]?) -> FigureSheet? {
    guard path.hasSuffix(".json"), year(of: path) == nil, let bytes = read(path),
      let sheet = try? FigureSheet(reading: bytes), sheet.isInternal
    else { return nil }
    return sheet
  }

  private static func year(of path: String, ending: String) -> Int? {
    guard path.hasPrefix(folder + "/"), path.hasSuffix("." + ending) else { return nil }
    let name = path.dropFirst(folder.count + 1).dropLast(ending.count + 1)
    guard name.utf8.count == 4, name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(name)
  }
}
