import RecordSyntax

extension Explainer {
  mutating func explainObject(
    _ number: Int, _ shape: Shape, _ rest: Details, _ node: Int, _ context: Context
  ) {
    var renamed: Set<String> = []
    let first = found.count
    for key in document.keys(of: node) { explainMember(shape, rest, node, key, context, &renamed) }
    withdrawRivals(from: first)
    explainMissing(shape, rest, node, context, renamed)
    let count = document.keys(of: node).count
    if count < rest.leastMembers {
      report(
        node, "minProperties", context,
        Phrase(
          nl: "\(context.field) vraagt minstens \(rest.leastMembers) gegevens; er staan er \(count)",
          en: "\(context.field) takes at least \(rest.leastMembers) members; it has \(count)"))
    } else if count > rest.mostMembers {
      report(
        node, "maxProperties", context,
        Phrase(
          nl: "\(context.field) neemt hooguit \(rest.mostMembers) gegevens; er staan er \(count)",
          en: "\(context.field) takes at most \(rest.mostMembers) members; it has \(count)"))
    }
    explainDependents(rest, node, context)
  }

  private mutating func explainMember(
    _ shape: Shape, _ rest: Details, _ node: Int, _ key: Int, _ context: Context, _ renamed: inout Set<String>
  ) {
    let value = key + 1
    let name = document.text(of: key)
    if let names = rest.propertyNames, !checker.checkName(names, key) {
      explainName(names, key, context)
      return
    }
    var isKnown = false
    var cursor = Int(shape.membersStart)
    let symbol = checker.symbol(of: key)
    if symbol != .none,
      let found = checker.member(symbol, from: &cursor, Int(shape.membersStart), Int(shape.membersEnd))
    {
      isKnown = true
      let member = plan.members[found]
      if !checker.isAbsent(value, member.admitsNull) {
        let inner = self.member(name, Int(member.shape), context.appending("properties", .key(name)))
        explain(Int(member.shape), value, inner)
      }
    }
    for other in checker.otherShapes(shape, key) {
      isKnown = true
      if !checker.isAbsent(value, plan.shapes[other].admitsNull) {
        let isNamed = rest.named[Array(name.utf8)]?.shape == other
        let pattern = rest.patterns.first { $0.shape == other }.map { plan.patterns[$0.pattern].source }
        let steps: [Pointer.Step] =
          isNamed ? ["properties", .key(name)] : ["patternProperties", .key(pattern ?? name)]
        var inner = isNamed ? member(name, other, context) : entry(name, other, context)
        inner.path += steps
        explain(other, value, inner)
      }
    }
    guard !isKnown, shape.others != Shape.Others.any else { return }
    if shape.others == Shape.Others.none {
      explainUnknown(shape, node, key, name, context, &renamed)
    } else if !checker.isAbsent(value, plan.shapes[Int(shape.others)].admitsNull) {
      explain(
        Int(shape.others), value, entry(name, Int(shape.others), context.appending("additionalProperties")))
    }
  }

  /// A key that no property has; the nearest one is named, and offered when it is free.
  private mutating func explainUnknown(
    _ shape: Shape, _ node: Int, _ key: Int, _ name: String, _ context: Context,
    _ renamed: inout Set<String>
  ) {
    // What is not reported needs no looking for the nearest name.
    guard found.count < Self.most else { return }
    let properties = plan.properties(shape).prefix(Self.mostCompared)
    let names = properties.map(\.name)
    let missing = Set(checker.missing(names, in: node).map { Array($0.utf8) })
    let free = properties.filter { missing.contains(Array($0.name.utf8)) }
    let meant = free.first { plan.title($0.shape)?.lowercased() == name.lowercased() }?.name
    let near =
      meant ?? NearestName.find(name, in: free.map(\.name))
      ?? free.first { $0.name.lowercased() == name.lowercased() }?.name
    let help: Phrase
    if let near, let found = self.shape(of: near, shape) {
      renamed.insert(near)
      let field = field(near, found)
      help = Phrase(nl: "bedoel je \(field)?", en: "did you mean \(field)?")
    } else {
      let homes = plan.homes(of: name, except: context.shape)
      if homes.count == 1 { misplaced.append(Property(name: name, object: homes[0].object)) }
      help = unknownKeyHelp(key, name, names, homes)
    }
    report(
      key, at: .key, "additionalProperties", context,
      Phrase(
        // A key that no schema names is free text: nobody knows what it gives away.
        nl: "\(value: name, .content) hoort niet in \(context.field)",
        en: "\(value: name, .content) does not belong in \(context.field)"),
      help: help, fix: plain(name, names, shape, key + 1).map { .rename(document.pointer(to: key), to: $0) })
  }

  /// The property that an unknown key plainly stands for: its title or a slip of its name, and the value fits or can be mended.
  private func plain(_ name: String, _ names: [String], _ shape: Shape, _ value: Int) -> String? {
    let word = name.lowercased()
    let titled = names.filter {
      let title = self.shape(of: $0, shape).flatMap { plan.title($0) }
      return title?.lowercased() == word || $0.lowercased() == word
    }
    guard
      let meant = titled.count == 1 ? titled[0] : titled.isEmpty ? NearestName.plain(name, in: names) : nil,
      let found = self.shape(of: meant, shape)
    else { return nil }
    let wanted = plan.shapes[found]
    let fits = wanted.kinds & (1 << document.nodes[value].kind.rawValue) != 0
    return fits || mended(wanted, value).flatMap { mend(value, found, with: $0) } != nil ? meant : nil
  }

  /// Takes back what would give two keys of one object the same name, or one that is there: which is meant nobody knows.
  private mutating func withdrawRivals(from first: Int) {
    let targets = found[first...].map { violation -> Pointer? in
      guard case .rename(let place, let name) = violation.fix else { return nil }
      return place.parent?.appending(.key(name))
    }
    for (index, target) in targets.enumerated() {
      guard let target, targets.count(where: { $0 == target }) > 1 || document.node(at: target) != nil else {
        continue
      }
      found[first + index].fix = nil
    }
  }

  /// The schema of a listed property.
  private func shape(of property: String, _ shape: Shape) -> Int? {
    for index in Int(shape.membersStart)..<Int(shape.membersEnd)
    where plan.vocabulary.word(of: plan.members[index].symbol) == property {
      return Int(plan.members[index].shape)
    }
    guard shape.details >= 0 else { return nil }
    return plan.details[Int(shape.details)].named[Array(property.utf8)]?.shape
  }

  /// Required members that are not there, but for those that an unknown key stands for.
  private mutating func explainMissing(
    _ shape: Shape, _ rest: Details, _ node: Int, _ context: Context, _ renamed: Set<String>
  ) {
    var present: [Symbol: Int] = [:]
    for key in document.keys(of: node) { present[checker.symbol(of: key)] = key + 1 }
    var names: [String] = []
    for index in Int(shape.membersStart)..<Int(shape.membersEnd) where plan.members[index].isRequired {
      let member = plan.members[index]
      if present[member.symbol].map({ checker.isAbsent($0, member.admitsNull) }) != false {
        names.append(plan.vocabulary.word(of: member.symbol))
      }
    }
    names += checker.missing(rest.required, in: node)
    for name in names where !renamed.contains(name) && found.count < Self.most {
      let shape = self.shape(of: name, shape)
      let field = shape.map { self.field(name, $0) } ?? Phrase(nl: "\(value: name)", en: "\(value: name)")
      report(
        node, at: .key, "required", context,
        Phrase(nl: "\(field) ontbreekt in \(context.field)", en: "\(field) is missing in \(context.field)"),
        help: shape.flatMap { plan.description($0) })
      if let said = found.last { missing.append((Property(name: name, object: context.shape), said)) }
    }
  }

  private mutating func explainDependents(_ rest: Details, _ node: Int, _ context: Context) {
    for (name, needs) in rest.dependentRequired where checker.hasMember(node, name) {
      for need in checker.missing(needs, in: node) {
        report(
          node, at: .key, "dependentRequired", context,
          Phrase(
            nl: "waar \(value: name) staat, hoort ook \(value: need) te staan",
            en: "where \(value: name) stands, \(value: need) belongs too"))
      }
    }
    for (name, shape) in rest.dependentSchemas where checker.hasMember(node, name) {
      explain(shape, node, context.appending("dependentSchemas", .key(name)))
    }
  }

  /// A key that `propertyNames` does not admit.
  private mutating func explainName(_ number: Int, _ key: Int, _ context: Context) {
    var inner = Explainer(checker)
    inner.checker = checker.forOther(document.keyAsText(key))
    inner.explain(number, 0, context.appending("propertyNames"))
    let cause = inner.found.first
    let name = document.text(of: key)
    report(
      key, at: .key, "propertyNames", context,
      Phrase(
        nl: "\(value: name, .content) kan geen sleutel zijn in \(context.field)",
        en: "\(value: name, .content) cannot be a key in \(context.field)"),
      help: cause?.help ?? cause?.message)
  }
}
