/// The words that say something of a person's health, in Dutch and in English; ``HealthLexicon`` reads them.
///
/// One entry a line, in small letters without accents; hyphens within a word do not count. `#` starts a remark.
///
/// | written | means |
/// |---|---|
/// | `griep` | that word |
/// | `ziekte*` | every word that starts so |
/// | `*burnout*` | every word that has it somewhere |
/// | `PTSS` | that word in capitals |
/// | `chronische pijn` | those words behind one another; `a\|b` is either |
/// | `spoor 2` | that word with that digit by itself behind it |
/// | `@psycholoog` | that word behind "naar de", "mijn" and the like: who treats someone, not who works as one |
/// | `volgens de @` | words with any of those who treat people among them |
/// | `!ziektekosten*` | no finding, whatever other entry of one word a word fits; `!*afdeling` for words that end so |
/// | `!ziek van de drukte` | no finding for any of those words behind one another |
/// | `!~trein\|perron spoor` | no finding where one of the first words stands up to four words before the last |
/// | `!verzuimde ~te\|om` | no finding where one of the last words stands up to four words behind the first |
///
/// What belongs to ordinary talk about work is not here: stress, werkdruk, energie, gezond, balans, moe, verzuim, and
/// allergie, which is a word of coaches. Nor is the name of a hospital's department, or of a profession. The last word of
/// an entry has three letters or more.
enum HealthWords {
  static let list = [absence, complaints, treatment, mind, body].joined(separator: "\n")
}
