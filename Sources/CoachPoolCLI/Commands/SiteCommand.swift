internal import RecordSyntax

extension Command {
  static let site = Command(
    "site", operands: "DIR", mostOperands: 1,
    summary: Phrase(
      nl: "maakt een website van de profielen van de coaches",
      en: "makes a website of the coaches' profiles"),
    details: Phrase(
      nl: """
        Voor het intranet: een pagina om te zoeken en te kiezen, en een pagina per coach. Alleen wat de schema's openbaar \
        noemen komt erin, van wie nu in de pool zit. De website heeft geen script en haalt niets van elders; zoeken gaat \
        met de opmaak. HTML in een profiel wordt als tekst getoond. Een foto (JPEG of PNG) komt erbij als de coach \
        toestemming gaf, zonder wat de camera erbij schreef, zoals de plaats. Een map van een vorige keer wordt bijgewerkt: \
        wie er niet meer in hoort gaat eruit, en wat site daar niet schreef wordt nooit overschreven. Zolang een controle \
        een fout vindt in de coaches wordt er niets gemaakt.
        """,
      en: """
        For the intranet: a page to search and choose, and a page for each coach. Only what the schemas call published gets \
        into it, of those who are in the pool now. The website has no script and takes nothing from elsewhere; searching is \
        done by its style. HTML in a profile is shown as text. A photo (JPEG or PNG) is added when the coach consented, \
        without what the camera wrote beside it, such as the place. The folder of an earlier time is brought up to date: who \
        no longer belongs in it leaves it, and what site did not write there is never written over. As long as a check finds \
        an error in the coaches nothing is made.
        """),
    examples: [
      Example(
        "coachpool site ../site",
        Phrase(nl: "maak de website, of werk die bij", en: "make the website, or bring it up to date")),
      Example(
        "coachpool site ../site-en --lang en", Phrase(nl: "dezelfde in het Engels", en: "the same in English")
      ),
    ]
  ) { run throws(CommandFailure) in try SiteRun(run).perform() }
}
