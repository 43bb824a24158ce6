package import RecordSyntax

/// A code in the place of a coach's id, in every record that names the coach.
package struct CoachReplacement: Hashable, Sendable {
  /// The coach's id.
  package let id: String
  /// What stands in its place.
  package let code: String

  /// Describes a replacement.
  package init(_ id: String, by code: String) { (self.id, self.code) = (id, code) }

  /// The paths of the records that name the coach, the coach's own left out.
  package func paths(in pool: Pool, _ identities: Identities? = nil) -> [String] {
    var paths: [String] = []
    for record in pool.trajectories where record.namedCoaches.contains(id) { paths.append(record.path) }
    for record in pool.events where record.attendees.items.contains(id) { paths.append(record.path) }
    for record in pool.coaches where record.id != id && record.managers.contains(id) {
      paths.append(record.path)
    }
    for person in identities?.people ?? [] where person.manager.value == id { paths.append(person.path) }
    return paths
  }

  /// The edits that put the code in a record.
  package func edits(of document: Document, kind: RecordKind) -> [Edit] {
    Self.places(in: document, kind: kind).filter { place in
      document.node(at: place).map { document.nodes[$0].kind == .string && document.text(of: $0) == id }
        ?? false
    }.map { .set($0, .string(code)) }
  }

  /// The places where a record names coaches, whether or not they are filled.
  static func places(in document: Document, kind: RecordKind) -> [Pointer] {
    func elements(_ list: String, _ member: String? = nil) -> [Pointer] {
      guard let node = document.node(at: [.key(list)]) else { return [] }
      return document.elements(of: node).indices.map { index in
        let element: Pointer = [.key(list), .index(index)]
        return member.map { element.appending(.key($0)) } ?? element
      }
    }
    switch kind {
    case .trajectory: return [["coach"]] + elements("introductions", "coach") + elements("handovers", "to")
    case .event: return elements("attendees")
    case .coach: return elements("positions", "manager")
    case .person: return [["manager"]]
    default: return []
    }
  }
}
