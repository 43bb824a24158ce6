internal import RecordSyntax

extension FigureList {
  /// The meetings of the year, which are not about people and so never too few.
  mutating func addEvents(_ counted: CountedPool) {
    let held = counted.pool.events.filter {
      !counted.isLeftOut($0) && counted.period.contains($0.on.value)
    }
    for form in EventForm.allCases {
      let events = held.filter { $0.form.value == form }
      let title = form.title
      var minutes = ExactSum()
      for event in events { minutes.add(event.minutes.value ?? 0) }
      let paths = events.map(\.path)
      let name = "\(FigureName.events).\(form.rawValue)"
      add(
        Figure(
          name, title,
          Phrase(
            nl: """
              bijeenkomsten van deze vorm van \(counted.period.first.written) tot en met \
              \(counted.period.last.written)
              """,
            en: "meetings of this form from \(counted.period.first.written) to \(counted.period.last.written)"
          ),
          unit: .count, value: events.count, people: nil, records: paths))
      add(
        Figure(
          "\(name).minutes", Phrase(nl: "\(title), duur", en: "\(title), duration"),
          Phrase(nl: "hun duur samen, voor zover vastgelegd", en: "their duration together, where recorded"),
          unit: .minutes, value: minutes.value, people: nil, records: paths))
    }
  }
}

extension EventForm {
  /// What meetings of the form are called.
  var title: Phrase {
    switch self {
    case .inspiration: Phrase(nl: "Inspiratiebijeenkomsten", en: "Inspiration meetings")
    case .intervision: Phrase(nl: "Intervisie", en: "Intervision")
    case .supervision: Phrase(nl: "Supervisie", en: "Supervision")
    case .training: Phrase(nl: "Scholing", en: "Training")
    }
  }
}
