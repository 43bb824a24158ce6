public import RecordSyntax

/// One coach of the pool: qualifications in the front matter, the profile in the body.
public struct Coach: Record {
  /// What every record has.
  public let header: RecordHeader
  /// The name; coaches are known by name.
  public let name: Field<String>
  /// The first day in the pool.
  public let since: Field<Day>
  /// The last day in the pool.
  public let until: Field<Day>
  /// Times away.
  public let paused: FieldList<Pause>
  /// Whether new coachees are taken.
  public let open: Field<Bool>
  /// Where the coach works, over time.
  public let positions: FieldList<Position>
  /// Languages, as BCP 47 tags.
  public let languages: FieldList<String>
  /// Places, keys of the contract.
  public let locations: FieldList<String>
  /// Levels of employees, keys of the contract.
  public let levels: FieldList<String>
  /// Themes, keys of the contract.
  public let themes: FieldList<String>
  /// Work forms, keys of the contract.
  public let methods: FieldList<String>
  /// Kinds of coaching, keys of the contract.
  public let kinds: FieldList<String>
  /// The most trajectories at once.
  public let capacity: Field<Int>
  /// Courses taken.
  public let training: FieldList<Training>
  /// Registrations with professional bodies.
  public let registrations: FieldList<Registration>
  /// Own intervision, supervision and training.
  public let development: FieldList<Development>
  /// The code of conduct signed.
  public let conduct: Field<Conduct>
  /// The photo, with consent.
  public let photo: Field<Photo>
  /// How many characters the profile has, without the blanks around it.
  public let profileCharacters: Int

  init(_ header: RecordHeader, _ reader: inout RecordReader) {
    self.header = header
    name = reader.text(.name)
    since = reader.day(.since)
    until = reader.day(.until)
    paused = reader.objects(.paused, Pause.init)
    open = reader.bool(.open)
    positions = reader.objects(.positions, Position.init)
    languages = reader.texts(.languages)
    locations = reader.texts(.locations)
    levels = reader.texts(.levels)
    themes = reader.texts(.themes)
    methods = reader.texts(.methods)
    kinds = reader.texts(.kinds)
    capacity = reader.int(.capacity)
    training = reader.objects(.training, Training.init)
    registrations = reader.objects(.registrations, Registration.init)
    development = reader.objects(.development, Development.init)
    conduct = reader.object(.conduct, Conduct.init)
    photo = reader.object(.photo, Photo.init)
    profileCharacters = reader.bodyCharacters
  }
}

extension Coach {
  /// A time in which the coach takes no one.
  public struct Pause: Sendable {
    /// The first day.
    public let from: Field<Day>
    /// The last day; absent while it lasts.
    public let until: Field<Day>

    init(_ reader: inout RecordReader) {
      from = reader.day(.from)
      until = reader.day(.to)
    }
  }

  /// Where the coach works from a day on, beside coaching.
  public struct Position: Sendable {
    /// The first day.
    public let from: Field<Day>
    /// The department, a key of the contract.
    public let department: Field<String>
    /// The team.
    public let team: Field<String>
    /// The main role.
    public let role: Field<String>
    /// The manager's code.
    public let manager: Field<String>

    init(_ reader: inout RecordReader) {
      from = reader.day(.from)
      department = reader.text(.department)
      team = reader.text(.team)
      role = reader.text(.role)
      manager = reader.text(.manager)
    }
  }

  /// A course taken (S0 tip 5).
  public struct Training: Sendable {
    /// What it is called.
    public let title: Field<String>
    /// Who gave it.
    public let institute: Field<String>
    /// Its level.
    public let level: Field<String>
    /// How long, in minutes.
    public let minutes: Field<Int>
    /// When it was finished.
    public let on: Field<Day>
    /// The kind of coaching it prepares for, a key of the contract.
    public let kind: Field<String>

    init(_ reader: inout RecordReader) {
      title = reader.text(.title)
      institute = reader.text(.institute)
      level = reader.text(.level)
      minutes = reader.int(.minutes)
      on = reader.day(.on)
      kind = reader.text(.for)
    }
  }

  /// A registration with a professional body (S0 tip 9).
  public struct Registration: Sendable {
    /// The body, a key of the contract's `coaches.registers`.
    public let body: Field<String>
    /// The level.
    public let level: Field<String>
    /// The number.
    public let number: Field<String>
    /// The first day.
    public let from: Field<Day>
    /// The last day.
    public let until: Field<Day>

    init(_ reader: inout RecordReader) {
      body = reader.text(.body)
      level = reader.text(.level)
      number = reader.text(.number)
      from = reader.day(.from)
      until = reader.day(.until)
    }
  }

  /// Intervision, supervision or training of the coach's own (S3).
  public struct Development: Sendable {
    /// When.
    public let on: Field<Day>
    /// In what form.
    public let form: Field<EventForm>
    /// How long, in minutes.
    public let minutes: Field<Int>
    /// How many took part.
    public let group: Field<Int>
    /// With whom.
    public let with: Field<DevelopmentSetting>

    init(_ reader: inout RecordReader) {
      on = reader.day(.on)
      form = reader.word(.form)
      minutes = reader.int(.minutes)
      group = reader.int(.group)
      with = reader.word(.with)
    }
  }

  /// The code of conduct a coach signed (S0 tip 4).
  public struct Conduct: Sendable {
    /// The version.
    public let version: Field<String>
    /// When.
    public let signed: Field<Day>

    init(_ reader: inout RecordReader) {
      version = reader.text(.version)
      signed = reader.day(.signed)
    }
  }

  /// A photo for the profile.
  public struct Photo: Sendable {
    /// The file.
    public let file: Field<String>
    /// When the coach consented to its use.
    public let consentOn: Field<Day>

    init(_ reader: inout RecordReader) {
      file = reader.text(.file)
      consentOn = reader.day(.consentOn)
    }
  }
}

/// With whom a coach does intervision.
public enum DevelopmentSetting: String, RecordWord {
  /// Colleagues of the pool.
  case pool
  /// An own network.
  case ownNetwork = "own-network"
  /// A professional association.
  case association

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}
