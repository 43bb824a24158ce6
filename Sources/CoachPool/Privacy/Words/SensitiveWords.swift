internal import RecordSyntax

/// Words of a record file that may not be written there, and what they are.
struct SensitiveWords: Sendable {
  /// What words give away.
  enum Kind: Hashable, Sendable {
    case mailAddress, phoneNumber, bankAccount
    /// Where somebody lives, by street and number, and the day of somebody's birth.
    case homeAddress, birthDate
    /// A citizen service number, or what looks like one where no label says so.
    case citizenNumber(isLabelled: Bool)
    /// Something of someone's health.
    case health
    /// A code, or an id that leads to one, where nothing may say who asked.
    case code
    /// The name of a coach in such a place.
    case coachName
  }

  let kind: Kind
  let location: Diagnostic.Location
}

extension SensitiveWords {
  /// Whether they stand in the private folder, which git does not have.
  var isPrivate: Bool { location.path.startsWithBytes(of: "/") }

  /// Whether they may stand nowhere, not in the private folder either.
  var isForbidden: Bool {
    switch kind {
    case .citizenNumber, .health: true
    case .mailAddress, .phoneNumber, .bankAccount, .homeAddress, .birthDate, .code, .coachName: false
    }
  }

  /// The bytes they stand in; `nil` for the name of the file.
  var range: ByteRange? {
    switch location.place {
    case .bytes(let range), .words(_, let range): range
    case .value, .key, .file: nil
    }
  }
}
