internal import RecordSyntax

extension PrivacyStatement {
  /// What the legal basis is, as far as rights hang on it.
  enum Ground {
    /// Consent or a contract (AVG art. 6(1)(a) and (b)): data can be carried along (20).
    case consentOrContract
    /// Any other: objection is possible (21).
    case other
  }

  /// Which basis the text of `basis` names, by its word or its letter; `nil` when it says none.
  var ground: Ground? {
    guard let basis else { return nil }
    let words = basis.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let names = ["toestemming", "consent", "overeenkomst", "contract"]
    // "6, eerste lid, onder a", "6 lid 1 sub b", "6(1)(a)".
    let isLettered = zip(words, words.dropFirst()).contains { before, word in
      ["a", "b"].contains(word) && ["onder", "sub", "letter", "under", "1", "point"].contains(before)
    }
    return words.contains(where: names.contains) || isLettered ? .consentOrContract : .other
  }
}
