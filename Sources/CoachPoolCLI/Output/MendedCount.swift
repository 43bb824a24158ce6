internal import CoachPool
internal import RecordSyntax

/// How much `check --fix` mended.
struct MendedCount: Sendable {
  /// The findings.
  let findings: Int
  /// The files they were in.
  let files: Int

  /// What was mended.
  var phrase: Phrase {
    Phrase(nl: "\(findings) hersteld in \(inFiles)", en: "\(findings) mended in \(inFiles)")
  }

  /// What a run that writes would mend.
  var wouldBe: Phrase {
    Phrase(
      nl: "\(findings) te herstellen in \(inFiles); er is niets geschreven",
      en: "\(findings) to be mended in \(inFiles); nothing was written")
  }

  private var inFiles: Phrase {
    Phrase.files(files)
  }
}
