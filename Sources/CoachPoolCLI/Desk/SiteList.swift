internal import CoachPool
internal import RecordSyntax

/// The list of the files that `site` wrote: by it the next run knows what it may replace and delete.
enum SiteList {
  /// The name of its file.
  static let name = "coachpool-site.json"

  /// Its text, a file a line.
  static func text(_ files: [OwnFolder.File]) -> [UInt8] {
    let lines = files.sorted { $0.name < $1.name }.map {
      "{\"path\":\(Value.string($0.name).json),\"sha256\":\"\(SHA256.hexDigest(of: $0.bytes))\"}"
    }
    return Array("{\"version\":1,\"files\":[\n\(lines.joined(separator: ",\n"))\n]}\n".utf8)
  }

  /// The digests in a list; `nil` for another file.
  static func digests(in bytes: [UInt8]) -> [String: String]? {
    let document = Document(parsing: bytes, as: .json, vocabulary: Schemas.bundled.vocabulary)
    guard document.isReadable, case .array(let files)? = document.value()["files"] else { return nil }
    let digests = files.compactMap { file -> (String, String)? in
      guard case .string(let path)? = file["path"], case .string(let digest)? = file["sha256"] else {
        return nil
      }
      return (path, digest)
    }
    return digests.count == files.count ? Dictionary(digests) { first, _ in first } : nil
  }
}
