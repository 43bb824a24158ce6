internal import RecordSyntax

extension DeskSite {
  /// The page to choose from.
  var overviewPage: Markup {
    let title = text("Kies je coach", "Choose your coach")
    return page(
      title, root: "",
      """
      <a class="skip" href="#coaches">\(text("Naar de coaches", "To the coaches"))</a>
      <header>
      <p class="organisation">\(contract.organisation)</p>
      <h1>\(title)</h1>
      <p>\(introduction)</p>
      </header>
      <main>
      \(form)<section id="coaches" tabindex="-1" aria-labelledby="list-title">
      <h2 id="list-title">\(text("Coaches", "Coaches"))</h2>
      <ul class="coaches" role="list">
      \(profiles.map(entry))</ul>
      <p class="count" role="status">\(text("Aantal coaches: ", "Number of coaches: "))</p>
      </section>
      </main>
      <footer><p>\(hint)</p></footer>

      """)
  }

  private var introduction: String {
    text(
      """
      Iedere coach heeft een eigen manier van werken. Lees de profielen en kies wie je aanspreekt; de volgorde is die van \
      het alfabet. In een kennismakingsgesprek merk je of het klikt.
      """,
      """
      Every coach has a way of working of their own. Read the profiles and choose who appeals to you; the order is that of \
      the alphabet. In an introductory talk you will find out whether it clicks.
      """)
  }

  private var hint: String {
    text(
      "Staat er niemand bij? Zoek op minder tegelijk, of vraag een coördinator van de coachpool om advies.",
      "Nobody there? Search by less at once, or ask a coordinator of the coach pool for advice.")
  }

  private var form: Markup {
    """
    <form class="filters" autocomplete="off" aria-label="\(text("Zoeken", "Search"))">
    \(filters.map(list))<p class="only"><label><input type="checkbox" id="open"> \(text(
      "Alleen wie nu nieuwe coachees aanneemt", "Only those who take new coachees now"))</label></p>
    <p><button type="reset">\(text("Toon alle coaches", "Show all coaches"))</button></p>
    </form>

    """
  }

  private func list(_ filter: DeskFilter) -> Markup {
    let options = filter.choices.map { choice -> Markup in
      "<option value=\"\(choice.key)\">\(choice.label)</option>\n"
    }
    return """
      <p><label for="\(filter.name)">\(filter.title)</label>
      <select id="\(filter.name)">
      <option value="">\(filter.all)</option>
      \(options)</select></p>

      """
  }

  private func entry(_ profile: CoachProfile) -> Markup {
    let keys = filters.map { filter -> Markup in
      " data-\(filter.name)=\"\(filter.keys(profile).joined(separator: " "))\""
    }
    let open: Markup = profile.takesCoachees ? " data-open" : ""
    let photo = photo(of: profile).map { name -> Markup in
      "<img src=\"\(name)\" alt=\"\" width=\"96\" height=\"96\" loading=\"lazy\">\n"
    }
    let facts = profile.facts(in: contract).prefix(5).map { fact -> Markup in
      let values = fact.values.map { $0.text(language) }.joined(separator: ", ")
      return "<p>\(title(fact)): \(values)</p>\n"
    }
    return """
      <li\(keys)\(open)>
      \(photo ?? "")<h3><a href="coaches/\(profile.id).html"><bdi>\(profile.name)</bdi></a></h3>
      <p class="state">\(availability(profile))</p>
      \(facts)</li>

      """
  }

  func title(_ fact: CoachProfile.Fact) -> String { fact.title.text(language) }

  /// Whether the coach takes new coachees, as a sentence without a period.
  func availability(_ profile: CoachProfile) -> String {
    let words = profile.availability.text(language)
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
