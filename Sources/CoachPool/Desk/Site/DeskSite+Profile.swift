internal import CommonMark
internal import RecordSyntax

extension DeskSite {
  /// The page of one coach.
  func page(of profile: CoachProfile) -> Markup {
    let photo = photo(of: profile).map { name -> Markup in
      """
      <img src="../\(name)" alt="\(text("Foto van", "Photo of")) \(profile.name)" width="192" height="192">

      """
    }
    let facts = profile.facts(in: contract).map { fact -> Markup in
      let values = fact.values.map { value -> Markup in "<dd>\(value.text(language))</dd>\n" }
      return "<dt>\(title(fact))</dt>\n\(values)"
    }
    return page(
      profile.name, root: "../",
      """
      <nav><a href="../index.html">\(text("Alle coaches", "All coaches"))</a></nav>
      <main class="profile">
      \(photo ?? "")<h1><bdi>\(profile.name)</bdi></h1>
      <p class="state">\(availability(profile))</p>
      <section class="text"\(otherLanguage) dir="auto">
      \(Markup(safe: CommonMark.Markdown(profile.text).html(headingLevel: 2)))</section>
      <dl>
      \(facts)</dl>
      </main>

      """)
  }

  /// The language of what coaches wrote, where it is another than that of the site.
  private var otherLanguage: Markup {
    guard let written = contract.language, written != language else { return "" }
    return " lang=\"\(written.rawValue)\""
  }
}
