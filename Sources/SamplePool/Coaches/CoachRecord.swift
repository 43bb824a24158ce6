internal import RecordSyntax

/// Writes the record of one coach.
struct CoachRecord {
  let coach: CoachPerson
  let development: [Value]

  /// The record with the profile behind it.
  var file: SampleFile {
    SampleFile("coaches/" + coach.id, value, body: coach.profile + "\n")
  }

  private var value: Value {
    Members.object { record in
      record.set("name", coach.name)
      record.set("since", coach.since)
      record.set("until", coach.until)
      if let pause = coach.pause {
        record.set("paused", [["from": .day(pause.lowerBound), "to": .day(pause.upperBound)]])
      }
      record.set("open", coach.isOpen)
      record.set(
        "positions",
        [
          Members.object {
            $0.set("from", coach.since)
            $0.set("department", coach.department)
            $0.set("team", coach.team)
            $0.set("role", coach.role)
          }
        ])
      record.set("languages", coach.languages)
      record.set("locations", coach.locations)
      record.set("levels", coach.levels)
      record.set("themes", coach.themes)
      record.set("methods", coach.methods)
      record.set("kinds", coach.kinds)
      record.set("capacity", coach.capacity)
      record.set("training", training)
      record.set("registrations", registrations)
      record.set("development", development)
      record.set("conduct", ["version": "2021", "signed": .day(coach.since)])
    }
  }

  private var training: [Value] {
    let finished = coach.since.adding(months: -9)
    let basic: Value = [
      "title": .string(coach.training), "institute": "Hogeschool De Meander", "level": "post-hbo",
      "minutes": 9600, "on": .day(WorkCalendar().onOrBefore(finished)),
    ]
    guard coach.kinds.contains(Keys.career) else { return [basic] }
    let career: Value = [
      "title": "Loopbaangesprekken voeren", "institute": "Academie Lindenhof", "level": "vierdaagse",
      "minutes": 1920, "on": .day(WorkCalendar().onOrBefore(coach.since.adding(days: -40))),
      "for": .string(Keys.career),
    ]
    return [basic, career]
  }

  private var registrations: [Value] {
    guard let registration = coach.registration else { return [] }
    return [
      [
        "body": .string(registration.body), "level": .string(registration.level),
        "number": .string(registration.number), "from": .day(registration.from),
        "until": .day(registration.until),
      ]
    ]
  }
}
