extension Surface {
  /// Small inputs that between them use what the surface knows: what mutations and the fuzzer start from.
  public var samples: [[UInt8]] {
    let texts: [String]
    switch self {
    case .json: texts = [Samples.json, "[]", "\"\\ud83d\\ude00\"", "-0.5e+3"]
    case .yaml: texts = [Samples.fields, "- a\n- b: c\n", "[a, {b: c}]\n", "a\n", "? a\n: b\n", ""]
    case .frontMatter: texts = ["---\n\(Samples.fields)---\n# Profiel\n\nTekst.\n", "---\n---\n"]
    case .csv:
      texts = [
        "naam;uren;opmerking\r\nJan;1,5;\"regel 1\r\nregel 2\"\r\n\"A; \"\"B\"\"\";2;\r\n",
        "\u{FEFF}a,b\n1,\"x, y\"\n", "a\tb\r1\té\r", "a\n",
        "sep=;\r\na;b,c\r\n1;\"2\"\r\n",
      ]
    case .schema: texts = [Samples.schema + "\n" + Samples.record, "{\"type\":\"string\"}\n1"]
    case .pattern:
      texts = [
        "^[a-z]+(-\\d{2,3})*$\nab-12-345", "(?:a|b)*a[^b]{0,3}\\b\nabab", "[\\u00e9ü]|x{3,}\né",
        "(?<jaar>\\d{4})\\.\\S\\W[\\w\\-]\n2023.x",
      ]
    case .edits:
      // Every byte in turn chooses: a kind of edit, a place, and what is put there.
      let choices = String(
        decoding: [0, 3, 4, 5, 2, 9, 1, 7, 3, 2, 5, 6, 1, 4, 5, 3] as [UInt8], as: UTF8.self)
      texts = [Samples.json, "---\n\(Samples.fields)---\nTekst\n", "{}"].map {
        $0 + "\u{0}" + choices + "abcdefgh"
      }
    }
    let utf16: [UInt8] =
      [0xFF, 0xFE] + "a\té\r\n\"😀\"\t1".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return texts.map { Array($0.utf8) } + (self == .csv ? [utf16] : [])
  }

  /// Words that mean something to the surface, for mutations to put in.
  public var tokens: [[UInt8]] {
    let words: [String]
    switch self {
    case .json: words = Samples.jsonTokens
    case .yaml, .frontMatter: words = Samples.yamlTokens
    case .csv: words = [",", ";", "\t", "\"", "\"\"", "\r\n", "\n", "\r", "\";\"", "\u{FEFF}", " \"", "é"]
    case .schema: words = Samples.jsonTokens + Samples.schemaTokens
    case .pattern:
      words = [
        "(", "(?:", ")", "[", "[^", "]", "{2,3}", "{1000}", "*", "+", "?", "|", "^", "$", "\\b", "\\B", "\\d",
        "\\u{1F600}", "\\ud83d\\ude00", "\\cA", "\\x41", "-", ".", "(?<a>", "\\k<a>",
        "\\1", "(?=", "(?<!", "é", "\n",
      ]
    case .edits: words = Samples.jsonTokens + Samples.yamlTokens + ["\u{0}"]
    }
    return words.map { Array($0.utf8) }
  }
}

/// The texts that samples are made of.
enum Samples {
  static let json = #"""
    {"on":"2023-01-10","é\u00e9":[1,-2.5e3,true,null,{"a":{}},[]],"x y":"\ud83d\ude00\n\"",
     "sessions": [ { "on": "2023-03-16", "minutes": 60 } ]}
    """#

  static let fields = """
    # trajectory
    kind: coaching   # soort
    "coachee": 'p-7k3m9q'
    requested: { on: 2023-02-01, themes: [werk, "ba\\u006cans", 'x''y'], ownTime: true }
    note: >-
      een
        twee

      drie
    text: |+
      vier

    plain: over
      twee regels
    quoted: "over
      twee \\
      regels"
    sessions:
    - { on: 2023-03-16, minutes: 60 }
    # binnenin
    -
      - a
      - - b: 0x1F
          c: ~
    é: ü
    closed:

    """

  static let schema = ##"""
    {"type":"object","$id":"urn:a","properties":{"a":{"$ref":"#/$defs/x"},"b":{"enum":["p","q",null]},"c":{"type":["string","null"],"pattern":"^[a-z]+(-\\d{2,3})*$","minLength":1,"maxLength":9},"d":{"multipleOf":0.01,"minimum":-2,"exclusiveMaximum":1e3},"e":{"format":"date"}},"patternProperties":{"^z":false},"additionalProperties":{"items":{"$dynamicRef":"#n"}},"propertyNames":{"maxLength":4},"required":["a"],"unevaluatedProperties":false,"$dynamicAnchor":"n","$defs":{"x":{"oneOf":[{"type":"string"},{"type":"array","uniqueItems":true,"contains":{"const":1},"prefixItems":[true,{"not":{"type":"null"}}]}]}},"if":{"required":["b"]},"then":{"minProperties":2},"else":{"maxProperties":5}}
    """##

  static let record = #"""
    {"a":[1,2,"x",{"y":[null,true]}],"b":"q","c":"ab-12","d":1.25,"e":"2024-02-29","f":[[],{}]}
    """#

  static let jsonTokens = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u00e9", "\\ud83d", "\\\"", "null", "true", "false", "-0",
    "1e5",
    "1e1000000000", "0.1e-1000000000", "//", "/*", "#", "'", "\"a\":1", "\u{0}", "\u{FEFF}", "é", "e\u{301}",
    "😀",
    "\n", "\r\n", "\t", "\u{85}", "\u{2028}",
  ]

  static let yamlTokens = [
    "\n", " ", "\t", "- ", "-", ": ", ":", "?", "? ", "#", " # ", "[", "]", "{", "}", ",", "\"", "'", "\\",
    "|\n",
    ">\n", "|2-\n", ">+\n", "&a ", "*a", "!t ", "<<: ", "@", "%", "---\n", "...\n", "---", "\r", "\r\n",
    "\u{0}",
    "é", "e\u{301}", "a: b\n", "  ", "    ", "~", "0x1F", "0o17", ".inf", "\u{FEFF}", "\u{85}", "\u{2028}",
    "1e1000000000", "\\x41", "\\N",
  ]

  static let schemaTokens = [
    "\"$ref\":\"#\"", "\"$ref\":\"#/$defs/x\"", "\"$dynamicRef\":\"#n\"", "\"$id\":\"urn:b\"",
    "\"$anchor\":\"n\"",
    "\"allOf\":[", "\"anyOf\":[", "\"oneOf\":[", "\"not\":{", "\"items\":", "\"contains\":",
    "\"minContains\":0",
    "\"prefixItems\":[", "\"properties\":{", "\"patternProperties\":{", "\"required\":[\"a\"]",
    "\"dependentRequired\":{", "\"unevaluatedItems\":false", "\"unevaluatedProperties\":false", "\"const\":",
    "\"enum\":[", "\"uniqueItems\":true", "\"multipleOf\":", "\"maxLength\":", "\"pattern\":\"",
    "\"x-words\":{",
    "\"x-key\":[", "\"x-data\":\"content\"", "\"format\":\"uri\"", "\"format\":\"idn-hostname\"",
    "\"format\":\"date-time\"", "\"format\":\"email\"", "\"format\":\"regex\"", "\"format\":\"ipv6\"",
    "\"format\":\"duration\"", "\"type\":\"integer\"", "\"default\":",
  ]
}
