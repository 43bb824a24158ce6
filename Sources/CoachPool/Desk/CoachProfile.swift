internal import RecordSyntax

/// What coachees may see of a coach (S0 tip 8): the fields that the schema calls published, and the profile's text.
///
/// It is read from what those fields leave of the record, so that what the schema calls by another class cannot come in.
/// Which of the positions is the present one, and whether somebody is away, follows from fields that stay behind; of that
/// only the answer is told.
public struct CoachProfile: Sendable {
  /// The coach's id.
  public let id: String
  /// The name; the id when there is none.
  public let name: String
  /// Whether the coach takes new coachees: says so, and is not away.
  public let takesCoachees: Bool
  /// The present department, a key of the contract.
  public let department: String?
  /// What the coach does beside coaching.
  public let role: String?
  /// Languages, as BCP 47 tags.
  public let languages: [String]
  /// Places, keys of the contract.
  public let locations: [String]
  /// Levels of employees, keys of the contract.
  public let levels: [String]
  /// Themes, keys of the contract.
  public let themes: [String]
  /// Work forms, keys of the contract.
  public let methods: [String]
  /// Kinds of coaching, keys of the contract.
  public let kinds: [String]
  /// Courses taken.
  public let training: [Training]
  /// Registrations with professional bodies that hold on the day.
  public let registrations: [Registration]
  /// The file of the photo, when the coach consented to its use by the day.
  public let photo: String?
  /// The profile's text, Markdown as the coach wrote it.
  public let text: String

  /// A course taken.
  public struct Training: Sendable {
    /// What it is called.
    public let title: String
    /// Who gave it.
    public let institute: String?
    /// Its level.
    public let level: String?
    /// The year in which it was finished.
    public let year: Int?
  }

  /// A registration with a professional body.
  public struct Registration: Sendable {
    /// The body, a key of the contract's `coaches.registers`.
    public let body: String
    /// The level.
    public let level: String?
    /// The number under which the coach can be looked up.
    public let number: String?
  }
}

// MARK: - Reading

extension CoachProfile {
  private static let fields = PublishedFields(of: .coach, [.published])

  /// The profiles of those who are in the pool on the day of judgement, in the order of their names: never a ranking.
  ///
  /// Without those whose records have errors of structure, for their fields may hold anything.
  public static func all(in context: RuleContext) -> [CoachProfile] {
    let coaches = context.pool.coaches.filter {
      !$0.header.hasStructureError && $0.isInPool(on: context.asOf)
    }
    let profiles = coaches.compactMap { coach in
      context.document(coach.path).map { CoachProfile(coach, $0, on: context.asOf) }
    }
    return profiles.sorted { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }
  }

  /// Takes what is published of a coach, with the file that the record was read from.
  init(_ coach: Coach, _ document: Document, on day: Day) {
    let published = ValueReader(value: document.isReadable ? Self.fields.value(of: document) : nil)
    let position = coach.positionNumber(on: day).map { published["positions"].elements[$0] }
    let body = document.body.map { String(decoding: document.bytes[$0.indices], as: UTF8.self) }
    id = coach.id
    name = published["name"].text ?? coach.id
    takesCoachees = published["open"].bool == true && coach.takesCoachees(on: day)
    department = position?["department"].text
    role = position?["role"].text
    languages = published["languages"].texts
    locations = published["locations"].texts
    levels = published["levels"].texts
    themes = published["themes"].texts
    methods = published["methods"].texts
    kinds = published["kinds"].texts
    training = published["training"].elements.compactMap { course in
      course["title"].text.map {
        Training(
          title: $0, institute: course["institute"].text, level: course["level"].text,
          year: course["on"].day?.year)
      }
    }
    registrations = published["registrations"].elements.compactMap { registration in
      let isOver = registration["until"].day.map { $0 < day } ?? false
      guard !isOver, let body = registration["body"].text else { return nil }
      return Registration(body: body, level: registration["level"].text, number: registration["number"].text)
    }
    let photo = published["photo"]
    self.photo = photo["consentOn"].day.map { $0 <= day } == true ? photo["file"].text : nil
    text = body ?? ""
  }
}
