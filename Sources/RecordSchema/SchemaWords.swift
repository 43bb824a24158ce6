package import RecordSyntax

/// Collects the words of schemas: property names, enumeration words and what those mean in Dutch.
package struct SchemaWords: Sendable {
  /// The words in the order met; some more than once.
  package private(set) var words: [String] = []
  /// What words mean in Dutch; the first schema that says it decides.
  package private(set) var meanings: [String: String] = [:]

  /// Starts without words.
  package init() {}

  /// Adds the words of a schema file.
  package mutating func read(_ document: Document) {
    for node in document.nodes.indices where document.nodes[node].kind == .key {
      switch document.text(of: node) {
      case "properties":
        for key in document.keys(of: node + 1) { words.append(document.text(of: key)) }
      case "enum":
        for element in document.elements(of: node + 1) where document.nodes[element].kind == .string {
          words.append(document.text(of: element))
        }
      case "const":
        if document.nodes[node + 1].kind == .string { words.append(document.text(of: node + 1)) }
      case "x-words":
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
