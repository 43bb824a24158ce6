internal import RecordSyntax

extension Rule {
  static var erasedReturnsExamples: [RuleExample] {
    return [
      .fails(
        Phrase(nl: "de code van een coachee is er weer", en: "a coachee's code is there again"),
        [ledger("p-7k3m9q", "erasure")], at: .init(ExamplePool.trajectory, .value(["coachee"]))),
      .fails(
        Phrase(nl: "een verwijderde evaluatie is er weer", en: "a removed evaluation is there again"),
        [ledger("e-2023-9f3x", "retention")], at: .init(ExamplePool.evaluation, .file)),
      .passes(
        Phrase(
          nl: "een evaluatie van een traject dat verwijderd is",
          en: "an evaluation of a trajectory that was removed"),
        [
          .edit(ExamplePool.evaluation, .set(["trajectory"], "t-2019-h4wn")),
          ledger("t-2019-h4wn", "retention"),
        ]),
      .passes(
        Phrase(nl: "de code die een coach verving", en: "the code that replaced a coach"),
        [
          .edit(ExamplePool.event, .set(["attendees"], ["p-4c7m2x"])),
          ledger("p-4c7m2x", "erasure"),
        ]),
    ]
  }

  static var returnedDataExamples: [RuleExample] {
    let quote: Value = ["text": "Fijne gesprekken.", "consentOn": "2023-11-20"]
    let erased: Value = [["on": "2023-12-01", "class": "identifying", "ground": "erasure"]]
    let mark = RuleExample.Change.edit(ExamplePool.trajectory, .set(["removed"], erased))
    let code = RuleExample.Change.edit(ExamplePool.trajectory, .remove(["coachee"]))
    let quoted = RuleExample.Change.edit(ExamplePool.evaluation, .set(["quotes"], [quote]))
    return [
      .fails(
        Phrase(
          nl: "een citaat van een coachee die is gewist", en: "a quote of a coachee who was erased"),
        [code, mark, quoted], at: .init(ExamplePool.evaluation, .key(["quotes"]))),
      .passes(
        Phrase(nl: "een citaat van daarna", en: "a quote of later"),
        [
          code, mark,
          .edit(ExamplePool.evaluation, .set(["quotes"], [["text": "Fijn.", "consentOn": "2023-12-20"]])),
        ]),
      .fails(
        Phrase(nl: "inhoud die gewist heet", en: "content that is said to be erased"),
        [
          .edit(
            ExamplePool.trajectory,
            .set(["removed"], [["on": "2023-12-01", "class": "content", "ground": "erasure"]]))
        ], at: .init(ExamplePool.trajectory, .key(["decision"]))),
      .fails(
        Phrase(
          nl: "het oude bestand, waarin nog niet staat dat er iets is gewist",
          en: "the old file, which does not say yet that something was erased"),
        after: [code, mark],
        [
          .edit(ExamplePool.trajectory, .set(["coachee"], "p-7k3m9q")),
          .edit(ExamplePool.trajectory, .remove(["removed"])),
        ], at: .init(ExamplePool.trajectory, .key(["coachee"]))),
      .fails(
        Phrase(nl: "een regel van het register is weg", en: "a line of the ledger is gone"),
        after: [ledger("p-9s8d7f", "erasure")], [.remove(ErasureLedger.path)],
        at: .init(ErasureLedger.path, .file)),
      .fails(
        Phrase(nl: "een verwijderde code in een tekst", en: "a removed code in a text"),
        [
          ledger("p-9s8d7f", "erasure"),
          .text(
            ExamplePool.event,
            "---\nform: inspiration\non: 2023-11-14\n---\nMet dank aan p-9s8d7f.\n"),
        ], at: .init(ExamplePool.event, .bytes(ByteRange(54, 62)))),
    ]
  }

  private static func ledger(_ id: String, _ ground: String) -> RuleExample.Change {
    .text(ErasureLedger.path, #"{"on":"2023-12-01","id":"\#(id)","ground":"\#(ground)"}"# + "\n")
  }
}
