import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// Two files in their writers' own hand, taken through every editing operation in turn.
///
/// Each step names the bytes that go and those that come; all others must be what they were. The golden files show every
/// step as a diff, for a person to judge.
struct EditGoldenTests {
  /// One edit, and what it changes in the text.
  private struct Step {
    let edit: Edit
    /// Bytes that stand in the text once.
    let old: String
    /// What stands there afterwards.
    let new: String

    init(_ edit: Edit, _ old: String, _ new: String) { (self.edit, self.old, self.new) = (edit, old, new) }
  }

  @Test func `front matter in its own hand keeps every byte that no edit is about`() throws {
    let text = """
      ---
      # Handgeschreven; niet opmaken.
      kind:   'regulier'     # zie contract.json
      coachee: p-7k3m9q

      requested:
          on: 2023-01-10
          themes: [ 'werk-prive',
                    'loopbaan' ] # twee thema's
      sessions:
      # de eerste
      - { on: 2023-02-02, minutes: 60 }   # ook de kennismaking
      - { on: 2023-02-16, minutes: 45,
          place: online }
      note: |+ # letterlijk
        een

      agreement: # getekend
          signed: 2023-02-01
          # voor de helft
          sessions: 6
      ---
      - geen: veld

      """
    try check(
      text, .frontMatter, "edits-front-matter.txt",
      [
        Step(.set(["kind"], "loop: baan"), "'regulier'", "'loop: baan'"),
        Step(.set(["coach"], "noor"), "    sessions: 6\n", "    sessions: 6\ncoach: noor\n"),
        Step(.set(["agreement", "own"], ["scope"]), "sessions: 6\n", "sessions: 6\n    own:\n    - scope\n"),
        Step(
          .append(["sessions"], ["on": "2023-03-02", "minutes": 60]), "place: online }\n",
          "place: online }\n- { on: 2023-03-02, minutes: 60 }\n"),
        Step(
          .insert(["sessions", 0], ["on": "2023-01-19"]), "# de eerste\n",
          "- { on: 2023-01-19 }\n# de eerste\n"),
        Step(
          .insert(["requested", "themes", 1], "team, werk"), "'loopbaan' ]",
          "'team, werk',\n              'loopbaan' ]"),
        Step(.set(["sessions", 2, "place"], nil), "place: online", "place: null"),
        Step(
          .remove(["sessions", 1]),
          "# de eerste\n- { on: 2023-02-02, minutes: 60 }   # ook de kennismaking\n", ""),
        Step(.rename(["coachee"], to: "wie: code"), "coachee:", "'wie: code':"),
        Step(
          .set(["note"], "twee\n\ndrie\n"), "|+ # letterlijk\n  een\n\n",
          "| # letterlijk\n  twee\n\n  drie\n"),
        Step(.remove(["agreement", "sessions"]), "    # voor de helft\n    sessions: 6\n", ""),
        Step(.set(["agreement", "own"], ["by": "hr"]), "\n    - scope\n", "\n        by: hr\n"),
      ])
  }

  @Test func `JSON in its own hand keeps every byte that no edit is about`() throws {
    let text = """
      {
      \t"trajectory" : "t-2023-k7qm",
      \t"by" : "coachee",   "moment" : "after",

      \t"scores" : {"procedure" : 4, "relation" : 5},
      \t"quotes" : [
      \t\t{
      \t\t\t"text" : "Ik kan nu beter \\u201cgrenzen\\u201d stellen.",
      \t\t\t"consentOn" : "2023-12-18"
      \t\t}
      \t]
      }
      """
    try check(
      text, .json, "edits-json.txt",
      [
        Step(.set(["scores", "relation"], 3), "\"relation\" : 5", "\"relation\" : 3"),
        Step(.set(["scores", "a\"b"], 2), "\"relation\" : 3}", "\"relation\" : 3, \"a\\\"b\" : 2}"),
        Step(
          .append(["quotes"], ["text": "Meer rust.\n", "consentOn": "2023-12-20"]), "\t\t}\n\t]",
          "\t\t},\n\t\t{\n\t\t\t\"text\" : \"Meer rust.\\n\",\n\t\t\t\"consentOn\" : \"2023-12-20\"\n\t\t}\n\t]"
        ),
        Step(
          .insert(["quotes", 0], ["text": "Fijn."]), "\"quotes\" : [\n",
          "\"quotes\" : [\n\t\t{\n\t\t\t\"text\" : \"Fijn.\"\n\t\t},\n"),
        Step(.rename(["by"], to: "door"), "\"by\"", "\"door\""),
        Step(.remove(["door"]), "\"door\" : \"coachee\",   ", ""),
        Step(
          .set(["removed"], [["class": "content", "on": "2024-01-01"]]), "\t]\n}",
          "\t],\n\t\"removed\" : [\n\t\t{\"class\" : \"content\", \"on\" : \"2024-01-01\"}\n\t]\n}"),
      ])
  }

  /// Makes the edits one after the other, holds each text against the bytes that may change, and all diffs against a
  /// golden file.
  private func check(_ text: String, _ syntax: Document.Syntax, _ golden: String, _ steps: [Step]) throws {
    let vocabulary = Vocabulary([])
    var document = Document(parsing: Array(text.utf8), as: syntax, vocabulary: vocabulary)
    var diffs = ""
    for step in steps {
      let before = String(decoding: document.bytes, as: UTF8.self)
      let edited = try document.applying([step.edit], vocabulary: vocabulary)
      #expect(before.components(splitBy: step.old) == 2, "\(step.edit)")
      #expect(String(decoding: edited.bytes, as: UTF8.self) == before.replacing(step.old, with: step.new))
      diffs += UnifiedDiff(path: golden, old: document.bytes, new: edited.bytes).text + "\n"
      document = edited
    }
    #expect(Golden.difference(diffs, golden, #filePath) == nil)
  }
}

extension String {
  /// How many parts a separator leaves.
  fileprivate func components(splitBy separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
