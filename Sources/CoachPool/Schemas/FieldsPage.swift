internal import RecordSyntax

/// The page of the documentation that lists the fields of every kind of record, made from the schemas.
package enum FieldsPage {
  /// The page as Markdown for the DocC catalogue.
  package static var markdown: String {
    var text = """
      # Fields

      What may stand in each kind of record, and what a field gives away. Made from the schemas, which have the same in \
      Dutch.

      ## Overview

      A field in a group or in an element of a list has the names on the way before its own: `sessions.on`. A `*` stands for \
      any key of a map. Required is what the record, the group or the element cannot be without.

      - A day is written `YYYY-MM-DD`, money in cents, yes and no as `true` and `false`.
      - A key has small letters and digits, with single hyphens between them; `contract.json` says what it stands for.
      - The class of data says what a field gives away. What is `content`, `identifying` or `staff` is kept back where \
      output is kept by others (<doc:KeptBack>); what is `published` may be shown to anybody.

      """
    for kind in RecordKind.allCases {
      if let schema = Schemas.bundled.document(of: kind.rawValue)?.value() { text += section(kind, schema) }
    }
    return text
  }

  private static func section(_ kind: RecordKind, _ schema: Value) -> String {
    var text = """

      ## \(kind.title.text(.english))

      \(english("description", of: schema)) Kept in \(kind.location.text(.english)).

      """
    if let body = DataClass(rawValue: schema.text("x-body")), body != .none {
      text += "\nThe class of the text below the fields: \(body.rawValue).\n"
    }
    text += FieldTable(schema, in: schema, hasDefaults: kind == .contract).markdown
    guard case .object(let shared)? = schema["$defs"] else { return text }
    for group in shared {
      text += "\n### The group `\(group.key)`\n"
      text += FieldTable(group.value, in: schema, hasDefaults: kind == .contract).markdown
    }
    return text
  }

  /// What a schema says in English under a key, on one line.
  static func english(_ key: String, of schema: Value) -> String {
    Markdown.inline(schema["x-en"]?.text(key) ?? "")
  }
}
