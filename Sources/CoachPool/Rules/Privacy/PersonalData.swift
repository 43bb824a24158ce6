internal import RecordSyntax

extension Rule {
  static let personalData = Rule(
    "personal-data", .privacy, .error, needsIdentities: .forNames, needsContract: false,
    summary: Phrase(
      nl: "in de pool staat wie iemand is, of hoe die te bereiken is",
      en: "the pool says who somebody is, or how to reach them"),
    explanation: Phrase(
      nl: """
        In trajecten, evaluaties en privacyverzoeken is een coachee een code: geen e-mailadres, telefoonnummer, \
        IBAN, adres of geboortedatum, ook niet in commentaar, een citaat, een reden of de naam van het bestand. Een \
        privacyverzoek noemt ook geen code, id of coach, en een citaat, dat wordt gepubliceerd, geen code. Is de \
        besloten map erbij, dan wordt ook gezocht naar de namen en adressen daarin, in elk bestand, in namen van \
        bestanden, en met --against in berichten van commits. Een naam telt als heel woord, in elke volgorde; een \
        achternaam alleen achter een aanspreektitel, met zijn tussenvoegsel, of midden in een zin, met een \
        hoofdletter. Namen van coaches en coördinatoren zijn verder openbaar. De naam van een bestand staat in elke \
        melding daarover en in git zelf, ook waar waarden niet getoond worden: geef het dan meteen een andere naam.
        """,
      en: """
        In trajectories, evaluations and privacy requests a coachee is a code: no e-mail address, phone number, \
        IBAN, home address or date of birth, in a comment, a quote, a reason or the file's name neither. A privacy \
        request names no code, id or coach either, and a quote, which is published, no code. With the private folder \
        at hand its names and addresses are looked for too, in every file, in names of files, and with --against in \
        messages of commits. A name counts as whole words, in any order; a family name alone behind a title, with \
        what belongs before it, or in the middle of a sentence, with a capital. Names of coaches and coordinators are \
        public elsewhere. The name of a file stands in every message about it and in git itself, also where values \
        are kept back: then give it another name at once.
        """),
    source: "facts", examples: namedPersonExamples + contactExamples + requesterExamples,
    check: .pool {
      NamedPerson.report($0, &$1)
      QuotedPerson.report($0, &$1)
      ContactDetail.report($0, &$1)
    })

  private static var namedPersonExamples: [RuleExample] {
    let piet = ExamplePool.person("p-7k3m9q")
    let person = "---\nname: Piet van der Berg\nemail: p.vdberg@voorbeeldstad.nl\n---\n"
    return [
      .fails(
        Phrase(nl: "een naam in een citaat", en: "a name in a quote"),
        [
          .file(piet, person),
          .edit(ExamplePool.evaluation, .set(["quotes", 0, "text"], "Piet van der Berg raad ik dit aan.")),
        ], at: .init(ExamplePool.evaluation, .bytes(ByteRange(232, 249)))),
      .fails(
        Phrase(nl: "een naam in een verslag van een bijeenkomst", en: "a name in the summary of a meeting"),
        [
          .file(piet, person),
          .text(
            ExamplePool.event,
            "---\nform: inspiration\non: 2023-11-14\n---\nWe dankten mevrouw Van der Berg.\n"),
        ], at: .init(ExamplePool.event, .bytes(ByteRange(60, 72)))),
      .fails(
        Phrase(nl: "een achternaam in een lijst", en: "a family name in a list"),
        [
          .file(piet, person),
          .text(ExamplePool.event, "---\nform: inspiration\non: 2023-11-14\n---\n- v.d. Berg\n"),
        ], at: .init(ExamplePool.event, .bytes(ByteRange(43, 52)))),
      .fails(
        Phrase(nl: "een naam als id", en: "a name as an id"),
        [
          .file(piet, person),
          .file(
            "trajectories/2023/t-2023-berg-piet-van-der.md",
            "---\nkind: regulier\nrequested:\n  on: 2023-12-20\n---\n"),
        ], at: .init("trajectories/2023", .file)),
      .passes(
        Phrase(nl: "gewone woorden, en een ander met die achternaam", en: "plain words, and somebody else"),
        [
          .file(piet, person),
          .edit(
            ExamplePool.evaluation,
            .set(["quotes", 0, "text"], "De wandeling van de berg af met Karin van der Berg was fijn.")),
        ]),
    ]
  }

  private static var contactExamples: [RuleExample] {
    let path = "trajectories/2023/t-2023-p4cz.md"
    return [
      .fails(
        Phrase(nl: "een e-mailadres in een citaat", en: "an e-mail address in a quote"),
        [
          .edit(
            ExamplePool.evaluation, .set(["quotes", 0, "text"], "Mail me op s.devries@voorbeeldstad.nl!"))
        ],
        at: .init(ExamplePool.evaluation, .words(["quotes", 0, "text"], ByteRange(243, 269)))),
      .fails(
        Phrase(
          nl: "een adres en een geboortedatum in een citaat", en: "an address and a date of birth in a quote"),
        [
          .edit(
            ExamplePool.evaluation,
            .set(["quotes", 0, "text"], "Ik woon Dorpsstraat 12a, geboren op 3 maart 1980."))
        ],
        at: .init(ExamplePool.evaluation, .words(["quotes", 0, "text"], ByteRange(240, 255))),
        .init(ExamplePool.evaluation, .words(["quotes", 0, "text"], ByteRange(257, 280)))),
      .fails(
        Phrase(nl: "de code van een coachee in een citaat", en: "a coachee's code in a quote"),
        [.edit(ExamplePool.evaluation, .set(["quotes", 0, "text"], "Ook p-7k3m9q vond het fijn."))],
        at: .init(ExamplePool.evaluation, .value(["quotes", 0, "text"]))),
      .fails(
        Phrase(nl: "een telefoonnummer als code van een coachee", en: "a phone number as a coachee's code"),
        [.file(path, "---\nkind: regulier\ncoachee: p-06-12345678\nrequested:\n  on: 2023-12-20\n---\n")],
        at: .init(path, .words(["coachee"], ByteRange(30, 41)))),
      .passes(
        Phrase(nl: "het adres van een coach in het profiel", en: "a coach's address in the profile"),
        [.edit(ExamplePool.coach, .set(["positions", 0, "role"], "adviseur (n.veldhuis@voorbeeldstad.nl)"))]),
    ]
  }

  private static var requesterExamples: [RuleExample] {
    let path = "privacy-requests/2023/v-2023-7h3k.md"
    func request(_ comment: String) -> RuleExample.Change {
      .file(path, "---\nreceived: 2023-12-04 # \(comment)\narticle: access\nsubject: coachee\n---\n")
    }
    return [
      .fails(
        Phrase(nl: "van wie een privacyverzoek is", en: "whose privacy request it is"),
        [request("vraag van p-7k3m9q")], at: .init(path, .bytes(ByteRange(37, 45)))),
      .fails(
        Phrase(nl: "een coach in een privacyverzoek", en: "a coach in a privacy request"),
        [request("vraag van Noor Veldhuis")], at: .init(path, .bytes(ByteRange(37, 50)))),
    ]
  }
}
