internal import CoachPool

/// Where in a repository a pool lies, and the folders that it may have lain in before: those that had a contract and have
/// none now.
struct PoolPlaces {
  private let repository: GitRepository
  /// The files of the newest commit and of the index, by their paths from the top.
  private let current: [ArraySlice<UInt8>: Set<String>]
  /// Those folders, with a slash behind them; empty for the top.
  private var earlier: Set<ArraySlice<UInt8>> = []

  /// Takes all texts at all of their places.
  init(
    of repository: GitRepository, in times: some Collection<GitLog.Place>,
    _ current: [ArraySlice<UInt8>: Set<String>]
  ) {
    self.repository = repository
    self.current = current
    let contract = Array(Contract.path.utf8)
    for file in times where current[file.path] == nil && file.path.suffix(contract.count) == contract[...] {
      let folder = file.path.dropLast(contract.count)
      if folder.isEmpty || folder.last == UInt8(ascii: "/") { earlier.insert(folder) }
    }
  }

  /// The path in the pool of a file that lies in it, or that lay in it where it was before; `nil` for any other.
  func path(of file: ArraySlice<UInt8>) -> String? { path(of: file, at: repository.place(of: file)) }

  /// The same, of one whose place is known.
  func path(of file: ArraySlice<UInt8>, at place: GitRepository.PoolPath) -> String? {
    if case .inside(let path) = place { return path }
    // Where a file is still, it is another one.
    guard !earlier.isEmpty, current[file] == nil, let folder = earlier.first(where: file.starts) else {
      return nil
    }
    return String(validating: file.dropFirst(folder.count), as: UTF8.self)
  }

  /// Whether a file lies in the pool where it is now.
  func isInside(_ file: ArraySlice<UInt8>) -> Bool {
    if case .inside = repository.place(of: file) { true } else { false }
  }
}
