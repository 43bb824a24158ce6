internal import RecordSyntax

extension Rule {
  static let personalData = Rule(
    "personal-data", .privacy, .error, needsIdentities: true,
    summary: Phrase(
      nl: "in de pool staat wie iemand uit de besloten map is",
      en: "the pool says who somebody of the private folder is"),
    explanation: Phrase(
      nl: """
        Wie er achter een code schuilgaat staat nergens dan in de besloten map. Gezocht wordt naar de namen en \
        e-mailadressen die daar staan: in elk bestand van de pool, in de namen van bestanden, en met --against in de \
        berichten van commits. Een naam telt als heel woord, in elke volgorde, zonder op hoofdletters en accenten te \
        letten; een achternaam alleen midden in een zin, met een hoofdletter. Namen van coaches en coördinatoren zijn \
        openbaar.
        """,
      en: """
        Who is behind a code stands nowhere but in the private folder. The names and e-mail addresses in there are \
        looked for: in every file of the pool, in the names of files, and with --against in the messages of commits. A \
        name counts as whole words, in any order, whatever its capitals and accents; a family name alone in the middle \
        of a sentence, with a capital. Names of coaches and coordinators are public.
        """),
    source: "facts", examples: personalDataExamples,
    check: .pool { NamedPerson.report($0, &$1) })

  private static var personalDataExamples: [RuleExample] {
    let piet = ExamplePool.person("p-7k3m9q")
    let person = "---\nname: Piet van der Berg\nemail: p.vdberg@voorbeeldstad.nl\n---\n"
    return [
      .fails(
        Phrase(nl: "een naam in een aanhaling", en: "a name in a quote"),
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
}
