/// Other names for refs in whose names a code stands.
package struct GitRenaming: Sendable {
  /// What `git update-ref --stdin` is told.
  package let updates: [String]
  /// The ref that `HEAD` is to name; `nil` when it keeps the one it has.
  package let head: String?
}

extension GitRepository {
  /// Gives refs other names.
  ///
  /// - Parameters:
  ///   - refs: Their names. Notes and stashes are left out, for they go as a whole.
  ///   - words: The words that may not stand in a name.
  package func renaming(of refs: [String], without words: [String]) throws(GitError) -> GitRenaming {
    let names = try GitRefs(of: git).names
    var taken = Set(names)
    let head = try git.ask(["symbolic-ref", "--quiet", "HEAD"]).output.dropLast()
    var updates: [String] = []
    var newHead: String?
    for ref in refs.sorted() where !ref.hasPrefix("refs/notes/") && ref != "refs/stash" {
      let plain = words.reduce(ref) { Self.replacing($1, in: $0) }
      var name = plain
      var number = 2
      while taken.contains(name) {
        name = "\(plain)-\(number)"
        number += 1
      }
      taken.insert(name)
      let object = String(decoding: try git.output(["rev-parse", "--verify", ref]).dropLast(), as: UTF8.self)
      updates += ["create \(name) \(object)", "delete \(ref)"]
      if head.elementsEqual(ref.utf8) { newHead = name }
    }
    return GitRenaming(updates: updates, head: newHead)
  }

  /// A name with `removed` in the place of a word, in small letters or in capitals.
  private static func replacing(_ word: String, in name: String) -> String {
    let wanted = word.utf8.map(folded)
    var rest = Array(name.utf8)[...]
    var plain: [UInt8] = []
    while rest.count >= wanted.count {
      if rest.prefix(wanted.count).map(folded).elementsEqual(wanted) {
        plain += "removed".utf8
        rest = rest.dropFirst(wanted.count)
      } else {
        plain.append(rest.removeFirst())
      }
    }
    return String(decoding: plain + rest, as: UTF8.self)
  }

  private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
