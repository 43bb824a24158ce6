public import RecordSyntax

/// The coach desk as a static site: a page to choose from, and a page for each coach (S0 tip 8).
///
/// It has no script and asks nothing of any other server; a page says so to the browser, which then lets in neither. It is
/// made of ``CoachProfile`` alone, the words of the contract and photos whose data about place and device were taken out,
/// and the same data give the same bytes.
public struct DeskSite: Sendable {
  /// One file of it.
  public struct File: Sendable {
    /// Its path in the site, `coaches/noor-veldhuis.html`.
    public let name: String
    /// What it holds.
    public let bytes: [UInt8]
  }

  let profiles: [CoachProfile]
  let contract: Contract
  let language: Language
  /// What can be searched by; the same for every entry, and so worked out once.
  private(set) var filters: [DeskFilter] = []
  private let photos: [String: DeskPhoto]

  /// Takes what the site is made of.
  ///
  /// - Parameters:
  ///   - profiles: The profiles, in the order in which they are to stand.
  ///   - photos: The photos, by the id of the coach.
  ///   - contract: The contract, for the organisation's name and what its keys stand for.
  ///   - language: The language of the pages.
  public init(
    _ profiles: [CoachProfile], photos: [String: DeskPhoto], contract: Contract, language: Language
  ) {
    (self.profiles, self.photos, self.contract, self.language) = (profiles, photos, contract, language)
    filters = usedFilters
  }

  /// The files.
  public var files: [File] {
    let pages =
      [File(name: "index.html", overviewPage)]
      + profiles.map { File(name: "coaches/\($0.id).html", page(of: $0)) }
    let style = File(name: "style.css", bytes: Array(DeskStyle(filters).text.utf8))
    return pages + [style]
      + profiles.compactMap { profile in
        photos[profile.id].map { File(name: $0.name(of: profile.id), bytes: $0.bytes) }
      }
  }

  /// The path of a coach's photo in the site; `nil` without one.
  func photo(of profile: CoachProfile) -> String? { photos[profile.id]?.name(of: profile.id) }

  /// A phrase in the language of the site.
  func text(_ dutch: Phrase.Template, _ english: Phrase.Template) -> String {
    Phrase(nl: dutch, en: english).text(language)
  }
}

extension DeskSite.File {
  fileprivate init(name: String, _ page: Markup) { self.init(name: name, bytes: Array(page.html.utf8)) }
}
