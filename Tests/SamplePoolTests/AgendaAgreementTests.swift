import CoachPool
import RecordSyntax
import Testing

@testable import SamplePool

/// The agenda of a generated pool, held against what a check finds on other days.
struct AgendaAgreementTests {
  private struct Judged {
    let found: [Diagnostic]
    let agenda: Agenda
  }

  private let pool: Pool
  private let files: [String: [UInt8]]
  private let start: Day

  init() throws {
    files = try Program.files(GeneratedPlan.make(trajectories: 60, seed: 2)).bytes
    pool = Pool(files: files)
    start = try #require(pool.contract.asOf)
  }

  private func judge(_ day: Day, until: Day? = nil) -> Judged {
    let files = files
    let context = RuleContext(pool: pool, surroundings: Surroundings(asOf: day)) { files[$0] }
    let found = Checker(context).findings()
    return Judged(found: found, agenda: Agenda(context, until: until, found: found))
  }

  /// What a finding or entry is of, with one name for what is overdue and what soon will be.
  private func key(_ rule: String, _ path: String) -> String {
    "\(rule == "retention-soon" ? "retention-overdue" : rule) \(path)"
  }

  private func keys(_ entries: [AgendaEntry]) -> Set<String> {
    Set(entries.flatMap { entry in entry.records.map { key(entry.rule ?? "", $0.path) } })
  }

  @Test(arguments: [0, 20, 90, 400, 1000])
  func `everything due that a check finds has an entry with a day that has come, from the same term`(
    _ days: Int
  ) {
    let day = start.adding(days: days)
    let judged = judge(day)
    let found = judged.found.filter(\.isDue)
    // A finding ahead of its day is of an entry that is announced.
    let ahead = ["retention-soon", "registration-expiring"]
    let known = keys(judged.agenda.entries.filter { $0.kind != .finding })
    let come = keys(judged.agenda.entries.filter { $0.kind != .finding && $0.day <= day })
    for finding in found {
      let isAhead = ahead.contains(finding.rule)
      #expect((isAhead ? known : come).contains(key(finding.rule, finding.location.path)), "\(finding)")
    }
    #expect(!judged.agenda.entries.contains { $0.kind == .finding })
    #expect(days == 0 || found.count > 10)
  }

  @Test func `what is overdue in the agenda is found by a check, where a rule looks at the calendar`() throws
  {
    for days in [90, 400] {
      let judged = judge(start.adding(days: days))
      let found = Set(judged.found.map { key($0.rule, $0.location.path) })
      for entry in judged.agenda.entries where entry.isOverdue(on: judged.agenda.asOf) {
        guard let rule = entry.rule.flatMap(RuleRegistry.rule(named:)), rule.isDue else { continue }
        for record in entry.records { #expect(found.contains(key(rule.name, record.path))) }
      }
    }
  }

  @Test func `an entry's day is the last one on which a check finds nothing`() throws {
    let until = start.adding(days: 20)
    let agenda = judge(start, until: until).agenda
    let coming = agenda.entries.filter { start <= $0.day && $0.day <= until && $0.kind != .finding }
    let late = coming.filter { $0.rule.flatMap(RuleRegistry.rule(named:))?.isDue == true }
    #expect(Set(late.map(\.kind)).count >= 3, "\(Set(late.map(\.kind)))")
    for (day, entries) in Dictionary(grouping: late, by: \.day) {
      let (before, on, after) = (
        judge(day.adding(days: -1)).found, judge(day).found, judge(day.adding(days: 1)).found
      )
      for entry in entries {
        let rule = try #require(entry.rule.flatMap(RuleRegistry.rule(named:)))
        for record in entry.records {
          let count = { (found: [Diagnostic], names: [String]) in
            found.count { names.contains($0.rule) && $0.location.path == record.path }
          }
          if entry.kind == .retention {
            // What must be gone by a day is found on that day, and not on the one before.
            #expect(count(on, [rule.name]) > count(before, [rule.name]), "\(entry)")
          } else if entry.kind != .registration {
            #expect(count(after, [rule.name] + rule.yieldsTo) > count(on, [rule.name]), "\(entry)")
          }
        }
      }
    }
  }
}
