/// The one way in which a record is written: laid out by its shape and never by its width.
///
/// An object of scalars that is an element of a list takes one line; every other object has one member a line and a
/// list one element a line; empty ones are `{}` and `[]`. Members stand in the order of the schema's fields. Only
/// white space, the order of members, quotes and the form of numbers differ from what was read; comments stay with
/// what they are about.
///
/// A class, for all workers use the same one, and would compete for the counts of its parts.
public final class CanonicalForm: Sendable {
  /// The order of fields.
  private let order: FieldOrder
  /// The words that documents are parsed with.
  let vocabulary: Vocabulary

  /// The form of records whose fields have an order, of documents that were parsed with a vocabulary.
  public init(_ order: FieldOrder, _ vocabulary: Vocabulary) {
    self.order = order
    self.vocabulary = vocabulary
  }

  /// The offset of the first byte that is not as it should be; `nil` for a canonical document, and for one that
  /// cannot be read, of which nothing is said.
  ///
  /// - Parameters:
  ///   - document: What is compared with its canonical form.
  ///   - isInOrder: Whether all members are known to stand in the order of fields, which then is not looked at.
  public func firstDifference(in document: Document, isInOrder: Bool = false) -> Int? {
    guard document.isReadable, !(isInOrder && CanonicalGlance.isCertain(document)) else { return nil }
    let sink = CanonicalComparison(document.bytes)
    let order = isInOrder ? FieldOrder.asWritten : order
    var printer = CanonicalPrinter(document, order, vocabulary, as: document.syntax, into: sink)
    printer.putDocument()
    return printer.sink.difference
  }

  /// The canonical text of a readable document, or of more bytes than a record may have.
  func text(of document: Document, as syntax: Document.Syntax) -> [UInt8] {
    var printer = CanonicalPrinter(
      document, order, vocabulary, as: syntax, into: CanonicalText(document.bytes))
    printer.putDocument()
    return printer.sink.bytes
  }
}

// MARK: - Values that are written for the first time

extension CanonicalForm {
  /// A value as JSON, with a final newline.
  public func json(_ value: Value) -> String { text(of: value, as: .json) }

  /// An object as YAML front matter between its fences, followed by the Markdown body as it is.
  ///
  /// A value that is no object is written too, as a list or scalar, though no record is one.
  public func frontMatter(_ value: Value, body: String? = nil) -> String {
    text(of: value, as: .frontMatter) + (body ?? "")
  }

  private func text(of value: Value, as syntax: Document.Syntax) -> String {
    let document = Document(parsing: Array(value.json.utf8), as: .json, vocabulary: vocabulary)
    return String(decoding: text(of: document, as: syntax), as: UTF8.self)
  }
}
