import Foundation
import RecordSyntax
import TestProperties

/// Writes what the fuzzer starts from: a folder of inputs and a dictionary for each surface.
///
/// They come from the samples, and from the example pool and the schemas of the folder it runs in, so that nothing made
/// has to be kept in git.
struct Seeds {
  let folder: URL

  /// Writes all of them.
  func write(fromPool pool: URL) throws {
    for surface in Surface.allCases {
      for (number, sample) in surface.samples.enumerated() {
        try write(sample, to: surface, "sample-\(number)")
      }
      try writeDictionary(of: surface)
    }
    try writePool(pool)
  }

  /// Every record of the example pool by itself, with edits, and one of each kind with its schema.
  private func writePool(_ pool: URL) throws {
    let paths = FileManager.default.enumerator(atPath: pool.path)?.compactMap { $0 as? String }.sorted() ?? []
    var schemas = Self.schemas
    for path in paths {
      let surface: Surface
      switch URL(filePath: path).pathExtension {
      case "json": surface = .json
      case "md": surface = .frontMatter
      default: continue
      }
      let bytes = [UInt8](try Data(contentsOf: pool.appending(path: path)))
      let name = path.replacing("/", with: "-")
      try write(bytes, to: surface, name)
      try write(bytes + [0] + name.utf8, to: .edits, name)
      let folder = path.prefix { $0 != "/" && $0 != "." }
      guard let schema = schemas.removeValue(forKey: String(folder)) else { continue }
      let file = URL(filePath: "schemas/\(schema).schema.json")
      let pair =
        compact([UInt8](try Data(contentsOf: file)), .json) + "\n"
        + compact(bytes, surface == .json ? .json : .frontMatter)
      try write(Array(pair.utf8), to: .schema, name)
    }
  }

  /// The schema of the records in each folder of a pool, and of its contract.
  private static let schemas = [
    "annual": "annual", "coaches": "coach", "contract": "contract", "evaluations": "evaluation",
    "events": "event", "privacy-requests": "privacy-request", "programmes": "programme", "terms": "terms",
    "trajectories": "trajectory",
  ]

  private func compact(_ bytes: [UInt8], _ syntax: Document.Syntax) -> String {
    Document(parsing: bytes, as: syntax, vocabulary: Vocabulary([])).value().json
  }

  private func write(_ bytes: [UInt8], to surface: Surface, _ name: String) throws {
    let target = folder.appending(path: surface.rawValue)
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    try Data(bytes).write(to: target.appending(path: name))
  }

  /// A dictionary as libFuzzer reads it: a quoted word a line, bytes that are no plain ASCII escaped.
  private func writeDictionary(of surface: Surface) throws {
    let lines = surface.tokens.map { token in
      let escaped = token.map { byte in
        let digits = String(byte, radix: 16, uppercase: true)
        return "\\x" + (byte < 0x10 ? "0" : "") + digits
      }
      return "\"" + escaped.joined() + "\"\n"
    }
    try Data(lines.joined().utf8).write(to: folder.appending(path: surface.rawValue + ".dict"))
  }
}
