/// The branches, tags and other refs of a repository, with the messages of its tags.
struct GitRefs {
  /// Their names.
  let names: [String]
  /// The messages of tags that have one.
  let messages: [[UInt8]]
  /// Who made tags, `Name <address>`.
  let people: [[UInt8]]
  /// Those that lead to no commit, so that no log shows what they hold.
  let others: [String]

  /// Lists them.
  init(of git: Git) throws(GitError) {
    let format = "%(refname)%00%(objecttype)%00%(*objecttype)%00%(taggername) %(taggeremail)%00%(contents)%00"
    let output = try git.output(["for-each-ref", "--format=\(format)"])
    var names: [String] = []
    var messages: [[UInt8]] = []
    var people: [[UInt8]] = []
    var others: [String] = []
    var fields = output.split(separator: 0, omittingEmptySubsequences: false)[...]
    func text(_ field: ArraySlice<UInt8>) -> String { String(escaping: Array(field)) }
    while fields.count > 5, let name = fields.popFirst(), let type = fields.popFirst(),
      let target = fields.popFirst(), let person = fields.popFirst(), let contents = fields.popFirst()
    {
      // The line of a ref ends behind its last field.
      let name = text(name.first == UInt8(ascii: "\n") ? name.dropFirst() : name)
      names.append(name)
      let isTag = text(type) == "tag"
      if isTag {
        messages.append(Array(contents))
        people.append(Array(person))
      }
      if text(isTag ? target : type) != "commit" { others.append(name) }
    }
    (self.names, self.messages, self.people, self.others) = (names, messages, people, others)
  }
}
