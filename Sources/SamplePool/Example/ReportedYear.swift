/// The life courses that were closed in the example's reported year, laid down one by one.
enum ReportedYear {
  /// Those completed, those stopped and those that ended in a referral.
  static let ended = completed + stopped + referred

  private static let completed: [CourseMaker.Ended] = {
    var courses = [4: 4, 5: 9, 6: 20, 7: 24, 8: 22, 9: 3, 10: 2].sorted { $0.key < $1.key }
      .flatMap { sessions, count in
        (0..<count).map { number in
          CourseMaker.Ended(kind: kind(sessions, number), reason: "completed", sessions: sessions)
        }
      }
    // Referrals during coaching that was completed all the same; every fifth of the first 80 is left to others.
    let referrals =
      ["bedrijfsmaatschappelijk-werk"] + Array(repeating: "loopbaanontwikkeling", count: 9)
      + Array(repeating: "leiderschapscentrum", count: 5) + [
        "leidinggevende", "hr-adviseur", "leidinggevende",
      ]
    for (number, referral) in referrals.enumerated() { courses[number * 4 + 3].referral = referral }
    for index in [16, 25, 37, 52, 64, 72] { courses[index].isExternal = true }
    courses[25].referral = "testbureau"
    for index in [21, 46, 70] { courses[index].isHandedOver = true }
    courses[40].deviation = Deviation(
      form: .sessionsOverAgreed,
      reason:
        "Het laatste gesprek viel weg in een verhuizing en is overgedaan; de coördinator stemde ermee in.")
    courses[18].deviation = Deviation(
      form: .assignedCoach,
      reason: "Op verzoek van de coachee wees de coördinator een coach aan van een andere locatie.")
    courses[28].deviation = Deviation(
      form: .roomUnsuitable,
      reason:
        "De coachruimten waren gesloten wegens een verbouwing; coach en coachee kozen samen voor deze kamer.")
    courses[56].deviation = Deviation(
      form: .tooManyIntroductions,
      reason: "Bij de eerste drie coaches was er geen klik; de coördinator stond een vierde kennismaking toe."
    )
    return courses
  }()

  private static let stopped: [CourseMaker.Ended] = {
    var courses = [
      ("stopped-by-coachee", [2, 3, 3, 4, 4]), ("stopped-by-coach", [3]), ("left", [2, 3, 4]),
      ("no-contact", [1, 2, 4]), ("no-click", [3]),
    ].flatMap { reason, counts in
      counts.map { CourseMaker.Ended(kind: .regular, reason: reason, sessions: $0) }
    }
    courses[0].referral = "loopbaanontwikkeling"
    courses[5].referral = "leiderschapscentrum"
    return courses
  }()

  private static let referred: [CourseMaker.Ended] = [
    ("bedrijfsmaatschappelijk-werk", [3]), ("loopbaanontwikkeling", [2, 3, 3, 4, 4, 5]),
    ("leiderschapscentrum", [2, 3, 4, 5]),
  ].flatMap { referral, counts in
    counts.map { CourseMaker.Ended(kind: .regular, reason: "referred", sessions: $0, referral: referral) }
  }

  private static func kind(_ sessions: Int, _ number: Int) -> SampleKind {
    switch sessions {
    case ...4: number < 3 ? .career : .regular
    case 7: number < 4 ? .leadership : .regular
    case 8: number < 9 ? .leadership : .regular
    case 9...: .leadership
    default: .regular
    }
  }
}
