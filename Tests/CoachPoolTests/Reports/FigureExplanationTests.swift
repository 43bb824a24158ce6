import RecordSyntax
import Testing

@testable import CoachPool

struct FigureExplanationTests {
  private static func figures() throws -> Figures {
    var pool = SmallPool()
    pool.add("t-1", signed: "2023-02-01", closed: "2023-05-01", more: [("coachee", "p-7k3m9q")])
    pool.add("t-2", signed: "2023-02-01", closed: "2023-05-01", reason: "left")
    pool.add("t-3", signed: "2023-02-01")
    return try pool.figures()
  }

  @Test func `a figure is explained down to its records`() throws {
    let explanation = try FigureExplanation("closed", in: Self.figures(), language: .english)
    #expect(
      explanation.text == """
        closed = 2
        signed trajectories closed from 1 January 2023 to 31 December 2023
        = completed 1 + stopped 1 + referredOn 0
        = months.closed.05 2
        = sessions.0 2
        = evaluation.invited 0 + evaluation.toInvite 2 + evaluation.notAsked 0

        trajectories/2023/t-1.json
        trajectories/2023/t-2.json

        """)
  }

  @Test(arguments: ["months.closed.04+months.closed.05", "completed+stopped"])
  func `figures that were printed as one are explained as one`(name: String) throws {
    let explanation = try FigureExplanation(name, in: Self.figures(), language: .english)
    let terms =
      name == "completed+stopped" ? "completed 1 + stopped 1" : "months.closed.04 0 + months.closed.05 2"
    #expect(
      explanation.text == """
        \(name) = 2
        = \(terms)

        trajectories/2023/t-1.json
        trajectories/2023/t-2.json

        """)
  }

  @Test func `of what the names of several begin with those are listed`() throws {
    let text = try FigureExplanation("delivery", in: Self.figures(), language: .english).text
    #expect(text.hasPrefix("delivery.internal = ") && text.contains("\ndelivery.external = 0: "))
    let months = try FigureExplanation("months", in: Self.figures(), language: .english).text
    #expect(months.split(separator: "\n").count == 24)
  }

  @Test(arguments: ["", "closed+clsed", "closed+", "waits.duration+clickRate"])
  func `names that are no figures' together are none`(name: String) throws {
    let figures = try Self.figures()
    #expect(throws: FigureExplanation.Unknown.self) {
      try FigureExplanation(name, in: figures, language: .dutch)
    }
  }

  @Test func `codes of coachees are in no explanation`() throws {
    let figures = try Self.figures()
    for figure in figures.all {
      let text = try FigureExplanation(figure.name, in: figures, language: .dutch).text
      #expect(!text.contains("p-7k3m9q"))
    }
  }

  @Test func `an unknown figure is answered with the nearest`() throws {
    let figures = try Self.figures()
    let error = #expect(throws: FigureExplanation.Unknown.self) {
      try FigureExplanation("closd", in: figures, language: .dutch)
    }
    #expect(error?.nearest == "closed")
  }
}
