internal import RecordSyntax

/// The meetings for the example's coaches; themes and speakers are invented.
struct ExampleMeetings {
  let coaches: [CoachPerson]
  let asOf: Day
  private let calendar = WorkCalendar()

  /// Inspiration meetings, a training day a year, two groups of intervision a quarter and supervision in spring.
  func meetings(_ dice: inout Dice) -> [Meeting] {
    var meetings = inspiration + training + supervision
    for index in meetings.indices {
      let here = coaches.filter { $0.isAvailable(on: meetings[index].on) }
      let share = meetings[index].form == .supervision ? 40 : 80
      meetings[index].record(here.filter { _ in dice.chance(share) }.map(\.id), Retention(asOf: asOf))
    }
    return meetings + intervision(&dice)
  }

  /// The coaches of the pool in two groups of colleagues; a third does intervision elsewhere.
  private func intervision(_ dice: inout Dice) -> [Meeting] {
    var meetings: [Meeting] = []
    var quarter = Quarter(of: Day.written("2021-04-01"))
    while quarter.last <= asOf {
      for group in 0..<2 {
        let on = calendar.onOrAfter(quarter.first.adding(days: 20 + 14 * group + dice.int(0...12)))
        let attendees = coaches.indices.filter { $0 % 3 == group && coaches[$0].isAvailable(on: on) }
        var meeting = Meeting(
          id: "intervisie-\(quarter.year)-\(quarter.number)-\(group == 0 ? "a" : "b")", form: .intervision,
          on: on, minutes: 120)
        meeting.record(attendees.map { coaches[$0].id }, Retention(asOf: asOf))
        meetings.append(meeting)
      }
      quarter = quarter.next
    }
    return meetings
  }

  private var training: [Meeting] {
    [
      Meeting(
        id: "scholingsdag-2021", form: .training, on: Day.written("2021-10-07"),
        theme: "Het eerste gesprek", speaker: "Margreet Sonneveld-Aker, coachopleider", minutes: 480,
        cents: 189_000, summary: "Een dag oefenen met contracteren: wat spreek je af, en wat laat je open?\n"),
      Meeting(
        id: "scholingsdag-2022", form: .training, on: Day.written("2022-10-06"),
        theme: "Werken met weerstand", speaker: "Margreet Sonneveld-Aker, coachopleider", minutes: 480,
        cents: 195_000, summary: "Hoe blijf je in contact als een coachee afhaakt of alleen nog instemt?\n"),
      Meeting(
        id: "scholingsdag-2023", form: .training, on: Day.written("2023-10-05"),
        theme: "Systemisch kijken op een afdeling", speaker: "Floris Baanders, organisatiecoach",
        minutes: 480,
        cents: 210_000,
        summary:
          "Met opstellingen onderzochten de coaches hoe een vraag van één persoon bij een team kan horen.\n"),
      Meeting(
        id: "scholingsdag-2024", form: .training, on: Day.written("2024-04-11"),
        theme: "Afronden en loslaten", speaker: "Floris Baanders, organisatiecoach", minutes: 480,
        cents: 210_000,
        summary: "Over goed afsluiten: terugkijken op de doelen, borgen wat is geleerd en op tijd stoppen.\n"),
    ]
  }

  private var supervision: [Meeting] {
    ["2022-03-24", "2023-03-23", "2024-03-21"].map(Day.written).map {
      Meeting(
        id: "supervisie-\($0.year)", form: .supervision, on: $0, speaker: "Willemijn Draaisma, supervisor",
        minutes: 180, cents: 62_500)
    }
  }

  private var inspiration: [Meeting] {
    [
      Meeting(
        id: "luisteren-zonder-oplossen", form: .inspiration, on: Day.written("2022-05-17"),
        theme: "Luisteren zonder oplossen", speaker: "Hester Duinmeijer, gespreksleider", minutes: 150,
        cents: 48_000,
        summary: """
          Zorgverleners lossen graag op. Met oefeningen in tweetallen ervoeren de coaches hoeveel er gebeurt als je \
          alleen luistert, en hoe moeilijk dat is.

          """),
      Meeting(
        id: "veranderen-in-een-groot-huis", form: .inspiration, on: Day.written("2022-11-15"),
        theme: "Veranderen in een groot huis", speaker: "Pieter-Bas Glansdorp, organisatiepsycholoog",
        minutes: 150, cents: 52_500,
        summary: """
          Over wat een reorganisatie doet met mensen die zelf niet van plek veranderen, en wat een coach dan wel en \
          niet kan betekenen.

          """),
      Meeting(
        id: "kwetsbaar-op-de-werkvloer", form: .inspiration, on: Day.written("2023-03-14"),
        theme: "Kwetsbaar op de werkvloer", speaker: "Jorinde Halbertsma-Pool, arbeidssocioloog",
        minutes: 150,
        cents: 55_000,
        summary: """
          De spreker liet zien dat teams gezonder werken als twijfel en fouten bespreekbaar zijn. De coaches \
          onderzochten wanneer het helpt om als coach iets van jezelf te laten zien, en wanneer niet.

          """),
      Meeting(
        id: "generaties-in-een-team", form: .inspiration, on: Day.written("2023-06-20"),
        theme: "Generaties in één team", speaker: "Quinten Roodzand, trainer", minutes: 150, cents: 47_500,
        summary: """
          Wat verwachten twintigers en zestigers van hun werk en van elkaar? Aan de hand van voorbeelden van de eigen \
          afdelingen oefenden de coaches met vragen die het verschil bespreekbaar maken.

          """),
      Meeting(
        id: "op-tijd-herstellen", form: .inspiration, on: Day.written("2023-11-07"),
        theme: "Op tijd herstellen", speaker: "Evelien Tasmanova, trainer veerkracht", minutes: 150,
        cents: 49_500,
        summary: """
          Een middag over spanning en herstel: welke signalen zien coaches vroeg, waar ligt de grens van coaching en \
          hoe verwijs je zorgvuldig door?

          """),
      Meeting(
        id: "coachen-op-afstand", form: .inspiration, on: Day.written("2024-05-28"),
        theme: "Coachen op afstand", speaker: "Mats Oldenhof, docent", minutes: 120, cents: 42_000,
        summary: "Wat verandert er in een gesprek achter een scherm, en hoe houd je toch contact?\n"),
    ]
  }
}
