public import RecordSyntax

/// What every record has, whatever its kind.
///
/// A class for the reason that ``Trajectory`` is one.
public final class RecordHeader: Sendable {
  /// The kind.
  public let kind: RecordKind
  /// The id: the file's stem.
  public let id: String
  /// The path relative to the pool's folder.
  public let path: String
  /// The year of its folder, if its kind has years.
  public let folderYear: Int?
  /// The classes of data that it holds.
  public let dataClasses: DataClasses
  /// Whether the file has a structure error, so that counting it could be wrong.
  public let hasStructureError: Bool
  /// Where the file has comments.
  public let comments: [ByteRange]
  /// What retention, erasure or objection took out.
  public let removed: FieldList<Removal>
  /// Reasoned exceptions to rules.
  public let allowances: [Allowance]

  init(
    kind: RecordKind, id: String, path: String, folderYear: Int?, dataClasses: DataClasses,
    hasStructureError: Bool, comments: [ByteRange], removed: FieldList<Removal>, allowances: [Allowance]
  ) {
    self.kind = kind
    self.id = id
    self.path = path
    self.folderYear = folderYear
    self.dataClasses = dataClasses
    self.hasStructureError = hasStructureError
    self.comments = comments
    self.removed = removed
    self.allowances = allowances
  }

  /// Whether data of a class has been taken out, so that its absence is no fault.
  public func hasRemoved(_ dataClass: DataClass) -> Bool {
    removed.items.contains { $0.dataClass.value == dataClass }
  }
}

/// A record: a header and the fields of its kind.
public protocol Record: Sendable {
  /// What every record has.
  var header: RecordHeader { get }
}

extension Record {
  /// The id: the file's stem.
  public var id: String { header.id }
  /// The path relative to the pool's folder.
  public var path: String { header.path }
}
