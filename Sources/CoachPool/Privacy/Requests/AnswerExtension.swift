internal import RecordSyntax

/// Whether a request's answer may come later, and if not, why not (AVG art. 12.3).
enum AnswerExtension: Hashable, Sendable {
  /// Nothing is said of one.
  case none
  /// It was announced within the first month, with its reason.
  case inForce
  /// It was announced when the first month was over.
  case late
  /// No reason is given.
  case withoutReason
  /// A reason is given, but not when it was announced.
  case withoutDay
}

extension PrivacyRequest {
  /// The term it has when it is not extended; `nil` when the day of receipt cannot be read.
  var firstTerm: AnswerTerm? { received.value.map(AnswerTerm.init) }

  /// The term it has, as far as an extension of the first one counts.
  func term(_ first: AnswerTerm) -> AnswerTerm {
    answerExtension(first) == .inForce ? first.extended : first
  }

  /// Whether nothing says that it was answered.
  var isOpen: Bool { answered.isAbsent && outcome.isAbsent && !header.hasRemoved(.facts) }

  /// What extends its first term. What cannot be read has a finding of its own, and may extend it.
  func answerExtension(_ first: AnswerTerm) -> AnswerExtension {
    switch extendedOn {
    case .faulty: .inForce
    case .absent: extensionReason.value == nil ? .none : .withoutDay
    case .value(let day):
      if day > first.lastDay { .late } else if extensionReason.isAbsent { .withoutReason } else { .inForce }
    }
  }
}
