internal import CoachPool
internal import RecordSyntax

/// A file of the pool that is made, by its path in the pool's folder.
struct SampleFile {
  let path: String
  let text: String

  /// A record in one of its two forms, laid out canonically.
  init(_ stem: String, _ record: Value, body: String? = nil, asJSON: Bool = false) {
    let path = stem + (asJSON ? ".json" : ".md")
    let form = Schemas.bundled.canonicalForm(for: (try? RecordPath(path))?.kind)
    self.path = path
    text = asJSON ? form.json(record) : form.frontMatter(record, body: body)
  }

  /// A file that is no record.
  init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
