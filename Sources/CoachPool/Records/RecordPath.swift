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
    // By bytes and in place: a pool has tens of thousands of paths.
    let bytes = Array(path.utf8)
    if path == "contract.json" {
      self.init(kind: .contract, year: nil, id: "contract", isJSON: true)
      return
    }
    let slash = UInt8(ascii: "/")
    guard let folderEnd = bytes.firstIndex(of: slash),
      let kind = RecordKind(folder: String(decoding: bytes[..<folderEnd], as: UTF8.self))
    else { throw .folder }
    var year: Int?
    var nameStart = folderEnd + 1
    if kind.hasYears {
      guard let yearEnd = bytes[nameStart...].firstIndex(of: slash),
        !bytes[(yearEnd + 1)...].contains(slash)
      else { throw .depth }
      guard let number = Self.year(bytes[nameStart..<yearEnd]) else { throw .year }
      year = number
      nameStart = yearEnd + 1
    } else if bytes[nameStart...].contains(slash) {
      throw .depth
    }
    let name = bytes[nameStart...]
    let isJSON = name.suffix(5).elementsEqual(".json".utf8)
    guard isJSON || name.suffix(3).elementsEqual(".md".utf8) else { throw .ending }
    let stem = name.dropLast(isJSON ? 5 : 3)
    guard Self.isID(stem) else { throw .id }
    self.init(kind: kind, year: year, id: String(decoding: stem, as: UTF8.self), isJSON: isJSON)
  }

  /// The year that a folder of four digits is called by.
  private static func year(_ name: ArraySlice<UInt8>) -> Int? {
    guard name.count == 4 else { return nil }
    var year = 0
    for byte in name {
      guard byte &- 0x30 < 10 else { return nil }
      year = year * 10 + Int(byte &- 0x30)
    }
    return year > 0 ? year : nil
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
