internal import RecordSyntax

/// Where people are referred to, and when an internal coach is fit (S0 tip 1).
public struct ReferralPolicy: Sendable {
  /// The destinations.
  public let destinations: Keyed<Destination>
  /// Per axis of a question's nature, the words an internal coach may take.
  public let internalWhen: Keyed<[String]>
  /// How many axes may exceed that.
  public let exceptions: Int

  /// Whether the contract names an axis, by its number among those of a nature.
  private let isNamed: [Bool]
  /// The words that an internal coach can take, each with the number of its axis.
  private let leftToInternal: [(axis: Int, word: Symbol)]

  init(_ reader: ValueReader) {
    destinations = reader["destinations"].keyed(Destination.init)
    let internalWhen = reader["internalWhen"].keyed(\.texts)
    self.internalWhen = internalWhen
    exceptions = reader["exceptions"].int ?? 0
    isNamed = Nature.axes.map { internalWhen.contains($0) }
    leftToInternal = Nature.axes.enumerated().flatMap { number, axis in
      (internalWhen[axis] ?? []).map { (number, Schemas.bundled.vocabulary.symbol(of: $0)) }
    }
  }

  /// Whether an internal coach may take a question with this word on an axis; one that the contract does not name
  /// decides nothing.
  func leavesToInternal(axis: Int, _ word: Symbol) -> Bool {
    !isNamed[axis] || leftToInternal.contains { $0.axis == axis && $0.word == word }
  }

  /// A place people are referred to.
  public struct Destination: Sendable {
    /// Its label.
    public let label: String
    /// Where it is.
    public let location: Location

    init(_ reader: ValueReader) {
      label = reader.label
      location = reader["where"].word() ?? .organisation
    }

    /// Where a destination is.
    public enum Location: String, Sendable {
      /// Another part of the organisation.
      case organisation
      /// Back to HR or the manager.
      case back
      /// Outside: tests, job placement, an external coach.
      case outside
    }
  }
}

/// What an agreement covers (S0 tip 4).
public struct AgreementPolicy: Sendable {
  /// The topics that must be covered.
  public let topics: [AgreementTopic]
  /// Before which session it must be signed; 1 is the first.
  public let signedBeforeSession: Int?

  init(_ reader: ValueReader) {
    topics = reader["topics"].words()
    signedBeforeSession = reader["signedBeforeSession"].int
  }
}

/// How coaches are chosen (S0 tip 8).
public struct ChoicePolicy: Sendable {
  /// The ways that are allowed.
  public let allowed: [ChoiceWay]
  /// Whether an introduction comes first.
  public let introductionRequired: Bool
  /// The most introductions for one request.
  public let mostIntroductions: Int?

  init(_ reader: ValueReader) {
    allowed = reader["allowed"].words()
    introductionRequired = reader["introductions"]["required"].bool ?? true
    mostIntroductions = reader["introductions"]["most"].int
  }
}

/// A level on which two people can be too near each other (S0 tip 2).
public enum LineLevel: String, Sendable {
  /// They are in one team.
  case team
  /// They are in one department.
  case department
}

/// How trajectories are evaluated (S0 tip 10, S3).
public struct EvaluationPolicy: Sendable {
  /// How many months after closing.
  public let afterMonths: Int
  /// Within how many months after that the invitation goes out.
  public let inviteWithinMonths: Int
  /// Within how many months after that an answer comes.
  public let answerWithinMonths: Int
  /// The lowest and highest score.
  public let scale: ClosedRange<Int>
  /// The blocks' labels.
  public let blocks: Keyed<String>

  init(_ reader: ValueReader) {
    afterMonths = reader["afterMonths"].int ?? 0
    inviteWithinMonths = reader["inviteWithinMonths"].int ?? 0
    answerWithinMonths = reader["answerWithinMonths"].int ?? 0
    let from = reader["scale"]["from"].int ?? 1
    scale = from...max(from, reader["scale"]["to"].int ?? from)
    blocks = reader["blocks"].keyed(\.text)
  }
}

/// How figures are published (`facts.md` section 4).
public struct PublicationPolicy: Sendable {
  /// The smallest count that is printed; a smaller one above zero is hidden.
  public let smallestCell: Int
  /// The smallest group of which a mean or quotes are printed.
  public let smallestGroup: Int
  /// Referral destinations that are printed as one when one of them would have to be hidden.
  public let merge: [[String]]

  init(_ reader: ValueReader) {
    smallestCell = reader["smallestCell"].int ?? 1
    smallestGroup = reader["smallestGroup"].int ?? 1
    merge = reader["merge"].elements.map(\.texts)
  }
}
