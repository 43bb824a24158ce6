// What JSON does not admit in a text, a number or a bracket.

extension Fault {
  static func singleQuotes(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "een tekst staat in JSON tussen dubbele aanhalingstekens, niet tussen enkele",
        en: "a text stands in double quotes in JSON, not in single ones"),
      help: Phrase(nl: "schrijf \" in plaats van '", en: "write \" instead of '"))
  }

  /// Names quotes as a word processor makes them; `nil` when the text does not start with one.
  static func curlyQuotes(_ range: ByteRange, _ bytes: [UInt8]) -> Fault? {
    let text = String(decoding: bytes[range.indices], as: UTF8.self)
    guard let first = text.unicodeScalars.first, "“”„‟‘’‚«»".unicodeScalars.contains(first) else {
      return nil
    }
    return Fault(
      at: range,
      Phrase(
        nl: "dit zijn gekrulde aanhalingstekens, zoals een tekstverwerker die maakt",
        en: "these are curly quotes, which a word processor makes"),
      help: Phrase(nl: "schrijf rechte aanhalingstekens: \"", en: "write straight quotes: \""))
  }

  static func invisibleCharacter(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(nl: "hier staat een onzichtbaar teken", en: "there is an invisible character here"),
      help: Phrase(
        nl: "haal het weg of zet er een gewone spatie; het komt vaak mee met kopiëren en plakken",
        en: "remove it or put a plain space; it often comes along with copying and pasting"))
  }

  static func unclosedString(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "het aanhalingsteken waarmee deze tekst eindigt, ontbreekt op deze regel",
        en: "the quote that ends this text is missing on this line"),
      help: Phrase(
        nl: "sluit de tekst af met \"; een nieuwe regel binnen een tekst schrijf je als \\n",
        en: "close the text with \"; a line break inside a text is written \\n"))
  }

  static func badEscape(_ range: ByteRange, _ problem: JSONEscape.Problem) -> Fault {
    let message =
      switch problem {
      case .unknown:
        Phrase(
          nl: "een backslash betekent in JSON iets bijzonders, en dit niet",
          en: "a backslash has a special meaning in JSON, and this is none of them")
      case .badHex:
        Phrase(
          nl: "achter \\u horen vier cijfers of letters a tot en met f",
          en: "four hexadecimal digits belong behind \\u")
      case .loneSurrogate:
        Phrase(
          nl: "dit is een half teken: van een paar als \\ud83d\\ude00 ontbreekt een deel",
          en: "this is half a character: of a pair such as \\ud83d\\ude00 one part is missing")
      }
    return Fault(
      at: range, message,
      help: Phrase(
        nl: "schrijf het teken zelf; een backslash in een tekst schrijf je als \\\\",
        en: "write the character itself; a backslash inside a text is written \\\\"))
  }

  static func controlCharacter(_ offset: Int, _ byte: UInt8) -> Fault {
    Fault(
      at: ByteRange(offset, offset + 1),
      byte == 0x09
        ? Phrase(nl: "in een tekst mag geen tab staan", en: "a text cannot have a tab in it")
        : Phrase(
          nl: "in deze tekst staat een onzichtbaar stuurteken",
          en: "there is an invisible control character in this text"),
      help: byte == 0x09
        ? Phrase(nl: "schrijf een spatie, of \\t", en: "write a space, or \\t")
        : Phrase(nl: "haal het teken weg", en: "remove the character"))
  }

  static func invalidUTF8(_ offset: Int) -> Fault {
    Fault(
      at: ByteRange(offset, offset + 1),
      Phrase(
        nl: "het bestand is niet opgeslagen als UTF-8: dit teken is niet te lezen",
        en: "the file is not saved as UTF-8: this character cannot be read"),
      help: Phrase(
        nl: "sla het bestand opnieuw op als UTF-8 en kijk letters als é en ë na",
        en: "save the file again as UTF-8 and look at letters such as é and ë"))
  }

  static func unclosed(_ range: ByteRange, _ kind: Node.Kind) -> Fault {
    let bracket = kind == .object ? "}" : "]"
    return Fault(
      at: ByteRange(Int(range.start), Int(range.start) + 1),
      Phrase(
        nl: "dit haakje wordt nergens gesloten", en: "this bracket is never closed"),
      help: Phrase(
        nl: "zet \(name: bracket) waar het ophoort", en: "put \(name: bracket) where it ends"))
  }

  static func mismatched(_ offset: Int, opening: ByteRange, _ kind: Node.Kind) -> Fault {
    let bracket = kind == .object ? "}" : "]"
    return Fault(
      at: ByteRange(offset, offset + 1),
      Phrase(
        nl: "dit haakje past niet bij het haakje dat nog openstaat",
        en: "this bracket does not match the one that is open"),
      help: Phrase(nl: "sluit eerst met \(name: bracket)", en: "close with \(name: bracket) first"),
      related: Related(
        range: ByteRange(Int(opening.start), Int(opening.start) + 1),
        message: Phrase(nl: "dit haakje staat nog open", en: "this bracket is still open")))
  }

  static func strayBracket(_ offset: Int) -> Fault {
    Fault(
      at: ByteRange(offset, offset + 1),
      Phrase(nl: "bij dit sluithaakje is niets geopend", en: "nothing was opened for this closing bracket"),
      help: Phrase(nl: "haal het haakje weg", en: "remove the bracket"))
  }

  static func tooDeep(_ offset: Int) -> Fault {
    Fault(
      at: ByteRange(offset, offset + 1),
      Phrase(
        nl: "hier zijn meer dan \(Document.mostDepth) haakjes in elkaar geopend",
        en: "more than \(Document.mostDepth) brackets are open inside each other here"),
      help: Phrase(
        nl: "zo diep zit geen record in elkaar: kijk of dit het goede bestand is",
        en: "no record is nested that deep: see whether this is the right file"))
  }

  static func duplicateKey(_ range: ByteRange, first: ByteRange, _ key: String) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "de naam \(value: key, .content) staat hier voor de tweede keer",
        en: "the key \(value: key, .content) stands here for the second time"),
      help: Phrase(
        nl: "houd er één over, anders is niet te zeggen welke waarde geldt",
        en: "keep one of them, for nobody can tell which value counts"),
      related: Related(range: first, message: Phrase(nl: "hier stond hij al", en: "here it was first")),
      isWithinGrammar: true)
  }

  /// Names what stands where a value belongs.
  static func badValue(_ range: ByteRange, _ bytes: [UInt8]) -> Fault {
    let text = String(decoding: bytes[range.indices], as: UTF8.self)
    switch text.lowercased() {
    case "nan", "infinity", "-infinity", "+infinity", "-nan", "+nan", "inf", "-inf", "+inf":
      return Fault(
        at: range,
        Phrase(
          nl: "NaN en Infinity zijn geen getallen in JSON", en: "NaN and Infinity are no numbers in JSON"),
        help: Phrase(nl: "schrijf een getal, of null", en: "write a number, or null"))
    case "true", "yes", "ja": return word(range, text, "true")
    case "false", "no", "nee": return word(range, text, "false")
    case "null", "none", "nil", "undefined", "~": return word(range, text, "null")
    default: break
    }
    if let mended = mendedNumber(bytes[range.indices]) {
      return Fault(
        at: range,
        Phrase(
          nl: "zo schrijf je een getal niet in JSON", en: "this is not how JSON writes a number"),
        help: write(mended))
    }
    return Fault(
      at: range,
      Phrase(
        nl: "een tekst of datum staat in JSON tussen dubbele aanhalingstekens",
        en: "a text or date stands in double quotes in JSON"),
      help: text.unicodeScalars.contains { $0 == "\"" || $0 == "\\" }
        ? Phrase(nl: "zet er dubbele aanhalingstekens omheen", en: "put double quotes around it")
        : write("\"\(text)\""))
  }

  private static func word(_ range: ByteRange, _ text: String, _ word: String) -> Fault {
    // What stands here may be anything, so it is withheld where values are.
    Fault(
      at: range,
      Phrase(
        nl: "\(value: text, .content) is geen waarde in JSON",
        en: "\(value: text, .content) is no value in JSON"),
      help: Phrase(
        nl: "schrijf \(name: word), of \(value: "\"\(text)\"", .content) als je een tekst bedoelt",
        en: "write \(name: word), or \(value: "\"\(text)\"", .content) if you mean a text"))
  }

  /// The number that `+1`, `007`, `.5`, `1.` or `1,5` stands for; `nil` for what is no number.
  private static func mendedNumber(_ word: ArraySlice<UInt8>) -> String? {
    let bytes = Array(word)
    guard let last = bytes.last, let number = Decimal(bytes, 0..<bytes.count),
      last | 0x20 != UInt8(ascii: "e")
    else { return nil }
    return number.description
  }
}
