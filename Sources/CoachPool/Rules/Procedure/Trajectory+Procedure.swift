internal import RecordSyntax

extension Trajectory {
  /// Whether a coach of the pool does it: as it says, or, when it does not say, as it names a coach and no provider.
  var isInternal: Bool {
    switch delivery {
    case .value(let delivery): delivery == .internal
    case .absent: coach.value != nil && provider.isAbsent
    case .faulty: false
    }
  }

  /// Where coaching began: at its agreement, else at its first session that was held; `nil` when it has not.
  func beginning(asOf day: Day) -> Place? {
    if agreement.value != nil { return .key(["agreement"]) }
    let index = sessions.items.firstIndex { $0.isHeld && $0.on.value.map { $0 <= day } ?? false }
    return index.map { .value(["sessions", .index($0)]) }
  }

  /// The latest introduction with a coach; `nil` when there is none, or when it cannot be told which is the latest.
  func latestIntroduction(with coach: String) -> (index: Int, introduction: Introduction)? {
    var latest: (index: Int, day: Day, introduction: Introduction)?
    for (index, introduction) in introductions.items.enumerated() where introduction.coach.value == coach {
      guard let day = introduction.on.value else { return nil }
      if latest.map({ $0.day <= day }) ?? true { latest = (index, day, introduction) }
    }
    return latest.map { ($0.index, $0.introduction) }
  }
}
