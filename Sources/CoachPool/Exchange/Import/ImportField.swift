package import RecordSyntax

/// A field that a column of a spreadsheet can fill, and what its cells may say.
package struct ImportField: Sendable {
  /// How its cells are read.
  package enum Form: Hashable, Sendable {
    /// As they are.
    case text
    /// As a key of letters, digits and hyphens.
    case key
    /// As one of some words or keys, by what they are called too.
    case choice([Choice])
    /// As a day.
    case day
    /// As a whole number.
    case number
    /// As an amount in euros, which is kept in cents.
    case euros
    /// As yes or no.
    case truth
    /// As yes for a group that is there, be it with nothing in it.
    case presence
    /// As the code of a person.
    case code
    /// As the name of a person, in whose place the pool has a code.
    case person(PersonDetail)
    /// As the id of the record itself.
    case id
  }

  /// Something a cell can say, and what it is called.
  package struct Choice: Hashable, Sendable {
    /// As records have it.
    package let word: String
    /// What it is called.
    package let label: String
    /// Both as cells are compared by them.
    let folded: (word: FoldedCell, label: FoldedCell)

    /// Describes a choice.
    init(word: String, label: String) {
      (self.word, self.label) = (word, label)
      folded = (FoldedCell(word), FoldedCell(label))
    }

    /// Whether both are the same word.
    package static func == (left: Choice, right: Choice) -> Bool {
      (left.word, left.label) == (right.word, right.label)
    }

    /// Hashes the word.
    package func hash(into hasher: inout Hasher) { hasher.combine(word) }
  }

  /// What a column says of a person.
  package enum PersonDetail: String, Hashable, Sendable, CaseIterable {
    /// Who it is.
    case name, email
    /// Where in the organisation.
    case department, team
    /// Whom they report to, by name, code or as a coach.
    case manager
  }

  /// Its path, `sessions[].on`; ``FieldPath/field`` of the columns that fill it.
  package let path: String
  /// How its cells are read.
  package let form: Form
  /// Whether it holds several, which a cell gives with commas or semicolons between.
  package let isList: Bool
  /// What it is called.
  package let title: Phrase
  /// The class of its data.
  package let dataClass: DataClass

  /// Whether it is of a member of a map, which a row gives as an element with its key.
  package var isInMap: Bool { path.hasPrefix("scores[]") || path.hasPrefix("allow[]") }

  /// Whether what it is called tells nobody where it goes, as the words are those of other fields too.
  var isKnownByPathAlone: Bool { isInMap || path.hasPrefix("removed[]") }

  /// The choices; none for another form.
  var choices: [Choice] { if case .choice(let choices) = form { choices } else { [] } }
}
