public import RecordSyntax

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

  /// What stands in it of a year that is published.
  package static func exception(for year: Int) -> String { "!/\(year).*" }

  /// The file of a year.
  public subscript(year: Int) -> File? {
    let path = Self.path(of: year)
    return files.first { $0.path == path }
  }

  /// What years have published by a day, also those that were published before the tool and have an annual record alone.
  public func sheets(by day: Day, _ pool: Pool) -> [FigureSheet] {
    let kept = files.compactMap { try? $0.sheet.get() }.filter { $0.published.map { $0 <= day } == true }
    let typedIn = pool.annuals.filter { annual in
      annual.wasPublished(by: day) && !kept.contains { $0.year == annual.year }
    }
    return kept + typedIn.compactMap(FigureSheet.init)
  }

  /// The year whose published figures a file holds, by its path; `nil` for another file.
  package static func year(of path: String) -> Int? {
    guard path.hasPrefix(folder + "/"), path.hasSuffix(".json") else { return nil }
    let name = path.dropFirst(folder.count + 1).dropLast(5)
    guard name.count == 4, name.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Int(name)
  }
}
