import RecordSyntax

extension Explainer {
  /// A value of the wrong type; `true` when it was.
  mutating func explainKind(_ number: Int, _ shape: Shape, _ node: Int, _ context: Context) -> Bool {
    let kind = document.nodes[node].kind
    let isFraction =
      kind == .number && shape.isWhole && document.decimal(node)?.isInteger != true
    guard shape.kinds & (1 << kind.rawValue) == 0 || isFraction else { return false }
    if shape.kinds == 0 {
      report(
        node, at: document.key(of: node) == nil ? .value : .key, "false", context,
        Phrase(nl: "\(context.field) hoort hier niet", en: "\(context.field) does not belong here"))
      return true
    }
    let wanted = expected(shape)
    let fix = mended(shape, node).flatMap { mend(node, number, with: $0) }
    report(
      node, "type", context,
      Phrase(
        nl: "bij \(context.field) hoort \(wanted); er staat \(shown(node, context))",
        en: "\(context.field) takes \(wanted); it has \(shown(node, context))"),
      help: kindHelp(number, shape, node, context), fix: fix)
    return true
  }

  /// What a shape asks, in words.
  func expected(_ shape: Shape) -> Phrase {
    var wanted: [Phrase] = []
    func has(_ kind: Node.Kind) -> Bool { shape.kinds & (1 << kind.rawValue) != 0 }
    if has(.string) {
      if shape.format == .date {
        wanted.append(Phrase(nl: "een datum als 2023-09-14", en: "a date such as 2023-09-14"))
      } else if shape.wordsStart >= 0 {
        wanted.append(Phrase(nl: "een woord uit een vaste lijst", en: "a word of a fixed list"))
      } else {
        wanted.append(Phrase(nl: "tekst", en: "text"))
      }
    }
    if has(.number) {
      wanted.append(
        shape.isWhole
          ? Phrase(nl: "een heel getal", en: "a whole number") : Phrase(nl: "een getal", en: "a number"))
    }
    if has(.true) { wanted.append(Phrase(nl: "true of false", en: "true or false")) }
    if has(.array) { wanted.append(Phrase(nl: "een lijst", en: "a list")) }
    if has(.object) { wanted.append(Phrase(nl: "een groep gegevens", en: "a group of values")) }
    if has(.null) { wanted.append(Phrase(nl: "null", en: "null")) }
    return list(wanted)
  }

  /// The value that was plainly meant; `nil` when it is not plain.
  func mended(_ shape: Shape, _ node: Int) -> Value? {
    func has(_ kind: Node.Kind) -> Bool { shape.kinds & (1 << kind.rawValue) != 0 }
    let kind = document.nodes[node].kind
    let text = document.text(of: node)
    if has(.string), kind == .number { return .string(text) }
    if has(.number), kind == .string { return number(text).map { .number($0) } }
    if has(.true), kind == .string {
      switch text.lowercased() {
      case "ja", "yes", "waar", "true": return .bool(true)
      case "nee", "no", "onwaar", "false": return .bool(false)
      default: return nil
      }
    }
    return has(.array) && kind != .object && kind != .null ? .array([document.value(node)]) : nil
  }

  /// The number that a text is; `nil` when a point could part thousands as well as cents.
  private func number(_ text: String) -> Decimal? {
    let bytes = Array(text.utf8)
    guard let number = Decimal(bytes, 0..<bytes.count) else { return nil }
    let digits = bytes.drop { $0 == UInt8(ascii: "-") }
    let isWhole = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isWhole || number.description == text && digits.count { $0 == UInt8(ascii: ".") } == 1
      ? number : nil
  }

  /// The edit that puts another value in the place of one, when a shape admits that; a fix never leads to a new fault.
  func mend(_ node: Int, _ number: Int, with value: Value) -> Edit? {
    let mended = Document(parsing: Array(value.json.utf8), as: .json, vocabulary: plan.vocabulary)
    var checker = checker.forOther(mended)
    return checker.check(number, 0) ? .set(document.pointer(to: node), value) : nil
  }
}
