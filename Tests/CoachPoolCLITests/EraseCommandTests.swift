import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// What `erase` takes out, what it leaves, and where it says the code still stands.
struct EraseCommandTests {
  private static let trajectory = "pool/" + ExamplePool.trajectory

  /// A committed pool with a private folder beside it, and a quote of the coachee.
  private func makeRepository() throws -> ExampleRepository {
    let repository = try ExampleRepository()
    try repository.edit(
      ExamplePool.evaluation, .set(["quotes"], [["text": "Fijn.", "consentOn": "2023-12-20"]]))
    try repository.folder.write("private/\n", to: ".gitignore")
    try repository.commit()
    try repository.folder.write("---\nname: Els de Wit\n---\n", to: "private/people/p-7k3m9q.md")
    try repository.folder.write("Belt liever.\n", to: "private/notes/t-2023-k7qm.md")
    return repository
  }

  /// The figures of the report: the rows of its tables.
  private func figures(_ repository: borrowing ExampleRepository) throws -> [Substring] {
    let rows = try repository.run("report", "annual", "2023").output.split(separator: "\n").filter {
      $0.hasPrefix("| ")
    }
    try #require(rows.count > 5)
    return rows
  }

  @Test func `of a coachee code, content, quotes and private files go, and facts stay`() throws {
    let repository = try makeRepository()
    let figures = try figures(repository)
    let dry = try repository.run("erase", "p-7k3m9q", "--private", "private", "-n", "--lang", "en")
    #expect(dry.output.contains("-coachee: p-7k3m9q\n"))
    #expect(try repository.folder.text(of: Self.trajectory).contains("p-7k3m9q"))
    let run = try repository.run("erase", "p-7k3m9q", "--private", "private", "--lang", "en")
    #expect(
      run.output == """
        git still holds what was removed (records: 2), and this code (other texts: 0, messages: 0); commit the changes, \
        and then do: coachpool retention --history

        """)
    #expect(run.code == 1)
    let text = try repository.folder.text(of: Self.trajectory)
    for gone in ["coachee:", "decision", "nature", "because"] { #expect(!text.contains(gone)) }
    for kept in [
      "sessions:", "closed:", "class: identifying, ground: erasure", "class: content, ground: erasure",
    ] {
      #expect(text.contains(kept))
    }
    #expect(!(try repository.folder.text(of: "pool/" + ExamplePool.evaluation).contains("Fijn.")))
    #expect(
      try repository.folder.text(of: "pool/" + ErasureLedger.path)
        == #"{"on":"2023-12-31","id":"p-7k3m9q","ground":"erasure"}"# + "\n")
    #expect(try repository.folder.names(in: "private/people") == [])
    #expect(try repository.folder.names(in: "private/notes") == [])
    #expect(try repository.run("check", "--private", "private").output == "")
    #expect(try repository.run("check", "--against", "HEAD").output == "")
    #expect(try self.figures(repository) == figures)
    let again = try repository.run("erase", "p-7k3m9q", "--lang", "en")
    #expect(again.errors.contains("this code was removed on 2023-12-31 already"))
  }

  @Test func `an erasure is not dated with a day that is yet to come`() throws {
    let repository = try makeRepository()
    let text = try repository.folder.text(of: Self.trajectory)
    let run = try repository.run(
      "erase", "p-7k3m9q", "--private", "private", "--as-of", "9998-01-01", "--lang", "en")
    #expect(run.code == 2 && run.output == "")
    #expect(run.errors.hasPrefix("coachpool: 9998-01-01 is yet to come: an erasure is dated with the day"))
    #expect(try repository.folder.text(of: Self.trajectory) == text)
  }

  @Test func `who was known only as the manager goes too`() throws {
    let repository = try makeRepository()
    try repository.folder.write(
      "---\nname: Els de Wit\nmanager: p-8h4f6c\n---\n", to: "private/people/p-7k3m9q.md")
    try repository.folder.write(
      "---\nname: Els Kok\nmanager: p-3v9s5e\n---\n", to: "private/people/p-8h4f6c.md")
    try repository.folder.write("---\nname: Bo Smit\n---\n", to: "private/people/p-3v9s5e.md")
    try repository.folder.write(
      "---\nname: Ine Bos\nmanager: p-6d2k8r\n---\n", to: "private/people/p-2x8w4d.md")
    try repository.folder.write("---\nname: Jo Vos\n---\n", to: "private/people/p-6d2k8r.md")
    let run = try repository.run("erase", "p-7k3m9q", "--private", "private", "--lang", "en")
    #expect(run.code == 1, "\(run.errors)")
    #expect(
      run.errors.contains(
        """
        gone as well, for nothing names these people then, such as a manager (files: 2): \
        private/people/p-3v9s5e.md, private/people/p-8h4f6c.md

        """))
    // These are named still.
    #expect(try repository.folder.names(in: "private/people").sorted() == ["p-2x8w4d.md", "p-6d2k8r.md"])
  }

  @Test func `what comes before and after is said, with the trajectories that still run`() throws {
    let repository = try makeRepository()
    try repository.folder.write("x", to: "pool/index/evaluations.jsonl")
    let dry = try repository.run("erase", "p-2x8w4d", "-n", "--lang", "en")
    #expect(dry.errors.contains("before you really erase:\n- write down outside the pool whom to answer"))
    #expect(dry.errors.contains("close them first: pool/\(ExamplePool.running)\n"))
    #expect(dry.errors.contains("ask the data protection officer\n"))
    #expect(!dry.errors.contains("privacy-requests/") && !dry.errors.contains("coachpool index"))
    let coach = try repository.run("erase", "noor-veldhuis", "-n", "--lang", "en")
    #expect(coach.errors.contains("hand them over first: pool/\(ExamplePool.running)\n"))
    #expect(coach.errors.contains("erasing draws another one"))
    let run = try repository.run("erase", "p-7k3m9q", "--lang", "en")
    #expect(run.errors.contains("note: the day recorded is 2023-12-31 (asOf in contract.json), not today\n"))
    #expect(run.errors.contains("do: coachpool index\n"))
    #expect(run.errors.contains("- a quote of this coachee may stand in a published report"))
    #expect(run.errors.contains("- record the request in privacy-requests/, without the code\n"))
    let chosen = try repository.run("erase", "noor-veldhuis", "-n", "--as-of", "2023-12-30", "--lang", "en")
    #expect(!chosen.errors.contains("note: the day recorded"))
  }

  @Test func `every place that is left is named, and the code only where values are shown`() throws {
    let repository = try makeRepository()
    try repository.folder.write("Een.\nBel p-7k3m9q, niet p-7k3m9qx.\n", to: "notities/p-7k3m9q.txt")
    let run = try repository.run("erase", "p-7k3m9q", "--lang", "en")
    #expect(
      run.output.hasPrefix(
        """
        notities/p-7k3m9q.txt: it stands here still; take it out or build the file anew
        notities/p-7k3m9q.txt:2: it stands here still; take it out or build the file anew

        """))
    #expect(run.errors.contains("the private folder is not at hand"))
    #expect(run.code == 1)
  }

  @Test func `a code that is joined to other words is named, and a longer one is another's`() throws {
    let repository = try makeRepository()
    let longer = "p-7k3m9q-2"
    try repository.edit(ExamplePool.running, .set(["coachee"], .string(longer)))
    try repository.folder.write("over-p-7k3m9q\n\(longer)\nx_p-7k3m9q\nxp-7k3m9q\n", to: "a.txt")
    try repository.folder.write("\(longer)-oud\n", to: "b.txt")
    try repository.folder.write("x\n", to: "p-7k3m9q-oud.txt")
    let run = try repository.run("erase", "p-7k3m9q", "--private", "private", "--lang", "en")
    let places = run.output.split(separator: "\n").filter { $0.contains(": it stands here still") }
    #expect(places.map { $0.prefix { $0 != " " } } == ["a.txt:1:", "a.txt:3:", "p-7k3m9q-oud.txt:"])
    let other = try repository.run("erase", longer, "-n", "--lang", "en").output
    #expect(other.contains("a.txt:2: it stands") && other.contains("b.txt:1: it stands"))
  }

  @Test func `of a coach the record goes and a code takes the place of the id`() throws {
    let repository = try makeRepository()
    try repository.folder.write("Met dank aan Noor Veldhuis.\n", to: "dank.md")
    let run = try repository.run("erase", "noor-veldhuis", "--lang", "en")
    #expect(run.output.contains("dank.md:1: it stands here still"))
    #expect(run.code == 1)
    #expect(!(try repository.folder.text(of: Self.trajectory).contains("noor-veldhuis")))
    #expect(try repository.folder.names(in: "pool/coaches").contains("noor-veldhuis.md") == false)
    let ledger = try repository.folder.text(of: "pool/" + ErasureLedger.path)
    #expect(ledger.contains(#""ground":"erasure""#) && !ledger.contains("noor"))
    #expect(
      try repository.run("check", "--lang", "en", "--format", "short").output.contains(": error: ") == false)
    #expect(try repository.run("check", "--against", "HEAD", "--only", "history").output == "")
  }

  /// A coach whom nothing names, and one who only manages another.
  @Test(arguments: [false, true])
  func `the ledger says that an erased coach went with reason, also one whom no record names`(
    _ isManager: Bool
  ) throws {
    let repository = try makeRepository()
    try repository.edit(Contract.path, .set(["history"], ["massShare": .null]))
    let coach = try repository.folder.text(of: "pool/" + ExamplePool.coach)
    for id in ["wim-stapel", "kim-bos"] {
      try repository.folder.write(
        coach.replacing("name: Noor Veldhuis", with: "name: \(id)"), to: "pool/coaches/\(id).md")
    }
    if isManager { try repository.edit(ExamplePool.coach, .set(["positions", 0, "manager"], "wim-stapel")) }
    try repository.commit()
    func deleted(since revision: String = "HEAD") throws -> String {
      try repository.run(
        "check", "--against", revision, "--only", "history", "--format", "short", "--lang", "en"
      )
      .output
    }
    #expect(try repository.run("erase", "wim-stapel").code == 1)
    #expect(try deleted() == "")
    let ledger = try repository.folder.text(of: "pool/" + ErasureLedger.path)
    #expect(ledger.contains(#""id":"p-"#) && !ledger.contains("wim"))
    // One line is no reason for two.
    try repository.folder.remove("pool/coaches/kim-bos.md")
    #expect(try deleted().contains("pool/coaches/kim-bos.md"))
    #expect(try deleted().contains("pool/coaches/wim-stapel.md") == !isManager)
    try repository.commit()
    #expect(try deleted() == "")
    try repository.folder.remove("pool/coaches/noor-veldhuis.md")
    #expect(try deleted().contains("pool/coaches/noor-veldhuis.md"))
  }

  @Test func `a second time what git holds is found again`() throws {
    let repository = try makeRepository()
    _ = try repository.run("erase", "p-7k3m9q", "--private", "private")
    _ = try repository.run("erase", "noor-veldhuis")
    try repository.commit()
    let run = try repository.run("erase", "p-7k3m9q", "--lang", "en")
    #expect(run.output.contains("git still holds what was removed (records: 1)"), "\(run.output)")
    #expect(run.code == 1)
    let coach = try repository.run("erase", "noor-veldhuis", "--lang", "en")
    #expect(coach.output.contains("git still holds what was removed (records: 1)"), "\(coach.output)")
    #expect(coach.code == 1)
  }

  @Test func `what only waits for a commit is named`() throws {
    let repository = try makeRepository()
    let path = "pool/trajectories/2023/t-2023-9d4w.md"
    try repository.folder.write(
      "---\nkind: regulier\ncoachee: p-5t9w2c\nrequested:\n  on: 2023-12-20\n---\n", to: path)
    try repository.folder.git("add", "--all")
    let run = try repository.run("erase", "p-5t9w2c", "--lang", "en")
    #expect(run.output.hasPrefix("\(path): what waits for the next commit has it still; do: git add --all\n"))
    #expect(run.code == 1)
    let redacted = try repository.run("erase", "p-5t9w2c", "--lang", "en", "--redact")
    #expect(
      redacted.output.hasPrefix(
        "pool/trajectories/2023: what waits for the next commit has it still; do: git add --all\n"))
    try repository.folder.git("add", "--all")
    #expect(try repository.run("erase", "p-5t9w2c", "--lang", "en").code == 0)
  }

  @Test func `where the name and the code stand elsewhere is said before nobody knows the name`() throws {
    let repository = try makeRepository()
    try repository.folder.write("Met dank aan Els de Wit.\n", to: "dank.md")
    try repository.folder.git("add", "--all")
    try repository.folder.git("commit", "-q", "-m", "Verslag van Els de Wit")
    try repository.folder.write(
      "---\nname: Piet Bos\nmanager: p-7k3m9q\n---\n", to: "private/people/p-2x8w4d.md")
    try repository.folder.write("Sprak Els de Wit.\n", to: "private/notes/t-2023-p4cz.md")
    try repository.folder.write("Els de Wit\np-7k3m9q\n", to: "private/lijst.txt")
    let dossier = try repository.run("dossier", "p-7k3m9q", "--private", "private", "--lang", "en")
    let dry = try repository.run("erase", "p-7k3m9q", "--private", "private", "-n", "--lang", "en")
    let run = try repository.run("erase", "p-7k3m9q", "--private", "private", "--lang", "en")
    for place in [
      "dank.md:1", "private/people/p-2x8w4d.md:3", "private/notes/t-2023-p4cz.md:1", "private/lijst.txt:1",
      "private/lijst.txt:2",
    ] {
      for text in [dossier.errors, dry.output, run.output] {
        #expect(text.contains("\(place): this names the person, by name, address or code\n"), "\(place)")
      }
    }
    for text in [dossier.errors, dry.output, run.output] {
      #expect(text.contains(": the message names the person; write it anew"))
      #expect(!text.contains("private/people/p-7k3m9q.md:2: this names"))
    }
    #expect(!(run.output + run.errors).contains("Els de Wit"))
  }

  /// The same files and spellings, whoever looks.
  @Test func `what check finds of a person, erase and dossier find`() throws {
    let repository = try makeRepository()
    let files: [String: String] = [
      "een.json": #"{ "x": "\u0045ls de Wit" }"#, "twee.jsonl": "{}\n" + #"{ "x": "\u0045ls de Wit" }"#,
      ".drie": "dhr. de Wit", "vier/els-de-wit/vijf.txt": "x", "zes.md": "(de Wit)",
      "zeven.txt": "E. d. Wit, de wit",
    ]
    for (path, text) in files { try repository.folder.write(text + "\n", to: "pool/x/" + path) }
    let latin = Array("Caf\u{E9} met Els de Wit\n".unicodeScalars.map { UInt8($0.value) })
    try repository.folder.write(latin, to: "pool/x/acht.csv")
    let found = try repository.run(
      "check", "--private", "private", "--only", "personal-data", "--format", "short", "--lang", "en")
    let places = found.output.split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(
      places == [
        "pool/x/.drie:1:6:", "pool/x/acht.csv:1:10:", "pool/x/een.json:1:9:", "pool/x/twee.jsonl:2:9:",
        "pool/x/vier/els-de-wit:1:1:", "pool/x/zes.md:1:2:",
      ])
    let erase = try repository.run("erase", "p-7k3m9q", "--private", "private", "-n", "--lang", "en").output
    let dossier = try repository.run("dossier", "p-7k3m9q", "--private", "private", "--lang", "en").errors
    for text in [erase, dossier] {
      let lines = text.split(separator: "\n").filter {
        $0.hasSuffix(": this names the person, by name, address or code")
      }
      #expect(
        lines.map { $0.dropLast(": this names the person, by name, address or code".count) } == [
          "pool/x/.drie:1", "pool/x/acht.csv:1", "pool/x/een.json:1", "pool/x/twee.jsonl:2",
          "pool/x/vier/els-de-wit/vijf.txt", "pool/x/zes.md:1",
        ])
    }
  }

  @Test func `what earlier commits hold of the name is said while the name is known`() throws {
    let repository = try makeRepository()
    try repository.folder.write("Gesprek met mevrouw de Wit.\n", to: "oud.md")
    try repository.folder.write("x\n", to: "els-de-wit.txt")
    try repository.commit()
    try repository.folder.write("Gesprek.\n", to: "oud.md")
    try repository.folder.remove("els-de-wit.txt")
    try repository.commit()
    let line = "git holds texts that name the person, by name or address (texts: 2, since "
    let redacted = try repository.run(
      "erase", "p-7k3m9q", "--private", "private", "-n", "--lang", "en", environment: ["CI": "1"])
    #expect(redacted.output.contains(line))
    #expect(!(redacted.output + redacted.errors).contains("els-de-wit"))
    let run = try repository.run("erase", "p-7k3m9q", "--private", "private", "--lang", "en")
    #expect(run.output.contains(line) && run.output.contains("): els-de-wit.txt, oud.md; keep this line"))
    #expect(run.code == 1)
    // Nobody knows the name any more.
    #expect(
      !(try repository.run("erase", "p-7k3m9q", "--private", "private", "--lang", "en").output.contains(line))
    )
  }

  @Test func `where values are kept back no other person's code is printed with those places`() throws {
    let repository = try makeRepository()
    try repository.folder.write("x\n", to: "els-de-wit.txt")
    try repository.folder.write(
      "---\nname: Piet Bos\nmanager: p-7k3m9q\n---\n", to: "private/people/p-2x8w4d.md")
    let run = try repository.run(
      "erase", "p-7k3m9q", "--private", "private", "--lang", "en", environment: ["CI": "1"])
    #expect(run.output.contains("private/people: this names the person"))
    for value in ["p-2x8w4d", "p-7k3m9q", "els-de-wit"] {
      #expect(!(run.output + run.errors).contains(value))
    }
  }

  @Test func `a code that nothing has is refused, and none is suggested`() throws {
    let repository = try makeRepository()
    let run = try repository.run("erase", "p-7k3m9r", "--lang", "en")
    #expect(
      run.errors == """
        coachpool: no record, no file of the private folder and no line of erasures.jsonl has this code
        coachpool: see: coachpool help erase

        """)
    #expect(run.code == 2)
    #expect(try repository.run("erase").code == 2)
  }

  @Test func `a record with errors is mended first`() throws {
    let repository = try makeRepository()
    try repository.edit(ExamplePool.trajectory, .set(["opmerking"], "Ziek."))
    let run = try repository.run("erase", "p-7k3m9q", "--lang", "en")
    #expect(run.errors.contains("has errors, so that not all can be erased"))
    #expect(run.code == 2)
    #expect(try repository.folder.text(of: Self.trajectory).contains("p-7k3m9q"))
  }

  /// A quote that is not closed, a conflict of git, and a code that is none.
  @Test(arguments: [
    ("coachee: \"p-7k3m9q\n", "2:10: "), ("<<<<<<< HEAD\ncoachee: p-7k3m9q\n", "2:1: "),
    ("coachee: P-7K3M9Q\n", "2:10: "),
  ])
  func `a record that cannot be read and may have the code is mended first`(
    line: String, place: String
  ) throws {
    let repository = try makeRepository()
    let text = try repository.folder.text(of: Self.trajectory)
    try repository.folder.write(
      "---\n" + line + text.dropFirst(4).replacing("coachee: p-7k3m9q\n", with: ""), to: Self.trajectory)
    for arguments in [[], ["-n"], ["--redact"]] {
      let run = try repository.run(["erase", "p-7k3m9q", "--lang", "en"] + arguments)
      #expect(run.errors.hasPrefix("coachpool: \(Self.trajectory):\(place)"), "\(run.errors)")
      #expect(run.errors.contains("this file may have this code: mend it first (see: coachpool check)\n"))
      #expect(run.code == 2 && run.output == "")
    }
    #expect(try repository.folder.names(in: "pool").contains(ErasureLedger.path) == false)
    let dossier = try repository.run("dossier", "p-7k3m9q", "--lang", "en")
    #expect(dossier.code == 2)
  }

  @Test func `a record that cannot have the person in it stands in nobody's way`() throws {
    let repository = try makeRepository()
    try repository.folder.write("---\nform: [\n---\n", to: "pool/" + ExamplePool.event)
    #expect(try repository.run("erase", "p-7k3m9q", "-n", "--lang", "en").code == 1)
    let coach = try repository.run("erase", "noor-veldhuis", "-n", "--lang", "en")
    #expect(coach.code == 2 && coach.errors.contains(ExamplePool.event))
    let nobody = try repository.run("erase", "p-7k3m9r", "-n", "--lang", "en")
    #expect(nobody.code == 2 && nobody.errors.contains(ExamplePool.event))
  }

  @Test func `where values are kept back no code is printed`() throws {
    let repository = try makeRepository()
    try repository.folder.write("p-7k3m9q\n", to: "notities/p-7k3m9q.txt")
    for arguments in [["-n"], []] {
      let run = try repository.run(
        ["erase", "p-7k3m9q", "--private", "private"] + arguments, environment: ["CI": "1"])
      #expect(!(run.output + run.errors).contains("p-7k3m9q"), "\(run.output + run.errors)")
      #expect(run.code == 1)
    }
  }
}
