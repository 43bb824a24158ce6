extension CanonicalForm {
  /// The canonical text of a document, proved: read again it has the same value, the same comments on the same
  /// things and the same Markdown, and is canonical.
  ///
  /// A document that is refused stays as it is.
  public func formatting(_ document: Document) throws(CanonicalRefusal) -> [UInt8] {
    guard document.isReadable else { throw .unreadable() }
    let text = text(of: document, as: document.syntax)
    guard text.count <= Document.mostBytes else { throw .tooLarge() }
    let printed = Document(parsing: text, as: document.syntax, vocabulary: vocabulary)
    // Not even a warning may come about; one about what a comment says is there before and behind. Where there were as
    // many as are told, any may have been there.
    let isTold = document.faults.count < Fault.most
    guard !isTold || Set(printed.faults.map(\.message)).isSubset(of: document.faults.map(\.message)),
      printed.isReadable, firstDifference(in: printed) == nil,
      printed.value().sortedByKey == document.value().sortedByKey,
      CommentOwners.of(printed) == CommentOwners.of(document),
      Self.words(of: printed) == Self.words(of: document)
    else { throw .unproven() }
    return text
  }

  /// The Markdown without the line breaks at its end, each line ending as one byte.
  private static func words(of document: Document) -> [UInt8] {
    guard let body = document.body else { return [] }
    var words: [UInt8] = []
    var previous: UInt8 = 0
    for byte in document.bytes[body.indices] {
      if byte == 0x0D || byte == 0x0A && previous != 0x0D {
        words.append(0x0A)
      } else if byte != 0x0A {
        words.append(byte)
      }
      previous = byte
    }
    while words.last == 0x0A { words.removeLast() }
    return words
  }
}

/// Why a file was not brought into the canonical form; nothing was written.
public struct CanonicalRefusal: Error, Hashable, Sendable {
  /// What stands in the way, and what to do instead.
  public let reason: Phrase

  private init(_ reason: Phrase) { self.reason = reason }

  static func unreadable() -> CanonicalRefusal { CanonicalRefusal(EditRefusal.unreadable().reason) }

  static func tooLarge() -> CanonicalRefusal {
    CanonicalRefusal(
      Phrase(
        nl:
          "opgemaakt zou dit bestand groter zijn dan een record mag zijn (\(Document.mostBytes) bytes); maak het kleiner",
        en:
          "formatted, this file would be larger than a record may be (\(Document.mostBytes) bytes); make it smaller"
      ))
  }

  static func unproven() -> CanonicalRefusal {
    CanonicalRefusal(
      Phrase(
        nl: "dit bestand is niet veilig op te maken en blijft zoals het is; maak het met de hand op",
        en: "this file cannot be formatted safely and stays as it is; format it by hand"))
  }
}

extension Value {
  /// The value with the members of every object sorted by key, for a comparison in which their order does not count.
  var sortedByKey: Value {
    switch self {
    case .object(let members):
      .object(members.map { Member($0.key, $0.value.sortedByKey) }.sorted { $0.key < $1.key })
    case .array(let elements): .array(elements.map(\.sortedByKey))
    default: self
    }
  }
}
