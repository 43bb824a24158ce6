import TestSupport
import Testing

@testable import RecordSyntax

/// Whatever a record looks like: its canonical form says the same, and is its own.
struct CanonicalPropertyTests {
  private static let words = Vocabulary(RandomValues.keys)

  /// A few keys in an order of their own, at every depth; the others stay behind them.
  private static let order = FieldOrder(
    fields: ["sessions", "on", "no", "kind", "it's", "a"].map {
      FieldOrder.Field(words.symbol(of: $0), level: 0)
    }, levels: [FieldOrder.Level(fields: 0..<6, elements: 0, others: 0)])

  private let form = CanonicalForm(order, words)

  @Test(arguments: 0..<8)
  func `comments stay with what they are about, whatever the layout`(seed: UInt64) throws {
    var values = RandomValues(random: SeededGenerator(seed: seed))
    var comments = 0
    for _ in 0..<60 {
      let value = values.object(depth: 4)
      var writing = CommentedWriting(values)
      let text = writing.frontMatter(value)
      values = writing.values
      let document = Document(parsing: Array(text.utf8), as: .frontMatter, vocabulary: Self.words)
      try #require(document.isReadable && document.value() == value, "\(text)\n\(document.faults)")
      guard let printed = check(document) else { continue }
      for (owner, comment) in owners(in: printed) {
        let words = comment.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        let stated = words.count == 3 ? words[2] : ""
        #expect(owner == stated, "\(text)\n\(String(decoding: printed.bytes, as: UTF8.self))")
        comments += 1
      }
      #expect(texts(of: printed) == texts(of: document))
    }
    #expect(comments > 60)
  }

  @Test(arguments: 0..<8)
  func `the form depends on the value alone where there are no comments`(seed: UInt64) throws {
    var values = RandomValues(random: SeededGenerator(seed: seed))
    for _ in 0..<60 {
      let value = values.object(depth: 4)
      var hand = HandWriting(values)
      let json = Document(parsing: Array(hand.json(value).utf8), as: .json, vocabulary: Self.words)
      let matter = Document(
        parsing: Array(hand.frontMatter(value).utf8), as: .frontMatter, vocabulary: Self.words)
      values = hand.values
      let printed = check(json).map { String(decoding: $0.bytes, as: UTF8.self) }
      #expect(printed == form.json(value))
      if let printed = check(matter), printed.comments.isEmpty {
        let body = printed.body.map { String(decoding: printed.bytes[$0.indices], as: UTF8.self) }
        #expect(String(decoding: printed.bytes, as: UTF8.self) == form.frontMatter(value, body: body))
      }
    }
  }

  @Test(.enabled(if: PublicSuite("yaml").isPresent))
  func `every document of the YAML suite keeps its value and comments`() throws {
    let suite = PublicSuite("yaml")
    var count = 0
    for example in try suite.cases() {
      let bytes = try suite.bytes("\(example.text("case"))/in.yaml")
      let document = Document(parsing: bytes, as: .yaml, vocabulary: Self.words)
      guard document.isReadable else { continue }
      count += 1
      _ = check(document)
      // The same between fences, where nothing may be taken for one.
      let text = "---\n" + String(decoding: bytes, as: UTF8.self) + "\n---\n"
      let matter = Document(parsing: Array(text.utf8), as: .frontMatter, vocabulary: Self.words)
      if matter.isReadable { _ = check(matter) }
    }
    #expect(count > 150)
  }

  @Test(.enabled(if: PublicSuite("json").isPresent))
  func `every document of the JSON suite keeps its value`() throws {
    let suite = PublicSuite("json")
    var count = 0
    for example in try suite.cases() {
      let document = Document(
        parsing: try suite.bytes(example.text("file")), as: .json, vocabulary: Self.words)
      guard document.isReadable else { continue }
      count += 1
      _ = check(document)
    }
    #expect(count > 80)
  }

  /// Formats a document and checks what must hold of any; `nil`, after an issue, when it was refused.
  private func check(_ document: Document) -> Document? {
    let text: [UInt8]
    do { text = try form.formatting(document) } catch {
      let printed = String(decoding: form.text(of: document, as: document.syntax), as: UTF8.self)
      Issue.record(
        "\(error.reason.text(.english))\n\(String(decoding: document.bytes, as: UTF8.self))\n→\n\(printed)")
      return nil
    }
    let printed = Document(parsing: text, as: document.syntax, vocabulary: Self.words)
    #expect(PublicSuite.same(printed.value(), document.value()))
    #expect(form.text(of: printed, as: printed.syntax) == text)
    #expect(form.firstDifference(in: printed) == nil)
    #expect(form.firstDifference(in: document) == firstDifference(document.bytes, text))
    return printed
  }

  private func firstDifference(_ left: [UInt8], _ right: [UInt8]) -> Int? {
    if left == right { return nil }
    return zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      ?? min(left.count, right.count)
  }

  /// Each comment with the pointer to what it belongs to.
  private func owners(in document: Document) -> [(String, String)] {
    guard !document.comments.isEmpty else { return [] }
    let places = CommentPlaces(document)
    var found = (places.head + places.tail).map { ("", $0) }
    for entries in [places.above, places.behind, places.below] {
      for (entry, comments) in entries {
        found += comments.map { (document.pointer(to: entry).description, $0) }
      }
    }
    return found.map { ($0.0, String(decoding: document.bytes[$0.1.range], as: UTF8.self)) }
  }

  /// The comments, without blanks at their ends, sorted.
  private func texts(of document: Document) -> [String] {
    document.comments.map { comment in
      var bytes = document.bytes[comment.indices]
      while bytes.last == 0x20 || bytes.last == 0x09 { bytes.removeLast() }
      return String(decoding: bytes, as: UTF8.self)
    }.sorted()
  }
}
