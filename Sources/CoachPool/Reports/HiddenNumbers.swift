/// The numbers that a report hides, to find them in what people wrote.
struct HiddenNumbers {
  private let numbers: Set<Int>

  init(_ figures: Figures, _ disclosure: Disclosure) {
    var numbers: Set<Int> = []
    for figure in figures.all where figure.unit == .count && !disclosure.prints(figure.name) {
      if let value = figure.value, value != 0 { numbers.insert(value) }
    }
    self.numbers = numbers
  }

  /// Whether a text names one of them, in digits or in words.
  func occur(in text: String) -> Bool {
    !numbers.isEmpty && !numbers.isDisjoint(with: WrittenNumbers(text).all)
  }
}
