internal import RecordSyntax

extension Command {
  static let `init` = Command(
    "init", operands: "[DIR]", mostOperands: 1,
    summary: Phrase(
      nl: "begint een pool: een map met alles wat erbij hoort",
      en: "begins a pool: a folder with all that belongs to it"),
    details: Phrase(
      nl: """
        Maakt van een map een repository met een pool: de afspraken om mee te beginnen (contract.json), een \
        standaardovereenkomst, schema's, een handleiding voor HR (HANDLEIDING.md), wat git moet weten, hooks die voor \
        elke commit nakijken, CI voor GitHub en GitLab, en instellingen voor de editor. Wat er al is, blijft zoals het is; \
        aan .gitattributes en .gitignore worden regels toegevoegd die ontbreken. Met --private komt ook de besloten map er, \
        buiten de repository. Legt niets vast in git. In een kloon zet het de hooks en het samenvoegen aan.
        """,
      en: """
        Makes a folder a repository with a pool: agreements to begin with (contract.json), a standard coaching agreement, \
        schemas, a guide for HR in Dutch (HANDLEIDING.md), what git has to know, hooks that check before every commit, CI \
        for GitHub and GitLab, and settings for the editor. What is there already stays as it is; lines that .gitattributes \
        and .gitignore lack are added. With --private the private folder is made too, outside the repository. Commits \
        nothing. In a clone it switches on the hooks and the merging.
        """),
    examples: [
      Example(
        "coachpool init coachpool --organisation \"Gemeente Voorbeeld\" --private besloten",
        Phrase(
          nl: "begin een pool, en de besloten map ernaast",
          en: "begin a pool, and the private folder beside it")),
      Example(
        "coachpool init --dry-run",
        Phrase(nl: "wat er in deze map bij zou komen", en: "what would be added to this folder")),
    ],
    options: [
      CommandOption(
        "organisation", value: "NAME",
        Phrase(nl: "hoe de organisatie heet", en: "what the organisation is called")),
      CommandOption(
        "source", value: "URL",
        Phrase(
          nl: "waar CI het hulpmiddel vandaan haalt: een repository die git kan klonen",
          en: "where CI gets the command from: a repository that git can clone")),
      CommandOption(
        "revision", value: "REV",
        Phrase(nl: "welke tag of commit daarvan", en: "which tag or commit of it")),
      CommandOption(
        "dry-run", letter: "n",
        Phrase(nl: "schrijf niets en noem de bestanden", en: "write nothing and name the files")),
    ]
  ) { run throws(CommandFailure) in try InitRun(run).perform() }
}
