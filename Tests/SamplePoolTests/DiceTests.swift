import CoachPool
import RecordSyntax
import Testing

@testable import SamplePool

@Suite struct `Chance and calendar` {
  @Test func `SplitMix64 gives its published numbers`() {
    var dice = Dice(seed: 1_234_567)
    #expect(dice.next() == 6_457_827_717_110_365_317)
    #expect(dice.next() == 3_203_168_211_198_807_973)
  }

  @Test func `every number of a range comes up, and no other`() {
    var dice = Dice(seed: 1)
    let drawn = Set((0..<200).map { _ in dice.int(3...6) })
    #expect(drawn == [3, 4, 5, 6])
  }

  @Test func `what is drawn by weight comes up as often as it weighs`() {
    var dice = Dice(seed: 2)
    let drawn = (0..<1000).map { _ in
      dice.pick(weighted: [(element: "a", weight: 9), (element: "b", weight: 1)])
    }
    #expect((50...150).contains(drawn.filter { $0 == "b" }.count))
  }

  @Test func `shuffling keeps every element`() {
    var dice = Dice(seed: 3)
    let shuffled = dice.shuffled(Array(0..<50))
    #expect(shuffled != Array(0..<50))
    #expect(shuffled.sorted() == Array(0..<50))
  }

  @Test func `ids are of the form of their kind and never come twice`() {
    var dice = Dice(seed: 4)
    var identifiers = Identifiers()
    let ids = (0..<2000).map { _ in identifiers.record("t", year: 2023, &dice) }
    #expect(Set(ids).count == 2000)
    #expect(ids.allSatisfy { $0.wholeMatch(of: /t-2023-[0-9a-hjkmnp-tv-z]{4}/) != nil })
  }

  @Test(arguments: [("2023-04-09", 2023), ("2024-03-31", 2024), ("2008-03-23", 2008)])
  func `Easter falls on its day`(day: String, year: Int) {
    #expect(RestDay.easter(year).description == day)
  }

  @Test(arguments: [
    "2023-01-01", "2023-01-07", "2023-04-10", "2023-04-27", "2023-05-18", "2023-05-29", "2023-12-25",
  ])
  func `no one works on a day off`(day: String) throws {
    #expect(!WorkCalendar().isWorkday(try #require(Day(day))))
  }

  @Test func `an ordinary day is worked on`() throws {
    #expect(WorkCalendar().isWorkday(try #require(Day("2023-05-05"))))
    #expect(WorkCalendar().onOrAfter(try #require(Day("2023-12-23"))).description == "2023-12-27")
    #expect(WorkCalendar().onOrBefore(try #require(Day("2024-01-01"))).description == "2023-12-29")
  }

  @Test func `a term that ends next month is kept to now`() throws {
    let retention = Retention(asOf: try #require(Day("2024-06-30")))
    #expect(retention.removed(ended: Day("2023-07-20")).map(\.dataClass) == ["identifying"])
    #expect(retention.removed(ended: Day("2023-07-20")).map(\.on) == [Day("2024-06-28")])
    #expect(retention.removed(ended: Day("2023-08-01")).isEmpty)
    #expect(retention.removed(ended: Day("2022-11-30")).count == 2)
  }
}
