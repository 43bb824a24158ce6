extension ScalarSet {
  /// What `\p{name}` or `\p{key=value}` is.
  enum Property {
    /// A property with the set of its scalars.
    case set(ScalarSet)
    /// A property of ECMA-262 that needs tables this tool does not have.
    case withoutTable
    /// No property of ECMA-262.
    case unknown
  }

  /// Looks a property up by its name (ECMA-262, tables 67 to 71).
  static func property(_ text: String) -> Property {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2 {
      switch parts[0] {
      case "General_Category", "gc": return category(parts[1]).map(Property.set) ?? .unknown
      case "Script", "sc", "Script_Extensions", "scx": return parts[1].isEmpty ? .unknown : .withoutTable
      default: return .unknown
      }
    }
    guard parts.count == 1 else { return .unknown }
    if let set = category(text) ?? binary(text) { return .set(set) }
    return withoutTable.contains(text) ? .withoutTable : .unknown
  }

  /// Properties of ECMA-262 that the standard library does not tell.
  private static let withoutTable: Set<String> = [
    "Emoji_Component", "EComp", "Extended_Pictographic", "ExtPict",
  ]

  private static func category(_ name: String) -> ScalarSet? {
    guard let wanted = categories[name] else { return nil }
    return ScalarSet { wanted.contains($0.properties.generalCategory) }
  }

  private static func binary(_ name: String) -> ScalarSet? {
    switch name {
    case "Any": return ScalarSet([0...0x10FFFF])
    case "ASCII": return ScalarSet([0...0x7F])
    case "ASCII_Hex_Digit", "AHex": return ScalarSet([0x30...0x39, 0x41...0x46, 0x61...0x66])
    case "Assigned": return ScalarSet { $0.properties.generalCategory != .unassigned }
    case "Regional_Indicator", "RI": return ScalarSet([0x1F1E6...0x1F1FF])
    default: return properties[name].map { property in ScalarSet { $0.properties[keyPath: property] } }
    }
  }

  /// Properties of a scalar by their short and long names.
  private static var properties: [String: KeyPath<Unicode.Scalar.Properties, Bool>] {
    [
      "Alphabetic": \.isAlphabetic, "Alpha": \.isAlphabetic, "Bidi_Control": \.isBidiControl,
      "Bidi_C": \.isBidiControl, "Bidi_Mirrored": \.isBidiMirrored, "Bidi_M": \.isBidiMirrored,
      "Case_Ignorable": \.isCaseIgnorable, "CI": \.isCaseIgnorable, "Cased": \.isCased,
      "Changes_When_Lowercased": \.changesWhenLowercased, "CWL": \.changesWhenLowercased,
      "Changes_When_Uppercased": \.changesWhenUppercased, "CWU": \.changesWhenUppercased,
      "Changes_When_Titlecased": \.changesWhenTitlecased, "CWT": \.changesWhenTitlecased,
      "Changes_When_Casefolded": \.changesWhenCaseFolded, "CWCF": \.changesWhenCaseFolded,
      "Changes_When_Casemapped": \.changesWhenCaseMapped, "CWCM": \.changesWhenCaseMapped,
      "Changes_When_NFKC_Casefolded": \.changesWhenNFKCCaseFolded, "CWKCF": \.changesWhenNFKCCaseFolded,
      "Dash": \.isDash, "Default_Ignorable_Code_Point": \.isDefaultIgnorableCodePoint,
      "DI": \.isDefaultIgnorableCodePoint, "Deprecated": \.isDeprecated, "Dep": \.isDeprecated,
      "Diacritic": \.isDiacritic, "Dia": \.isDiacritic, "Emoji": \.isEmoji,
      "Emoji_Modifier": \.isEmojiModifier, "EMod": \.isEmojiModifier,
      "Emoji_Modifier_Base": \.isEmojiModifierBase, "EBase": \.isEmojiModifierBase,
      "Emoji_Presentation": \.isEmojiPresentation, "EPres": \.isEmojiPresentation,
      "Extender": \.isExtender, "Ext": \.isExtender, "Grapheme_Base": \.isGraphemeBase,
      "Gr_Base": \.isGraphemeBase, "Grapheme_Extend": \.isGraphemeExtend, "Gr_Ext": \.isGraphemeExtend,
      "Hex_Digit": \.isHexDigit, "Hex": \.isHexDigit, "IDS_Binary_Operator": \.isIDSBinaryOperator,
      "IDSB": \.isIDSBinaryOperator, "IDS_Trinary_Operator": \.isIDSTrinaryOperator,
      "IDST": \.isIDSTrinaryOperator, "ID_Continue": \.isIDContinue, "IDC": \.isIDContinue,
      "ID_Start": \.isIDStart, "IDS": \.isIDStart, "Ideographic": \.isIdeographic, "Ideo": \.isIdeographic,
      "Join_Control": \.isJoinControl, "Join_C": \.isJoinControl,
      "Logical_Order_Exception": \.isLogicalOrderException, "LOE": \.isLogicalOrderException,
      "Lowercase": \.isLowercase, "Lower": \.isLowercase, "Math": \.isMath,
      "Noncharacter_Code_Point": \.isNoncharacterCodePoint, "NChar": \.isNoncharacterCodePoint,
      "Pattern_Syntax": \.isPatternSyntax, "Pat_Syn": \.isPatternSyntax,
      "Pattern_White_Space": \.isPatternWhitespace, "Pat_WS": \.isPatternWhitespace,
      "Quotation_Mark": \.isQuotationMark, "QMark": \.isQuotationMark, "Radical": \.isRadical,
      "Sentence_Terminal": \.isSentenceTerminal, "STerm": \.isSentenceTerminal,
      "Soft_Dotted": \.isSoftDotted, "SD": \.isSoftDotted,
      "Terminal_Punctuation": \.isTerminalPunctuation, "Term": \.isTerminalPunctuation,
      "Unified_Ideograph": \.isUnifiedIdeograph, "UIdeo": \.isUnifiedIdeograph,
      "Uppercase": \.isUppercase, "Upper": \.isUppercase, "Variation_Selector": \.isVariationSelector,
      "VS": \.isVariationSelector, "White_Space": \.isWhitespace, "space": \.isWhitespace,
      "XID_Continue": \.isXIDContinue, "XIDC": \.isXIDContinue, "XID_Start": \.isXIDStart,
      "XIDS": \.isXIDStart,
    ]
  }

  /// General categories by their short and long names.
  private static let categories: [String: [Unicode.GeneralCategory]] = {
    let single: [(String, String, Unicode.GeneralCategory)] = [
      ("Lu", "Uppercase_Letter", .uppercaseLetter), ("Ll", "Lowercase_Letter", .lowercaseLetter),
      ("Lt", "Titlecase_Letter", .titlecaseLetter), ("Lm", "Modifier_Letter", .modifierLetter),
      ("Lo", "Other_Letter", .otherLetter), ("Mn", "Nonspacing_Mark", .nonspacingMark),
      ("Mc", "Spacing_Mark", .spacingMark), ("Me", "Enclosing_Mark", .enclosingMark),
      ("Nd", "Decimal_Number", .decimalNumber), ("Nl", "Letter_Number", .letterNumber),
      ("No", "Other_Number", .otherNumber), ("Pc", "Connector_Punctuation", .connectorPunctuation),
      ("Pd", "Dash_Punctuation", .dashPunctuation), ("Ps", "Open_Punctuation", .openPunctuation),
      ("Pe", "Close_Punctuation", .closePunctuation), ("Pi", "Initial_Punctuation", .initialPunctuation),
      ("Pf", "Final_Punctuation", .finalPunctuation), ("Po", "Other_Punctuation", .otherPunctuation),
      ("Sm", "Math_Symbol", .mathSymbol), ("Sc", "Currency_Symbol", .currencySymbol),
      ("Sk", "Modifier_Symbol", .modifierSymbol), ("So", "Other_Symbol", .otherSymbol),
      ("Zs", "Space_Separator", .spaceSeparator), ("Zl", "Line_Separator", .lineSeparator),
      ("Zp", "Paragraph_Separator", .paragraphSeparator), ("Cc", "Control", .control),
      ("Cf", "Format", .format), ("Co", "Private_Use", .privateUse), ("Cn", "Unassigned", .unassigned),
    ]
    var found: [String: [Unicode.GeneralCategory]] = [:]
    for (short, long, category) in single {
      found[short] = [category]
      found[long] = [category]
      found[String(short.prefix(1)), default: []].append(category)
    }
    found["LC"] = [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter]
    for (alias, name) in [
      ("Letter", "L"), ("Cased_Letter", "LC"), ("Mark", "M"), ("Combining_Mark", "M"), ("Number", "N"),
      ("digit", "Nd"), ("Punctuation", "P"), ("punct", "P"), ("Symbol", "S"), ("Separator", "Z"),
      ("Other", "C"), ("cntrl", "Cc"),
    ] { found[alias] = found[name] }
    return found
  }()
}
