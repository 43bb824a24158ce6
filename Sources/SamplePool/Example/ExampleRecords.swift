internal import RecordSyntax

/// The records of the example that stand alone: years, programmes, privacy requests.
struct ExampleRecords {
  let courses: [Course]
  let asOf: Day

  var files: [SampleFile] { [published, written] + programmes + privacyRequests }

  /// The year before, with its figures as they were published.
  private var published: SampleFile {
    SampleFile(
      "annual/2022",
      Members.object {
        $0.set("asOf", "2023-03-31")
        $0.set("published", "2023-04-13")
        $0.set("figures", YearTally(courses, year: 2022).figures)
        $0.set(
          "findings",
          [
            "Coachees waarderen vooral dat zij zelf een coach kiezen en snel terechtkunnen.",
            "Wie vooraf een helder doel formuleert, heeft minder gesprekken nodig.",
          ])
      },
      body: """
        In 2022 hebben meer medewerkers dan ooit de weg naar de interne coachpool gevonden. De eerste coaches \
        begonnen in het voorjaar van 2021; inmiddels kennen alle afdelingen de pool. Wij danken de coaches, die dit \
        werk naast hun eigen functie doen.

        """)
  }

  /// The year that is reported on, with HR's words; its figures are counted when it is published.
  private var written: SampleFile {
    SampleFile(
      "annual/2023",
      Members.object {
        $0.set("asOf", asOf)
        $0.set(
          "findings",
          [
            "Leidinggevenden die een samenvoeging van afdelingen moesten dragen, vonden in coaching een plek om hun "
              + "eigen rol daarin te bepalen.",
            "Coachees noemen het inzicht in hun vaste patronen de belangrijkste opbrengst, en leren die op het moment "
              + "zelf te herkennen.",
            "Wat in de gesprekken is geleerd, blijkt bruikbaar in het dagelijks werk: in overleg, in lastige "
              + "gesprekken en bij het stellen van grenzen.",
            "Een coach die het ziekenhuis van binnen kent en toch buiten de eigen afdeling staat, wordt als groot "
              + "voordeel gezien.",
          ])
      },
      body: """
        Werken in een ziekenhuis vraagt veel van mensen, en dat was in 2023 niet anders. Afdelingen werden \
        samengevoegd, roosters bleven krap en leidinggevenden moesten koers houden terwijl de koers verschoof. Juist \
        dan helpt het om met iemand te praten die meedenkt zonder mee te beslissen.

        De interne coachpool is er voor alle medewerkers van Ziekenhuis Veldermeer. Een traject begint met een intake \
        bij een van de coördinatoren, die de vraag helder helpt te krijgen. Daarna kiest de medewerker zelf een coach \
        uit de profielen en toetsen beiden in een kennismakingsgesprek of het klikt. Past een vraag beter bij een \
        ander onderdeel van de organisatie of bij een coach van buiten, dan wordt er zorgvuldig verwezen.

        De coaches houden hun vak bij met intervisie, supervisie en scholing, en kwamen daarnaast bijeen voor \
        inspiratie. In dit verslag leest u wat de pool in 2023 heeft gedaan. De cijfers zijn geteld uit de \
        administratie; namen en verhalen staan daar niet in. De aanhalingen zijn van coachees die daar toestemming \
        voor gaven.

        """)
  }

  private var programmes: [SampleFile] {
    [
      programme(
        "mdieu-windroosveld", "windroosveld", requested: 28, themes: ["werk-prive", "kwaliteiten"],
        cents: 1_134_000,
        note:
          "De gesprekken gingen vooral over de balans tussen werk en privé en over regie op het eigen werk.\n"
      ),
      programme(
        "mdieu-zilverlinde", "zilverlinde", requested: 23, themes: ["loopbaan", "kwaliteiten"],
        cents: 931_500,
        note: "De gesprekken gingen vooral over ontwikkeling en doorgroei binnen het ziekenhuis.\n"),
    ]
  }

  private func programme(
    _ id: String, _ provider: String, requested: Int, themes: [String], cents: Int, note: String
  ) -> SampleFile {
    SampleFile(
      "programmes/2023/" + id,
      Members.object {
        $0.set("provider", provider)
        $0.set("kind", Keys.programme)
        $0.set("requested", requested)
        $0.set("sessionsEach", 3)
        $0.set("minutes", 60)
        $0.set("themes", themes)
        $0.set("cents", cents)
        $0.set("grantYear", 2023)
      }, body: note)
  }

  private var privacyRequests: [SampleFile] {
    [
      SampleFile(
        "privacy-requests/2023/v-2023-4kq9",
        [
          "received": "2023-02-06", "article": "access", "subject": "coachee", "answered": "2023-02-23",
          "outcome": "granted",
        ]),
      SampleFile(
        "privacy-requests/2023/v-2023-x7dn",
        [
          "received": "2023-09-04", "article": "erasure", "subject": "coachee",
          "answered": .day(ExampleCourses.erasure), "outcome": "granted",
        ]),
      SampleFile(
        "privacy-requests/2024/v-2024-0r5t",
        [
          "received": "2024-03-11", "article": "access", "subject": "coach", "extendedOn": "2024-04-02",
          "extensionReason": "complexity", "answered": "2024-05-16", "outcome": "partly",
        ], asJSON: true),
    ]
  }
}
