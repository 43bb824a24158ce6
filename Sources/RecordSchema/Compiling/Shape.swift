import RecordSyntax

/// One compiled schema, in the fields that records are checked by most: nothing in it is counted or allocated.
///
/// Indices point into the ``Plan``'s arrays; -1 stands for none.
struct Shape: Sendable {
  /// What additional members are admitted.
  enum Others {
    static let any: Int32 = -1
    static let none: Int32 = -2
  }

  /// One bit for each node kind that is admitted, at the kind's raw value.
  var kinds: UInt8 = 0xFF
  /// Whether a number must be whole.
  var isWhole = false
  /// Whether null is named among the types or words.
  var admitsNull = false
  /// Whether elements must differ.
  var isUnique = false
  /// Whether other members than the listed ones may be known by their text or by a pattern.
  var hasOtherNames = false
  /// Whether `additionalProperties` is there at all, and so looks at every other member.
  var hasOthers = false
  /// How `x-data` classes it; `nil` without.
  var dataClass: DataClass?
  /// A format to assert.
  var format: Format?
  /// Whether its meta-schema asks for the format to be asserted whatever the options say.
  var assertsFormat = false

  /// The members that have a symbol.
  var membersStart: Int32 = 0
  var membersEnd: Int32 = 0
  /// How many of those are required.
  var requiredCount: Int32 = 0
  /// The schema of additional members, or one of ``Others``.
  var others: Int32 = Others.any

  /// Whether null is one of the words.
  var wordsAdmitNull = false
  /// An enumeration of interned words; -1 when there is none.
  var wordsStart: Int32 = -1
  var wordsEnd: Int32 = -1
  /// The least and most Unicode scalars of a text.
  var leastLength: Int32 = 0
  var mostLength: Int32 = .max
  var pattern: Int32 = -1

  var items: Int32 = -1
  /// Where `items` begins, behind `prefixItems`.
  var itemsFrom: Int32 = 0
  var leastItems: Int32 = 0
  var mostItems: Int32 = .max

  /// Bounds of a number that are whole.
  var least = Int.min
  var most = Int.max

  /// The rest, in ``Plan/details``.
  var details: Int32 = -1
  var resource: Int32 = 0

  /// Whether a text must be looked at: its length, a pattern or a format decides.
  var looksAtText: Bool { leastLength > 0 || mostLength != .max || pattern >= 0 || format != nil }

  /// The kinds it admits, when nothing more is asked of a value of any of them than to be one of the words; else none.
  var plainKinds: UInt8 {
    var kinds = kinds
    func has(_ kind: Node.Kind) -> Bool { kinds & 1 << kind.rawValue != 0 }
    if wordsStart >= 0 {
      kinds &= 1 << Node.Kind.string.rawValue | (wordsAdmitNull ? 1 << Node.Kind.null.rawValue : 0)
    } else if has(.string), looksAtText {
      return 0
    }
    if has(.number), isWhole || least != .min || most != .max { return 0 }
    return details >= 0 || has(.object) || has(.array) ? 0 : kinds
  }

  /// A schema that admits nothing.
  static var never: Shape {
    var shape = Shape()
    shape.kinds = 0
    return shape
  }
}

/// A property with an interned name.
struct MemberShape: Sendable {
  var symbol: Symbol
  var isRequired: Bool
  var shape: Int32
  /// Whether an empty value of it is a value.
  var admitsNull: Bool
  /// The bit of its data class.
  var dataClass: DataClasses
  /// The kinds that its shape admits, when it asks nothing of a value but to be of one of them, and for a text to be one of
  /// its words; none when the shape itself must be looked at.
  var plainKinds: UInt8 = 0
  /// Those words, as in the shape.
  var wordsStart: Int32 = -1
  var wordsEnd: Int32 = -1
}

/// What few schemas say.
struct Details: Sendable {
  /// A dynamic reference.
  struct DynamicReference: Sendable {
    /// What it leads to without a dynamic scope.
    var initial: Int
    /// The dynamic anchor it looks for in the scope; `nil` when it is an ordinary reference.
    var anchor: String?
  }

  /// The values of an enumeration that is not one of words, in their order and to look one up.
  var values: [Value]?
  var valueSet: Set<Value> = []
  var constant: Value?
  var minimum: Decimal?
  var maximum: Decimal?
  var exclusiveMinimum: Decimal?
  var exclusiveMaximum: Decimal?
  var multipleOf: Decimal?

  /// Properties whose name has no symbol, by the bytes of their names: texts that Swift holds for equal may differ.
  var named: [[UInt8]: (name: String, shape: Int)] = [:]
  var patterns: [(pattern: Int, shape: Int)] = []
  var propertyNames: Int?
  var leastMembers = 0
  var mostMembers = Int.max
  /// Required names that are no interned property.
  var required: [String] = []
  var dependentRequired: [(name: String, needs: [String])] = []
  var dependentSchemas: [(name: String, shape: Int)] = []

  var prefixItems: [Int] = []
  var contains: Int?
  var leastContains = 1
  var mostContains = Int.max

  var reference: Int?
  var dynamicReference: DynamicReference?
  var allOf: [Int] = []
  var anyOf: [Int] = []
  var oneOf: [Int] = []
  var not: Int?
  var condition: Int?
  var then: Int?
  var otherwise: Int?

  var unevaluatedItems: Int?
  var unevaluatedProperties: Int?
}

/// A compiled schema with all it refers to.
struct Plan: Sendable {
  /// How many members, words or names are looked through one by one; more are looked up in an index.
  static let mostScanned = 64

  var shapes: [Shape] = []
  var members: [MemberShape] = []
  /// The places of the members of objects that have many, by where they start.
  var memberIndex: [Int: [Symbol: Int]] = [:]
  var words: [Symbol] = []
  var details: [Details] = []
  var patterns: [Pattern] = []
  /// Where each shape is written.
  var sites: [SchemaLibrary.Site] = []
  /// Each resource's URI without a fragment, and where it is written.
  var resources: [(uri: String, root: SchemaLibrary.Site)] = []
  /// Each resource's dynamic anchors.
  var dynamicAnchors: [[String: Int]] = []
  /// Whether any dynamic reference looks at the dynamic scope.
  var isDynamic = false
  var vocabulary = Vocabulary([])
  var documents: [Document] = []
}
