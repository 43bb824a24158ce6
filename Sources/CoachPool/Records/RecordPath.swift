/// What a path inside a pool says: kind, year and id are never repeated in the file.
public struct RecordPath: Hashable, Sendable {
  /// The kind, from the folder.
  public let kind: RecordKind
  /// The year of the folder; `nil` for kinds without years.
  public let year: Int?
  /// The file's stem.
  public let id: String
  /// Whether the file is JSON; else it is Markdown with front matter.
  public let isJSON: Bool

  /// Why a path is no record's.
  public enum Refusal: Error, Hashable, Sendable {
    /// The folder belongs to no kind.
    case folder
    /// A file directly in a folder that has years, or deeper than a record lies.
    case depth
    /// The folder should be a year, `2023`.
    case year
    /// The ending is neither `.md` nor `.json`.
    case ending
    /// The stem is no id: lower-case letters, digits and single hyphens, at most 64 bytes.
    case id
  }

  /// Reads a path relative to the pool's folder, with forward slashes.
  public init(_ path: String) throws(Refusal) {
    // By bytes: a pool has tens of thousands of paths, and characters would cost as much as the file's own text.
    let bytes = Array(path.utf8)
    let parts = bytes.split(separator: UInt8(ascii: "/"), maxSplits: 3, omittingEmptySubsequences: false)
    if path == "contract.json" {
      self.init(kind: .contract, year: nil, id: "contract", isJSON: true)
      return
    }
    guard parts.count > 1, let kind = RecordKind(folder: String(decoding: parts[0], as: UTF8.self)) else {
      throw .folder
    }
    guard parts.count == (kind.hasYears ? 3 : 2) else { throw .depth }
    var year: Int?
    if kind.hasYears {
      guard parts[1].count == 4, parts[1].allSatisfy({ (0x30...0x39).contains($0) }) else { throw .year }
      let number = parts[1].reduce(0) { $0 * 10 + Int($1 - 0x30) }
      guard number > 0 else { throw .year }
      year = number
    }
    let name = parts[parts.count - 1]
    let isJSON = name.suffix(5).elementsEqual(".json".utf8)
    guard isJSON || name.suffix(3).elementsEqual(".md".utf8) else { throw .ending }
    let stem = name.dropLast(isJSON ? 5 : 3)
    guard Self.isID(stem) else { throw .id }
    self.init(kind: kind, year: year, id: String(decoding: stem, as: UTF8.self), isJSON: isJSON)
  }

  private init(kind: RecordKind, year: Int?, id: String, isJSON: Bool) {
    self.kind = kind
    self.year = year
    self.id = id
    self.isJSON = isJSON
  }

  /// Whether a text is an id: `^[a-z0-9]+(-[a-z0-9]+)*$`, at most 64 bytes.
  public static func isID(_ text: some StringProtocol) -> Bool { isID(Array(text.utf8)[...]) }

  private static func isID(_ bytes: ArraySlice<UInt8>) -> Bool {
    var previousIsHyphen = true
    var count = 0
    for byte in bytes {
      count += 1
      switch byte {
      case 0x61...0x7A, 0x30...0x39: previousIsHyphen = false
      case 0x2D:
        if previousIsHyphen { return false }
        previousIsHyphen = true
      default: return false
      }
    }
    return count > 0 && count <= 64 && !previousIsHyphen
  }
}
