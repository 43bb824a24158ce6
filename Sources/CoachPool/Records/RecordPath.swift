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
    /// A folder that is called as a record, with no file in it.
    case isFolder
    /// What a write that was cut off has left.
    case leftover
  }

  /// Reads a path relative to the pool's folder, with forward slashes.
  public init(_ path: String) throws(Refusal) {
    if path == "contract.json" {
      self.init(kind: .contract, year: nil, id: "contract", isJSON: true)
      return
    }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let nameStart = slash.map { path.utf8.index(after: $0) } ?? path.startIndex
    self = try Folder(String(path[..<nameStart])).record(named: String(path[nameStart...]))
  }

  /// Reads a path that ends in one of a pool, whatever folder that is in; `nil` when it is no record's.
  package init?(inAnyFolder path: String) {
    let parts = path.split(separator: "/")
    let found = [3, 2, 1].lazy.compactMap { try? RecordPath(parts.suffix($0).joined(separator: "/")) }.first
    guard let found else { return nil }
    self = found
  }

  private init(kind: RecordKind, year: Int?, id: String, isJSON: Bool) {
    self.kind = kind
    self.year = year
    self.id = id
    self.isJSON = isJSON
  }

  /// The record that a file beside it is a copy of, `t-2023-k7qm.md~` or `t-2023-k7qm (2).md`, by its path relative to the
  /// pool's folder; `nil` where nothing of an id begins the name.
  package static func ofCopy(at path: String) -> RecordPath? {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let nameStart = slash.map { path.utf8.index(after: $0) } ?? path.startIndex
    let id = path.utf8[nameStart...].prefix { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
    return try? RecordPath(path[..<id.endIndex] + (path.contains(".json") ? ".json" : ".md"))
  }

  /// The path of a person's record, which lies in no pool.
  init(person code: String, isJSON: Bool) {
    self.init(kind: .person, year: nil, id: code, isJSON: isJSON)
  }

  /// Whether a text is an id: `^[a-z0-9]+(-[a-z0-9]+)*$`, at most 64 bytes.
  public static func isID(_ text: some StringProtocol) -> Bool { isID(Array(text.utf8).span) }

  private static func isID(_ bytes: Span<UInt8>) -> Bool {
    guard (1...64).contains(bytes.count) else { return false }
    var previousIsHyphen = true
    for index in bytes.indices {
      switch bytes[index] {
      case 0x61...0x7A, 0x30...0x39: previousIsHyphen = false
      case 0x2D:
        if previousIsHyphen { return false }
        previousIsHyphen = true
      default: return false
      }
    }
    return !previousIsHyphen
  }
}

extension RecordPath {
  /// What the path of a folder says of the records in it, read once for all of them.
  package struct Folder: Sendable {
    private let kind: RecordKind
    private let year: Int?

    /// Reads a path relative to the pool's folder, with a slash behind it; empty for the pool's own.
    package init(_ path: String) throws(Refusal) {
      let parts = Array(path.utf8).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        .dropLast()
      guard let first = parts.first, let kind = RecordKind(folder: String(decoding: first, as: UTF8.self))
      else { throw .folder }
      guard parts.count == (kind.hasYears ? 2 : 1) else { throw .depth }
      self.kind = kind
      guard kind.hasYears else {
        year = nil
        return
      }
      guard let year = Self.year(parts[1]) else { throw .year }
      self.year = year
    }

    /// What the path of a file in it says, by the file's name.
    package func record(named name: String) throws(Refusal) -> RecordPath {
      // By bytes and in place: a pool has tens of thousands of names.
      let bytes = name.utf8.span
      let isJSON = Self.ends(bytes, with: Self.json)
      guard isJSON || Self.ends(bytes, with: Self.markdown) else { throw .ending }
      let count = bytes.count - (isJSON ? Self.json : Self.markdown).count
      guard isID(bytes.extracting(first: count)) else { throw .id }
      let id = String(name[..<name.utf8.index(name.startIndex, offsetBy: count)])
      return RecordPath(kind: kind, year: year, id: id, isJSON: isJSON)
    }

    private static let json = Array(".json".utf8)
    private static let markdown = Array(".md".utf8)

    private static func ends(_ name: Span<UInt8>, with ending: [UInt8]) -> Bool {
      guard name.count >= ending.count else { return false }
      let start = name.count - ending.count
      return ending.indices.allSatisfy { name[start + $0] == ending[$0] }
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
  }
}
