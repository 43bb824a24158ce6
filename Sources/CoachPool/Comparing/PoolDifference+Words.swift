package import RecordSyntax

extension PoolDifference {
  /// How much it is.
  package var summary: Phrase {
    let gone = removals.filter { $0.dataClass == nil }.reduce(0) { $0 + $1.count }
    guard !entries.isEmpty || gone + otherCount > 0 else {
      return Phrase(nl: "niets gewijzigd", en: "nothing changed")
    }
    let changed = entries.count - addedCount
    return Phrase(
      nl: "records: \(addedCount) nieuw, \(changed) gewijzigd, \(gone) weg; andere bestanden: \(otherCount)",
      en: "records: \(addedCount) new, \(changed) changed, \(gone) gone; other files: \(otherCount)")
  }
}

extension PoolDifference.Removal {
  /// What it is called, without a word on what it was.
  package var phrase: Phrase {
    guard let dataClass else {
      return Phrase(nl: "\(kind.title): records weg: \(count)", en: "\(kind.title): records gone: \(count)")
    }
    return Phrase(
      nl: "\(kind.title): weggehaald uit records (\(dataClass.phrase)): \(count)",
      en: "\(kind.title): removed from records (\(dataClass.phrase)): \(count)")
  }
}
