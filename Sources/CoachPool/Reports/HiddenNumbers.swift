/// The numbers that a report hides, to find them in what people wrote.
struct HiddenNumbers {
  private let numbers: Set<Int>

  init(_ figures: Figures, _ disclosure: Disclosure) {
    var numbers: Set<Int> = []
    // What a band is made of is small numbers of all sorts, and no text says which of them it means.
    let banded = Set(disclosure.banded.flatMap(\.names))
    for figure in figures.all
    where figure.unit == .count && !disclosure.prints(figure.name) && !banded.contains(figure.name) {
      if let value = figure.value, value != 0 { numbers.insert(value) }
    }
    self.numbers = numbers
  }

  /// Whether a text names one of them, in digits or in words.
  func occur(in text: String) -> Bool {
    !numbers.isEmpty && !numbers.isDisjoint(with: WrittenNumbers(text).all)
  }
}
