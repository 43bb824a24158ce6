public import RecordSyntax

/// The names of languages in which people work in Dutch organisations.
public enum LanguageName: Sendable {
  /// The name of the language of a BCP 47 tag, in small or capital letters as the language of the text writes it; the tag
  /// itself for one that has none here. A region or script stands behind it: `Nederlands (BE)`.
  public static func phrase(of tag: String) -> Phrase {
    let parts = tag.split(separator: "-", maxSplits: 1)
    guard let name = parts.first.flatMap({ names[$0.lowercased()] }) else {
      return Phrase(nl: "\(name: tag)", en: "\(name: tag)")
    }
    let rest = parts.count > 1 ? " (\(parts[1]))" : ""
    return Phrase(nl: "\(name: name.dutch + rest)", en: "\(name: name.english + rest)")
  }

  /// Whether a tag is another one, or that with a region or script behind it.
  static func isVariant(_ tag: String, of wanted: String) -> Bool {
    let (tag, wanted) = (tag.lowercased(), wanted.lowercased())
    return tag == wanted || tag.hasPrefix(wanted + "-")
  }

  private static let names: [String: (dutch: String, english: String)] = [
    "am": ("Amhaars", "Amharic"), "ar": ("Arabisch", "Arabic"), "ber": ("Berbers", "Berber"),
    "bg": ("Bulgaars", "Bulgarian"), "bs": ("Bosnisch", "Bosnian"), "cs": ("Tsjechisch", "Czech"),
    "da": ("Deens", "Danish"), "de": ("Duits", "German"),
    "el": ("Grieks", "Greek"), "en": ("Engels", "English"), "es": ("Spaans", "Spanish"),
    "et": ("Ests", "Estonian"), "fa": ("Perzisch", "Persian"), "fi": ("Fins", "Finnish"),
    "fr": ("Frans", "French"), "fy": ("Fries", "Frisian"), "he": ("Hebreeuws", "Hebrew"),
    "hi": ("Hindi", "Hindi"), "hr": ("Kroatisch", "Croatian"), "hu": ("Hongaars", "Hungarian"),
    "hy": ("Armeens", "Armenian"), "id": ("Indonesisch", "Indonesian"), "it": ("Italiaans", "Italian"),
    "ja": ("Japans", "Japanese"), "ko": ("Koreaans", "Korean"), "ku": ("Koerdisch", "Kurdish"),
    "kmr": ("Koermandji", "Kurmanji"), "li": ("Limburgs", "Limburgish"), "lt": ("Litouws", "Lithuanian"),
    "lv": ("Lets", "Latvian"), "ms": ("Maleis", "Malay"), "nds": ("Nedersaksisch", "Low Saxon"),
    "nl": ("Nederlands", "Dutch"), "no": ("Noors", "Norwegian"), "pa": ("Punjabi", "Punjabi"),
    "pap": ("Papiaments", "Papiamento"), "pl": ("Pools", "Polish"), "prs": ("Dari", "Dari"),
    "ps": ("Pasjtoe", "Pashto"), "pt": ("Portugees", "Portuguese"), "ro": ("Roemeens", "Romanian"),
    "ru": ("Russisch", "Russian"), "shi": ("Tashelhiyt", "Tashelhit"), "sk": ("Slowaaks", "Slovak"),
    "sl": ("Sloveens", "Slovenian"), "so": ("Somalisch", "Somali"), "sq": ("Albanees", "Albanian"),
    "sr": ("Servisch", "Serbian"), "srn": ("Sranantongo", "Sranan Tongo"), "sv": ("Zweeds", "Swedish"),
    "sw": ("Swahili", "Swahili"), "ta": ("Tamil", "Tamil"), "th": ("Thais", "Thai"),
    "ti": ("Tigrinya", "Tigrinya"), "tr": ("Turks", "Turkish"), "uk": ("Oekraïens", "Ukrainian"),
    "ur": ("Urdu", "Urdu"), "vi": ("Vietnamees", "Vietnamese"), "vls": ("West-Vlaams", "West Flemish"),
    "rif": ("Tarifit", "Tarifit"), "yue": ("Kantonees", "Cantonese"), "zea": ("Zeeuws", "Zeelandic"),
    "zgh": ("Tamazight", "Tamazight"), "zh": ("Chinees", "Chinese"),
    // Sign languages are languages of coaching too.
    "dse": ("Nederlandse Gebarentaal", "Dutch Sign Language"),
  ]
}
