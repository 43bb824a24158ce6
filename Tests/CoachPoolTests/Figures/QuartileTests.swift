import RecordSyntax
import Testing

@testable import CoachPool

struct QuartileTests {
  @Test(
    arguments: [
      ([5], 5, 5), ([1, 9], 1, 9), ([4, 1, 3, 2], 1, 4), ([1, 2, 3, 4, 5], 2, 4),
      ([1, 2, 3, 4, 5, 6, 7, 8], 2, 7),
      ([7, 7, 7, 8], 7, 8),
    ] as [([Int], Int, Int)])
  func `a quarter lies at it or beyond`(scores: [Int], first: Int, third: Int) {
    #expect(Quartile.first.value(of: scores) == first)
    #expect(Quartile.third.value(of: scores) == third)
    for (quartile, value) in [(Quartile.first, first), (.third, third)] {
      let beyond = scores.count { quartile == .first ? $0 <= value : $0 >= value }
      #expect(scores.count <= 4 * beyond)
    }
  }

  @Test func `of no scores there is none`() { #expect(Quartile.first.value(of: []) == nil) }

  @Test(arguments: [(19, false), (20, true)])
  func `it is printed where as many lie at it or beyond as a printed number has`(count: Int, isPrinted: Bool)
    throws
  {
    var pool = SmallPool()
    for number in 0..<count {
      pool.add("t-\(number)", signed: "2023-02-01", closed: "2023-06-01")
      pool.evaluate("t-\(number)", on: "2024-01-10", score: 1 + number % 10)
    }
    let figures = try pool.figures()
    #expect(figures["scores.procedure.q1"]?.value == 30)
    #expect(figures["scores.procedure.q3"]?.value == 80)
    let disclosure = Disclosure(figures, pool.pool.contract.publication, smallestCell: 5)
    #expect(disclosure.prints("scores.procedure"))
    #expect(disclosure.prints("scores.procedure.q1") == isPrinted)
    #expect(disclosure.prints("scores.procedure.q3") == isPrinted)
    let sheet = FigureSheet(figures, disclosure, language: .dutch)
    #expect(sheet.spread(of: "scores.procedure") == (isPrinted ? 30...80 : nil))
  }
}
