internal import CoachPool
internal import RecordSyntax

/// What changed in a pool, as a list.
struct DifferenceList {
  /// The most characters that GitHub admits in a comment.
  private static let most = 65_536

  let difference: PoolDifference
  let language: Language
  let isRedacted: Bool

  /// For people: each record with its facts, then what is gone.
  var text: String {
    let entries = difference.entries.map { entry in
      let event = entry.event.map { ": " + text($0) } ?? ""
      let facts = entry.facts.map { "  " + TerminalText.visible(text($0)) + "\n" }.joined()
      return TerminalText.path(entry.path) + event + "\n" + facts
    }
    return entries.joined() + difference.removals.map { text($0.phrase) + "\n" }.joined()
  }

  /// For a pull request: the counts, what is gone, and each record to be opened; what does not fit is counted.
  var markdown: String {
    var text = "## coachpool diff\n\n\(TerminalText.sentence(inline(difference.summary)))\n"
    if !difference.removals.isEmpty {
      text += "\n" + difference.removals.map { "- \(inline($0.phrase))\n" }.joined()
    }
    let room = Self.most - ending(difference.entries.count).utf8.count
    for (index, entry) in difference.entries.enumerated() {
      let block = block(entry)
      guard text.utf8.count + block.utf8.count <= room else {
        return text + ending(difference.entries.count - index)
      }
      text += block
    }
    return text
  }

  private func block(_ entry: PoolDifference.Entry) -> String {
    let event = entry.event.map { ": " + inline($0) } ?? ""
    guard !entry.facts.isEmpty else { return "\n`\(entry.path)`\(event)\n" }
    return "\n<details><summary><code>\(entry.path)</code>\(event) (\(entry.facts.count))</summary>\n\n"
      + entry.facts.map { "- \(inline($0))\n" }.joined() + "\n</details>\n"
  }

  private func ending(_ count: Int) -> String {
    let text = Phrase(
      nl: "Hier past niet meer; records die er nog zijn: \(count). coachpool diff toont ze allemaal.",
      en: "No more fits here; records that are left: \(count). coachpool diff shows them all.")
    return "\n**\(inline(text))**\n"
  }

  private func text(_ phrase: Phrase) -> String { phrase.text(language, redacted: isRedacted) }

  private func inline(_ phrase: Phrase) -> String { Markdown.inline(text(phrase)) }
}
