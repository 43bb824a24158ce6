internal import CoachPool

extension PoolFolder {
  /// What an `init` that was cut off has left beside the pool, by the paths as seen from it; sorted.
  package var leftoversBeside: [String] {
    let top = Paths.parent(of: path)
    return Leftovers.paths(beside: NewPool.pathsBeside.map { Paths.join(top, $0) })
      .map { Paths.relative($0, to: path) }
  }
}
