extension Coach {
  /// The paths of the photo's file relative to the pool's folder, those of all files in it that are called so: what a record
  /// names elsewhere is another's, and none of the pool's.
  package func photoFiles(in pool: Pool) -> [String] {
    guard let name = photo.value?.file.value else { return [] }
    return pool.strays.map(\.path).filter { $0 == name || $0.hasSuffix("/" + name) }.sorted()
  }
}
