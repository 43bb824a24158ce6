import RecordSyntax

extension SchemaCompiler {
  /// The schemas that a schema applies to the same value.
  private func inPlace(_ number: Int) -> [Int] {
    let details = plan.shapes[number].details
    guard details >= 0 else { return [] }
    let rest = plan.details[Int(details)]
    var found = rest.allOf + rest.anyOf + rest.oneOf + rest.dependentSchemas.map(\.shape)
    for other in [rest.reference, rest.dynamicReference?.initial, rest.not, rest.condition] {
      if let other { found.append(other) }
    }
    for other in [rest.then, rest.otherwise] {
      if let other { found.append(other) }
    }
    return found
  }

  /// Refuses a schema that leads to itself without going a step into the value: looking at it would never end.
  mutating func refuseEndlessReferences() throws(SchemaFault) {
    enum Mark { case new, open, done }
    var marks = [Mark](repeating: .new, count: plan.shapes.count)
    for start in plan.shapes.indices where marks[start] == .new {
      var path: [(number: Int, rest: [Int])] = [(start, inPlace(start))]
      marks[start] = .open
      while let last = path.indices.last {
        guard let next = path[last].rest.popLast() else {
          marks[path[last].number] = .done
          path.removeLast()
          continue
        }
        if marks[next] == .open {
          throw library.fault(
            plan.sites[next],
            Phrase(
              nl: "dit schema verwijst zonder einde naar zichzelf",
              en: "this schema refers to itself without end"))
        }
        if marks[next] == .new {
          marks[next] = .open
          path.append((next, inPlace(next)))
        }
      }
    }
  }

  /// Gives members what their schemas say of null and of data.
  ///
  /// A schema that only refers to one which admits null by name admits it too.
  mutating func settleNulls() {
    var isSettled = [Bool](repeating: false, count: plan.shapes.count)
    for start in plan.shapes.indices {
      var chain: [Int] = []
      var number = start
      while !isSettled[number] {
        isSettled[number] = true
        chain.append(number)
        guard !plan.shapes[number].admitsNull, plan.shapes[number].details >= 0,
          let next = plan.details[Int(plan.shapes[number].details)].reference
        else { break }
        number = next
      }
      var admitsNull = plan.shapes[number].admitsNull
      for number in chain.reversed() {
        admitsNull = plan.shapes[number].kinds & 1 != 0 && (admitsNull || plan.shapes[number].admitsNull)
        plan.shapes[number].admitsNull = admitsNull
      }
    }
    for index in plan.members.indices {
      let shape = plan.shapes[Int(plan.members[index].shape)]
      plan.members[index].admitsNull = shape.admitsNull
      plan.members[index].dataClass = shape.dataClass?.bit ?? []
      plan.members[index].plainKinds = shape.plainKinds
      plan.members[index].wordsStart = shape.wordsStart
      plan.members[index].wordsEnd = shape.wordsEnd
    }
  }
}
