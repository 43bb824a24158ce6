internal import CoachPool
internal import RecordSyntax

/// An agenda as iCalendar (RFC 5545), for a calendar that others may see.
///
/// It has ids of trajectories and other records, kinds of things to do and dates of facts, and no value of the classes
/// identifying, content or staff. A coach's id stands in it with a registration, which is published; what is of the class
/// staff, such as a coach's development, or content, such as the day on which a decision is looked at again, is left out
/// as a whole, for that it is there tells something too. The same pool on the same day gives the same bytes, and each
/// thing keeps its identifier.
struct AgendaCalendar {
  private let agenda: Agenda
  private let language: Language

  init(_ agenda: Agenda, _ language: Language) { (self.agenda, self.language) = (agenda, language) }

  /// How many entries no calendar may have.
  static func hidden(in agenda: Agenda) -> Int { agenda.entries.count(where: \.dataClass.isRedacted) }

  /// The calendar; it always has an event, for one without any is none.
  var text: String {
    var calendar = CalendarText()
    calendar.add("BEGIN", "VCALENDAR")
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", text: "-//coachpool//agenda//\(language.rawValue.uppercased())")
    calendar.add("CALSCALE", "GREGORIAN")
    let shown = agenda.entries.filter { !$0.dataClass.isRedacted }
    var known: Set<String> = []
    for entry in shown {
      let path = entry.record?.path ?? ""
      // Two records with one id have a finding, and are two events.
      let identifier =
        known.insert(entry.identifier).inserted
        ? entry.identifier : entry.identifier + "-" + SHA256.hexDigest(of: Array(path.utf8)).prefix(8)
      add(entry, identifier, to: &calendar)
    }
    if shown.isEmpty {
      add("nothing-\(agenda.until)", agenda.asOf, AgendaList.nothing(until: agenda.until), nil, to: &calendar)
    }
    calendar.add("END", "VCALENDAR")
    return calendar.text
  }

  private func add(_ entry: AgendaEntry, _ identifier: String, to calendar: inout CalendarText) {
    let id = entry.record.flatMap { $0.kind == .contract ? nil : $0.id }
    let summary =
      id.map { Phrase(nl: "\(name: $0): \(entry.what)", en: "\(name: $0): \(entry.what)") } ?? entry.what
    var lines: [Phrase] = []
    if let from = entry.from {
      lines.append(
        Phrase(nl: "kan vanaf \(from), uiterlijk \(entry.day)", en: "possible from \(from), by \(entry.day)"))
    }
    if let ground = AgendaList.ground(of: entry) { lines.append(ground) }
    lines.append(AgendaList.settling(of: entry))
    let description = lines.map { $0.text(language, redacted: true) }.joined(separator: "\n")
    add(identifier, entry.day, summary, description, to: &calendar)
  }

  private func add(
    _ identifier: String, _ day: Day, _ summary: Phrase, _ description: String?,
    to calendar: inout CalendarText
  ) {
    calendar.add("BEGIN", "VEVENT")
    calendar.add("UID", text: "\(identifier)@coachpool")
    calendar.add("DTSTAMP", CalendarText.digits(agenda.asOf) + "T000000Z")
    calendar.add("DTSTART", day)
    // The day after it, which the last day of the calendar has not: without an end an event takes one day.
    if day < .last(of: 9999) { calendar.add("DTEND", day.adding(days: 1)) }
    calendar.add("SUMMARY", text: summary.text(language, redacted: true))
    if let description { calendar.add("DESCRIPTION", text: description) }
    // Nobody is taken up by it.
    calendar.add("TRANSP", "TRANSPARENT")
    calendar.add("END", "VEVENT")
  }
}
