internal import RecordSyntax

extension DossierText {
  /// What is not in the letter, and may be asked for.
  mutating func addElsewhere(_ commits: [String]?) {
    heading(Phrase(nl: "Wat niet in deze brief staat", en: "What is not in this letter"))
    if let commits, !commits.isEmpty {
      bullet(
        Phrase(
          nl:
            "Oudere versies van deze gegevens staan in het versiebeheer (git) en zijn niet afgedrukt; vraag erom als u ze wilt zien.",
          en:
            "Older versions of these data stand in version control (git) and are not printed; ask if you want to see them."
        ))
    }
    if !dossier.otherFiles.isEmpty {
      bullet(
        Phrase(
          nl:
            "Er zijn ook bestanden over u die niet zijn afgedrukt, zoals een foto of een document (\(dossier.otherFiles.count)); vraag erom als u ze wilt zien.",
          en:
            "There are files on you too that are not printed, such as a photo or a document (\(dossier.otherFiles.count)); ask if you want to see them."
        ))
    }
    if !dossier.roles.isEmpty, dossier.roles != [.coachee] {
      bullet(
        Phrase(
          nl: "Legt u zelf gegevens vast, dan bewaart het versiebeheer daarbij uw naam en e-mailadres.",
          en: "If you record data yourself, version control keeps your name and e-mail address with it."))
    }
    if dossier.evaluationCount > 0 {
      bullet(
        Phrase(
          nl:
            "Evaluaties van trajecten waarin u coach was (\(dossier.evaluationCount)) gaan ook over een ander; vraag erom als u wilt weten wat ze over u zeggen.",
          en:
            "Evaluations of trajectories in which you were a coach (\(dossier.evaluationCount)) are about somebody else too; ask if you want to know what they say of you."
        ))
    }
    if dossier.roles.contains(.coach) || dossier.roles.contains(.coordinator) {
      bullet(
        Phrase(
          nl: "Was u zelf coachee, dan staat dat onder een code en is het een ander dossier.",
          en: "If you were a coachee yourself, that stands under a code and is another dossier."))
    }
    bullet(
      Phrase(
        nl: "Op papier, in e-mail en in agenda's kan meer over u staan.",
        en: "There may be more on you on paper, in e-mail and in calendars."))
  }

  /// Where everything stands, for who keeps the pool.
  mutating func addAnnex(
    _ commits: [String]?, _ elsewhere: [(path: String, lines: [Int])], _ refs: [String],
    _ path: (String) -> String
  ) {
    heading(
      Phrase(
        nl: "Bijlage voor de beheerder: waar het staat", en: "Annex for who keeps the pool: where it stands"))
    for place in places + elsewhere {
      let file = shown(path(place.path))
      let numbers = place.lines.map(String.init).joined(separator: ", ")
      switch place.lines.count {
      case 0: lines.append("- " + file)
      case 1:
        bullet(
          Phrase(nl: "\(name: file), regel \(name: numbers)", en: "\(name: file), line \(name: numbers)"))
      default:
        bullet(
          Phrase(nl: "\(name: file), regels \(name: numbers)", en: "\(name: file), lines \(name: numbers)"))
      }
    }
    addComments(path)
    guard let commits else {
      return bullet(
        Phrase(
          nl: "In de geschiedenis van git is niet gekeken, want de pool staat niet in git.",
          en: "Git's history was not looked at, for the pool is not in git."))
    }
    bullet(
      commits.isEmpty
        ? Phrase(nl: "Geschiedenis van git: nergens", en: "Git's history: nowhere")
        : Phrase(
          nl: "Geschiedenis van git, ook van wat hierboven niet meer staat: \(.listing(commits))",
          en: "Git's history, also of what no longer stands above: \(.listing(commits))"))
    guard !refs.isEmpty else { return }
    bullet(
      Phrase(
        nl: "Namen en berichten van branches en tags: \(.listing(refs))",
        en: "Names and messages of branches and tags: \(.listing(refs))"))
  }

  /// What stands behind `#` in the person's own files: it is about the person, and may be about others too.
  private mutating func addComments(_ path: (String) -> String) {
    for item in dossier.items {
      for comment in item.comments {
        let place = Phrase(
          nl: "\(name: shown(path(item.path))), regel \(comment.line), losse aantekening achter #",
          en: "\(name: shown(path(item.path))), line \(comment.line), a loose note behind #")
        bullet(
          Phrase(nl: "\(place): \(name: shown(comment.text))", en: "\(place): \(name: shown(comment.text))"))
      }
    }
  }

  /// The files and the lines in them: of what is about the person the first.
  private var places: [(path: String, lines: [Int])] {
    var places = dossier.items.map { item in
      (path: item.path, lines: item.fields.map(\.line).min().map { [$0] } ?? [])
    }
    for mention in dossier.mentions {
      if let last = places.last, last.path == mention.path {
        places[places.count - 1].lines.append(mention.line)
      } else {
        places.append((mention.path, [mention.line]))
      }
    }
    if let removal = dossier.removal { places.append((ErasureLedger.path, [removal.line])) }
    return places + dossier.copies.map { ($0.path, $0.lines) } + dossier.otherFiles.map { ($0, []) }
  }
}
