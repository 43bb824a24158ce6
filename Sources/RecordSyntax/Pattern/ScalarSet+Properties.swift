extension ScalarSet {
  /// The set that `\p{name}` or `\p{key=value}` stands for; `nil` when this tool has no such property.
  static func property(_ text: String) -> ScalarSet? {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2 {
      guard ["General_Category", "gc"].contains(parts[0]) else { return nil }
      return category(parts[1])
    }
    guard parts.count == 1 else { return nil }
    return category(text) ?? binary(text)
  }

  private static func category(_ name: String) -> ScalarSet? {
    guard let wanted = categories[name] else { return nil }
    return ScalarSet { wanted.contains($0.properties.generalCategory) }
  }

  private static func binary(_ name: String) -> ScalarSet? {
    switch name {
    case "Any": ScalarSet([0...0x10FFFF])
    case "ASCII": ScalarSet([0...0x7F])
    case "ASCII_Hex_Digit", "AHex": ScalarSet([0x30...0x39, 0x41...0x46, 0x61...0x66])
    case "Assigned": ScalarSet { $0.properties.generalCategory != .unassigned }
    case "Alphabetic", "Alpha": ScalarSet { $0.properties.isAlphabetic }
    case "Cased": ScalarSet { $0.properties.isCased }
    case "Dash": ScalarSet { $0.properties.isDash }
    case "Diacritic", "Dia": ScalarSet { $0.properties.isDiacritic }
    case "Emoji": ScalarSet { $0.properties.isEmoji }
    case "Emoji_Presentation", "EPres": ScalarSet { $0.properties.isEmojiPresentation }
    case "Hex_Digit", "Hex": ScalarSet { $0.properties.isHexDigit }
    case "ID_Continue", "IDC": ScalarSet { $0.properties.isIDContinue }
    case "ID_Start", "IDS": ScalarSet { $0.properties.isIDStart }
    case "Ideographic", "Ideo": ScalarSet { $0.properties.isIdeographic }
    case "Lowercase", "Lower": ScalarSet { $0.properties.isLowercase }
    case "Math": ScalarSet { $0.properties.isMath }
    case "Quotation_Mark", "QMark": ScalarSet { $0.properties.isQuotationMark }
    case "Uppercase", "Upper": ScalarSet { $0.properties.isUppercase }
    case "White_Space", "space": ScalarSet { $0.properties.isWhitespace }
    case "XID_Continue", "XIDC": ScalarSet { $0.properties.isXIDContinue }
    case "XID_Start", "XIDS": ScalarSet { $0.properties.isXIDStart }
    default: nil
    }
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
