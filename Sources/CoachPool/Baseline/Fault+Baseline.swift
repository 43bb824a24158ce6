internal import RecordSyntax

extension Fault {
  private static let rewrite = Phrase(
    nl: "schrijf het bestand opnieuw met: coachpool check --write-baseline FILE, en bekijk wat er verandert",
    en: "write the file anew with: coachpool check --write-baseline FILE, and look at what changes")

  /// A file that is something else.
  static let noBaseline = Fault(
    at: ByteRange(0, 0),
    Phrase(
      nl: "dit is geen lijst van bekende bevindingen van coachpool: er staat geen `version` in",
      en: "this is no list of known findings of coachpool: there is no `version` in it"),
    help: Phrase(
      nl: "kijk de bestandsnaam na; coachpool check --write-baseline FILE maakt zo'n lijst",
      en: "check the file's name; coachpool check --write-baseline FILE makes such a list"))

  static func newerBaseline(at range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "deze lijst is van een nieuwere coachpool; deze leest versie \(Baseline.version)",
        en: "this list is a newer coachpool's; this one reads version \(Baseline.version)"),
      help: Phrase(
        nl: "gebruik een nieuwere coachpool; verander de versie niet met de hand",
        en: "use a newer coachpool; do not change the version by hand"))
  }

  static func damagedBaseline(at range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "dit is niet zoals coachpool een bekende bevinding opschrijft",
        en: "this is not how coachpool writes a known finding"), help: rewrite)
  }

  static func mergeConflict(at range: ByteRange) -> Fault {
    Fault(
      at: range, StructureFinding.conflictMessage,
      help: Phrase(
        nl: "haal de markeerregels van git weg, of \(rewrite)",
        en: "remove git's marker lines, or \(rewrite)"))
  }
}
