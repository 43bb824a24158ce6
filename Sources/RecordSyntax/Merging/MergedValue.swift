/// What became of two versions of a value: merged as far as they do not contradict each other.
package indirect enum MergedValue: Sendable {
  /// One of the two versions of a merge.
  package enum Side: Sendable {
    /// The version that the merge is made in.
    case ours
    /// The version that comes in.
    case theirs
  }

  /// A member of a merged object.
  package struct Member: Sendable {
    let key: String
    let value: MergedValue
  }

  /// Both come to this, or to nothing.
  case settled(CommentedValue?)
  /// An object, with the comments about it.
  case object([Member], comments: [String])
  /// A list, with the comments about it.
  case list([MergedValue], comments: [String])
  /// Each side has its own; `nil` where it has nothing.
  case conflict(ours: CommentedValue?, theirs: CommentedValue?)

  /// The value when every conflict is decided for one side; `nil` for nothing.
  func resolved(for side: Side) -> CommentedValue? {
    switch self {
    case .settled(let value): return value
    case .conflict(let ours, let theirs): return side == .ours ? ours : theirs
    case .object(let members, let comments):
      let members = members.compactMap { member in
        member.value.resolved(for: side).map { CommentedValue.Member(key: member.key, value: $0) }
      }
      return CommentedValue(.object(.init(members)), comments: comments)
    case .list(let elements, let comments):
      return CommentedValue(.list(elements.compactMap { $0.resolved(for: side) }), comments: comments)
    }
  }

  /// The places that the two sides contradict each other about, by the names of members; elements of lists have none.
  package var conflicts: [Pointer] {
    switch self {
    case .settled: []
    case .conflict: [Pointer()]
    case .list(let elements, _): elements.flatMap(\.conflicts)
    case .object(let members, _):
      members.flatMap { member in
        member.value.conflicts.map { Pointer([.key(member.key)] + $0.steps) }
      }
    }
  }

  /// The comments that one side has about what is in conflict.
  func commentsInConflict(for side: Side) -> [String] {
    switch self {
    case .settled: []
    case .conflict: resolved(for: side)?.allComments ?? []
    case .list(let elements, _): elements.flatMap { $0.commentsInConflict(for: side) }
    case .object(let members, _): members.flatMap { $0.value.commentsInConflict(for: side) }
    }
  }
}
