import RecordSyntax
import Testing

@testable import CoachPool

/// How much of what coaches can take was taken, over all of them together.
struct CapacityFigureTests {
  /// Five coaches who can take four each, and trajectories with them that run on the last day of the year.
  private static func pool(running: Int, capacities: [Int] = [4, 4, 4, 4, 4]) -> SmallPool {
    var pool = SmallPool()
    for (number, capacity) in capacities.enumerated() {
      pool.files["coaches/c-\(number).json"] = """
        {
          "name": "Naam", "since": "2021-01-01", "positions": [{ "from": "2021-01-01" }], "kinds": ["regulier"],
          "capacity": \(capacity)
        }
        """
    }
    for number in 0..<running {
      pool.add("t-\(number)", signed: "2023-02-01", more: [("coach", .string("c-\(number % 5)"))])
    }
    return pool
  }

  @Test(arguments: [(0, 0), (1, 100), (9, 500), (10, 500), (17, 900), (20, 1000), (23, 1200)])
  func `the share of places that were taken is told in tens of percents`(running: Int, share: Int) throws {
    #expect(try Self.pool(running: running).figures()["coverage.capacityUsed"]?.value == share)
  }

  @Test func `places and trajectories count as they were on the last day of the year`() throws {
    var pool = Self.pool(running: 10)
    pool.add("u-1", signed: "2023-03-01", closed: "2023-12-31", more: [("coach", "c-1")])
    pool.add("u-2", requested: "2023-12-01", signed: "2024-01-01", more: [("coach", "c-1")])
    pool.add("u-3", signed: "2023-03-01", more: [("coach", "c-1"), ("delivery", "external")])
    let used = try #require(try pool.figures()["coverage.capacityUsed"])
    #expect(used.value == 500)
    #expect(used.records.count == 15, "five coaches and ten trajectories")
    for number in 0..<10 {
      pool.add(
        "v-\(number)", signed: "2023-03-01", closed: "2024-02-01",
        more: [("coach", .string("c-\(number % 5)"))])
    }
    #expect(try pool.figures()["coverage.capacityUsed"]?.value == 1000)
  }

  @Test(arguments: [[], [0, 0, 0, 0, 0]])
  func `without places there is no share`(capacities: [Int]) throws {
    let pool = Self.pool(running: 5, capacities: capacities)
    #expect(try pool.figures(despiteErrors: true)["coverage.capacityUsed"]?.value == nil)
  }

  @Test func `it is printed of enough coaches only, and where what was running is`() throws {
    func prints(_ pool: SmallPool, _ smallestCell: Int) throws -> Bool {
      let figures = try pool.figures()
      return Disclosure(figures, pool.pool.contract.publication, smallestCell: smallestCell)
        .prints("coverage.capacityUsed")
    }
    #expect(try prints(Self.pool(running: 10), 5))
    #expect(try !prints(Self.pool(running: 10), 6), "five coaches")
    #expect(try !prints(Self.pool(running: 4), 5), "four trajectories")
    #expect(try !prints(Self.pool(running: 10, capacities: [4]), 1), "one coach, and a smallest group of two")
    var pool = Self.pool(running: 10)
    // What was closed is few, so that what was running tells it.
    pool.add("u-1", signed: "2023-03-01", closed: "2023-11-01")
    let figures = try pool.figures()
    let disclosure = Disclosure(figures, pool.pool.contract.publication, smallestCell: 5)
    #expect(disclosure.prints("running") == disclosure.prints("coverage.capacityUsed"))
  }
}
