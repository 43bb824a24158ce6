/// What the reflogs of a repository say of each step: a branch that is gone is still called by its name there.
struct GitReflogs {
  /// The words of the steps.
  private(set) var messages: [[UInt8]] = []
  /// Who took them, `Name <address>`.
  private(set) var people: Set<[UInt8]> = []

  /// Reads them.
  init(of git: Git) throws(GitError) {
    let output = try git.output([
      "log", "--walk-reflogs", "--all", "--no-color", "--no-show-signature", "--encoding=UTF-8",
      "--format=%gs%x00%gn <%ge>%x00",
    ])
    var fields = output.split(separator: 0, omittingEmptySubsequences: false)[...]
    while fields.count > 2, let message = fields.popFirst(), let person = fields.popFirst() {
      // The line of a step ends behind its last field.
      messages.append(Array(message.first == 0x0A ? message.dropFirst() : message))
      people.insert(Array(person))
    }
  }
}
