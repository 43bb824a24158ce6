package import RecordSyntax

/// A small valid pool: what the rules' examples change, what `explain` shows, and what tests build on.
///
/// Every rule is silent about it on ``asOf``. The people are invented.
package enum ExamplePool {
  /// The day it is judged on.
  package static let asOf = Day.last(of: 2023)

  /// A closed trajectory with an internal coach.
  package static let trajectory = "trajectories/2023/t-2023-k7qm.md"
  /// A running trajectory with an internal coach, as JSON.
  package static let running = "trajectories/2023/t-2023-m3xd.json"
  /// A closed trajectory with a provider.
  package static let external = "trajectories/2023/t-2023-w5hb.md"
  /// A coach.
  package static let coach = "coaches/noor-veldhuis.md"
  /// An evaluation by a coachee, after the end.
  package static let evaluation = "evaluations/2023/e-2023-9f3x.json"
  /// An inspiration meeting.
  package static let event = "events/2023/generatieleren.md"
  /// The standard agreement.
  package static let terms = "terms/standaard-2022.md"
  /// An external programme.
  package static let programme = "programmes/2023/mdieu-kompas.md"

  /// The files by path.
  package static let files: [String: String] = [
    Contract.path: contract,
    coach: """
    ---
    name: Noor Veldhuis
    since: 2021-03-01
    open: true
    positions:
      - { from: 2021-03-01, department: bedrijfsvoering, role: adviseur }
    languages:
      - nl
      - en
    locations:
      - centrum
    levels:
      - medewerker
      - leidinggevende
    themes:
      - leiderschap
      - werk-prive
    methods:
      - oplossingsgericht
      - wandelen
    kinds:
      - regulier
      - loopbaan
    capacity: 4
    training:
      - { title: Coachopleiding, institute: Hogeschool, minutes: 8400, on: 2020-06-30 }
    conduct:
      version: "2022"
      signed: 2022-01-10
    ---
    Ik werk graag wandelend en praktisch: wat kun je morgen anders doen?

    """,
    trajectory: """
    ---
    kind: regulier
    coachee: p-7k3m9q
    delivery: internal
    requested:
      on: 2023-01-10
      route: self
      themes:
        - leiderschap
      funding:
        - pool
    decision:
      on: 2023-01-12
      outcome: granted
      by: hr
    intake:
      on: 2023-01-24
      minutes: 30
      by: ans
      questionClear: true
      goals: 2
      nature:
        parts: single
        depth: practical
        complexity: simple
      advice: internal
      because: criteria
    introductions:
      - { on: 2023-02-07, coach: noor-veldhuis, coachAgrees: true, coacheeAgrees: true, linesChecked: true }
    coach: noor-veldhuis
    chosenBy: coachee
    agreement:
      signed: 2023-02-14
      sessions: 8
      minutes: 60
      until: 2023-09-30
      manager: start-and-end
      terms: standaard-2022
    sessions:
      - { on: 2023-02-21, minutes: 60, place: coaching-room }
      - { on: 2023-03-14, minutes: 60, place: coaching-room }
      - { on: 2023-03-28, minutes: 60, place: outdoor }
      - { on: 2023-04-18, minutes: 60, place: coaching-room }
      - { on: 2023-05-09, minutes: 60, place: coaching-room }
      - { on: 2023-06-01, minutes: 60, place: online }
      - { on: 2023-06-29, minutes: 60, place: coaching-room }
    managerTalks:
      - { on: 2023-02-28, moment: start, coacheeAgreed: true }
      - { on: 2023-07-11, moment: end, coacheeAgreed: true }
    closed:
      on: 2023-07-18
      reason: completed
      goals: reached
    followUps:
      - { on: 2023-10-10, minutes: 45 }
    evaluationInvited: 2023-12-04
    ---

    """,
    running: """
    {
      "kind": "regulier",
      "coachee": "p-2x8w4d",
      "delivery": "internal",
      "requested": {
        "on": "2023-09-05",
        "route": "self",
        "themes": [
          "werk-prive"
        ]
      },
      "decision": {
        "on": "2023-09-06",
        "outcome": "granted",
        "by": "hr"
      },
      "intake": {
        "on": "2023-09-12",
        "minutes": 30,
        "by": "ans",
        "questionClear": true,
        "goals": 1,
        "advice": "internal"
      },
      "introductions": [
        { "on": "2023-09-26", "coach": "noor-veldhuis", "coachAgrees": true, "coacheeAgrees": true, "linesChecked": true }
      ],
      "coach": "noor-veldhuis",
      "chosenBy": "advised",
      "agreement": {
        "signed": "2023-10-03",
        "sessions": 6,
        "minutes": 60,
        "manager": "none",
        "terms": "standaard-2022"
      },
      "sessions": [
        { "on": "2023-10-10", "minutes": 60, "place": "coaching-room" },
        { "on": "2023-11-07", "minutes": 60, "place": "coaching-room" },
        { "on": "2023-12-12", "minutes": 60, "place": "coaching-room" }
      ]
    }

    """,
    external: """
    ---
    kind: regulier
    coachee: p-5v9t2n
    delivery: external
    requested:
      on: 2023-03-01
      route: manager
      themes:
        - leiderschap
    decision:
      on: 2023-03-03
      outcome: granted
      by: manager
    intake:
      on: 2023-03-14
      minutes: 30
      by: ans
      questionClear: true
      goals: 1
      nature:
        parts: multiple
        depth: analytical
        complexity: complex
      advice: external
      because: criteria
    provider: kompas
    chosenBy: advised
    agreement:
      signed: 2023-04-04
      sessions: 3
      minutes: 60
      manager: none
      terms: standaard-2022
    assessment:
      on: 2023-04-11
      coacheeAgreed: true
      led: continue
    sessions:
      - { on: 2023-04-18, minutes: 60, place: other }
      - { on: 2023-05-16, minutes: 60, place: other }
      - { on: 2023-06-13, minutes: 60, place: other }
    referrals:
      - { on: 2023-06-13, to: bedrijfsmaatschappelijk-werk, reason: out-of-scope }
    closed:
      on: 2023-06-20
      reason: referred
    costs:
      - { on: 2023-06-30, cents: 45000, what: coaching }
    ---

    """,
    evaluation: """
    {
      "trajectory": "t-2023-k7qm",
      "by": "coachee",
      "moment": "after",
      "on": "2023-12-18",
      "scores": {
        "procedure": 8,
        "relation": 9,
        "goals": 8,
        "method": 8
      },
      "recommend": 9,
      "quotes": [
        { "text": "Ik kan nu beter grenzen stellen.", "consentOn": "2023-12-18" }
      ]
    }

    """,
    event: """
    ---
    form: inspiration
    on: 2023-11-14
    theme: Generatieleren
    by: een gastspreker
    minutes: 120
    attendees:
      - noor-veldhuis
    ---
    Hoe verschillende generaties van elkaar leren.

    """,
    terms: """
    ---
    from: 2022-01-01
    covers:
      - scope
      - manager
      - sessions
      - minutes
      - codeOfConduct
      - privacy
      - coachReview
      - referBack
      - referOn
    ---
    Standaardovereenkomst voor coaching.

    """,
    programme: """
    ---
    provider: kompas
    kind: regulier
    requested: 12
    sessionsEach: 3
    minutes: 60
    themes:
      - werk-prive
    grantYear: 2023
    ---

    """,
  ]
}
