extension Coach {
  /// The paths of the photo's file relative to the pool's folder: those of all files in it that are called so, else what the
  /// record says; none without a photo.
  package func photoFiles(in pool: Pool) -> [String] {
    guard let name = photo.value?.file.value else { return [] }
    let found = pool.strays.map(\.path).filter { $0 == name || $0.hasSuffix("/" + name) }.sorted()
    return found.isEmpty ? [name] : found
  }
}
