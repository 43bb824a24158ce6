import RecordSyntax

/// Collects the words of schemas: property names, enumeration words and what those mean in Dutch.
package struct SchemaWords: Sendable {
  /// The words in the order met; some more than once.
  package private(set) var words: [String] = []
  /// What words mean in Dutch; the first schema that says it decides.
  package private(set) var meanings: [String: String] = [:]

  /// Starts without words.
  package init() {}

  /// Adds the words of a schema.
  package mutating func read(_ source: SchemaSource) {
    let document = source.document
    for node in document.nodes.indices where document.nodes[node].kind == .key {
      switch SchemaKeyword(document.nodes[node].symbol) {
      case .properties:
        for key in document.keys(of: node + 1) { words.append(document.text(of: key)) }
      case .words:
        for element in document.elements(of: node + 1) where document.nodes[element].kind == .string {
          words.append(document.text(of: element))
        }
      case .constant:
        if document.nodes[node + 1].kind == .string { words.append(document.text(of: node + 1)) }
      case .xWords:
        for key in document.keys(of: node + 1) {
          let word = document.text(of: key)
          if meanings[word] == nil { meanings[word] = document.text(of: key + 1) }
        }
      default:
        break
      }
    }
  }
}
