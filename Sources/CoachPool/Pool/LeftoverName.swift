/// What the new text of a file is called while it is being written, `.t-2023-k7qm.md.4711.coachpool.tmp`: what bears such a
/// name after that was left by a write that was cut off.
package struct LeftoverName: Hashable, Sendable {
  /// The path of the file that was to be written.
  package let file: String
  /// The number of the process that wrote it.
  package let process: Int32

  /// The name for the new text of a file.
  package init(of file: String, process: Int32) { (self.file, self.process) = (file, process) }

  /// Reads a path; `nil` for one that is given to no new text.
  package init?(_ path: String) {
    let bytes = Array(path.utf8)
    let start = Self.nameStart(bytes)
    guard Self.mayBe(bytes[start...]) else { return nil }
    let stem = bytes[(start + 1)...].dropLast(Self.ending.count)
    guard let dot = stem.lastIndex(of: UInt8(ascii: ".")), dot > stem.startIndex else { return nil }
    let digits = stem[(dot + 1)...]
    guard digits.first != UInt8(ascii: "0"), digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let process = Int32(String(decoding: digits, as: UTF8.self))
    else { return nil }
    file = String(decoding: bytes[..<start] + stem[..<dot], as: UTF8.self)
    self.process = process
  }

  /// The path.
  package var path: String {
    let bytes = Array(file.utf8)
    let start = Self.nameStart(bytes)
    let dot = [UInt8(ascii: ".")]
    let number = Array(".\(process)".utf8)
    return String(
      decoding: bytes[..<start] + dot + bytes[start...] + number + Self.ending, as: UTF8.self)
  }

  /// Whether that file is one that is written in a pool, by its path there.
  package var isOfPool: Bool {
    (try? RecordPath(file)) != nil || file == ErasureLedger.path || file.hasPrefix("index/")
      || file.hasPrefix(Publications.folder + "/")
  }

  /// Whether the name of a file begins and ends as those do.
  package static func mayBe(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    name.first == UInt8(ascii: ".") && name.count > ending.count
      && name.suffix(ending.count).elementsEqual(ending)
  }

  /// Where the name of a file starts in its path.
  private static func nameStart(_ path: [UInt8]) -> Int {
    path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
  }

  private static let ending = Array(".coachpool.tmp".utf8)
}
