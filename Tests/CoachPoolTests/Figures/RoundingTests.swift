import Testing

@testable import CoachPool

struct RoundingTests {
  @Test(arguments: [
    (642, 107, 60), (643, 107, 60), (1, 20, 1), (1, 21, 0), (-1, 20, -1), (19, 20, 10), (0, 5, 0),
    (5, 0, nil),
  ])
  func `a mean has one decimal, half away from zero`(numerator: Int, denominator: Int, tenths: Int?) {
    #expect(Rounding.ratio(numerator, denominator, scale: 10) == tenths)
  }

  @Test func `what does not fit is no number`() {
    #expect(Rounding.ratio(.max, 3, scale: 10) == nil)
  }

  @Test(arguments: [([], nil), ([3], 30), ([4, 1], 25), ([9, 1, 5], 50), ([2, 2, 4, 7], 30)])
  func `the median lies in the middle`(numbers: [Int], tenths: Int?) {
    #expect(Rounding.median(numbers) == tenths)
  }
}
