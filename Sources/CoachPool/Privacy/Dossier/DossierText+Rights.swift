internal import RecordSyntax

extension DossierText {
  /// What the person can ask; article 20 and 21 hang on the legal basis.
  mutating func addRights() {
    heading(Phrase(nl: "Uw rechten", en: "Your rights"))
    bullet(
      Phrase(
        nl: "U kunt vragen om verbetering (artikel 16), wissing (17) en beperking (18).",
        en: "You can ask for rectification (article 16), erasure (17) and restriction (18)."))
    let isConsented = dossier.items.contains { !$0.quotes.isEmpty }
    switch contract.privacy.ground {
    case .consentOrContract:
      bullet(
        Phrase(
          nl: "Wat u zelf hebt gegeven kunt u meekrijgen in een vorm voor programma's (20).",
          en: "What you gave yourself you can have in a form for programs (20)."))
    case .other:
      addObjection()
      if isConsented {
        bullet(
          Phrase(
            nl:
              "Meekrijgen in een vorm voor programma's (20) kan alleen van uw citaten: die rusten op toestemming.",
            en: "Only your quotes, which rest on consent, can be had in a form for programs (20)."))
      }
    case nil:
      addObjection()
      bullet(
        Phrase(
          nl:
            "Meekrijgen in een vorm voor programma's (20) kan van wat op toestemming of een overeenkomst rust.",
          en: "What rests on consent or a contract you can have in a form for programs (20)."))
    }
    if isConsented || dossier.roles.contains(.coach) {
      bullet(
        Phrase(
          nl: "Toestemming, zoals voor een citaat of foto, kunt u altijd intrekken (artikel 7, derde lid).",
          en: "Consent, such as for a quote or photo, can be withdrawn at any time (article 7(3))."))
    }
    bullet(
      Phrase(
        nl: """
          Een verzoek is gratis. U krijgt binnen een maand antwoord; het kan twee maanden langer duren, en dat hoort u dan \
          binnen de eerste maand (artikel 12).
          """,
        en: """
          A request is free. You are answered within a month; it may take two months longer, and you are told so within \
          the first (article 12).
          """))
    bullet(
      Phrase(
        nl:
          "U kunt een klacht indienen bij de Autoriteit Persoonsgegevens (77) en naar de rechter gaan (79).",
        en: "You can lodge a complaint with the Autoriteit Persoonsgegevens (77) and go to court (79)."))
  }

  private mutating func addObjection() {
    bullet(
      Phrase(
        nl: "U kunt bezwaar maken tegen het gebruik van uw gegevens (21).",
        en: "You can object to the use of your data (21)."))
  }
}
