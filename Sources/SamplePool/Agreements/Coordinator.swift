internal import RecordSyntax

/// Who does intakes, and in what time.
struct Coordinator {
  let key: String
  let name: String
  let from: Day
  let until: Day?

  static let all = [
    Coordinator(key: "sanne-hofland", name: "Sanne Hofland", from: .first(of: 2021), until: nil),
    Coordinator(
      key: "tineke-zandbeek", name: "Tineke Zandbeek", from: .first(of: 2021), until: .written("2022-08-31")),
    Coordinator(
      key: "joris-eekman", name: "Joris Eekman", from: .written("2022-09-01"), until: nil),
  ]

  /// Who is coordinator on a day.
  static func available(on day: Day) -> [Coordinator] {
    all.filter { coordinator in coordinator.from <= day && coordinator.until.map { day <= $0 } ?? true }
  }
}
