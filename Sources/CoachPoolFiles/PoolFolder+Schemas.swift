internal import CoachPool

extension PoolFolder {
  /// The schemas in the folder `schemas` beside the pool, by kind, as far as they are named as this tool's are.
  ///
  /// `nil` when there are none, or when one of them or the folder is a link or may not be read: then nothing is known.
  ///
  /// - Parameter texts: Texts that stand in for what the disk has, by path.
  package func schemasBeside(replacing texts: [String: [UInt8]] = [:]) -> [String: [UInt8]]? {
    let folder = Paths.join(Paths.parent(of: path), SchemaCopies.folder)
    guard (try? Paths.resolved(folder)) == folder else { return nil }
    var schemas: [String: [UInt8]] = [:]
    for file in Schemas.bundled.files {
      do throws(FileError) {
        let path = SchemaCopies.path(of: file.kind)
        let onDisk = try FileReading.existing(self.path(of: path))
        schemas[file.kind] = texts[path] ?? onDisk
      } catch {
        return nil
      }
    }
    return schemas.isEmpty ? nil : schemas
  }
}
