internal import RecordSyntax

/// A quarter of a calendar year.
struct Quarter: Hashable {
  let year: Int
  /// 1 to 4.
  let number: Int

  /// The quarter a day lies in.
  init(of day: Day) {
    let (year, month, _) = day.parts
    self.year = year
    number = (month + 2) / 3
  }

  private init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  /// The first day.
  var first: Day { Day.first(of: year).adding(months: (number - 1) * 3) }
  /// The last day.
  var last: Day { first.adding(months: 3).adding(days: -1) }
  /// The quarter after it.
  var next: Quarter {
    number == 4 ? Quarter(year: year + 1, number: 1) : Quarter(year: year, number: number + 1)
  }
}
