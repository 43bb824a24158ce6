import Foundation

/// The DocC catalogue as it is checked in, and the sources that it is about.
enum Catalogue {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources").standardizedFileURL
  private static let folder = sources.appending(path: "CoachPool/CoachPool.docc")

  /// The file of a page.
  static func file(of page: String) -> URL { folder.appending(path: page + ".md") }

  /// The text of a page.
  static func text(of page: String) throws -> String {
    try String(contentsOf: file(of: page), encoding: .utf8)
  }

  /// The names of all pages.
  static func pages() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
      .map { String($0.dropLast(3)) }.sorted()
  }

  /// The names that a page lists in groups, in their order: of pages, and of types.
  static func listed(on page: String) throws -> (pages: [String], types: [String]) {
    let text = try text(of: page)
    return (
      text.matches(of: /(?m)^- <doc:(\w+)>$/).map { String($0.1) },
      text.matches(of: /(?m)^- ``(\w+)``$/).map { String($0.1) }
    )
  }

  /// The types that a module gives to others, at the top level of its files.
  static func publicTypes(of module: String) throws -> [String] {
    let folder = sources.appending(path: module)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".swift")
    }
    return try files.flatMap { file in
      try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        .matches(of: /(?m)^public (?:final |indirect )*(?:class|struct|enum|protocol|typealias) (\w+)/)
        .map { String($0.1) }
    }
  }
}
