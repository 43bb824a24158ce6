import CommonMark
import RecordSyntax

/// The examples of CommonMark: texts and the HTML that they become.
///
/// What they become here is the safe form, which differs from theirs wherever HTML, an image or a link is not let through.
struct CommonMarkSuite {
  let folder: SuiteFolder

  func results() throws -> [Value] {
    try folder.lines("index.jsonl").map { entry in
      let html = Markdown(entry.text("markdown")).html(headingLevel: 1)
      return ["id": entry["example"] ?? nil, "ok": true, "html": .string(html)]
    }
  }
}
