import Testing

@testable import CoachPool

/// What is left of a photo.
struct DeskPhotoTests {
  private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 0xFF)] + content
  }

  private static let start: [UInt8] = [0xFF, 0xD8]
  private static let end: [UInt8] = [0xFF, 0xD9]
  private static let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
  private static let tables = segment(0xDB, [0, 1, 2, 3])
  private static let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]

  /// A segment of Exif that turns the picture, with a place beside it.
  private static func exif(turn: UInt8, isLittle: Bool) -> [UInt8] {
    let little: [UInt8] =
      [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 2, 0] + [0x12, 0x01, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0]
      + [0x25, 0x88, 4, 0, 1, 0, 0, 0, 99, 0, 0, 0] + [0, 0, 0, 0]
    let big: [UInt8] =
      [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 2] + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0]
      + [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 99] + [0, 0, 0, 0]
    return segment(0xE1, Array("Exif\0\0".utf8) + (isLittle ? little : big) + Array("Utrecht".utf8))
  }

  @Test func `a picture in JPEG keeps what it needs, and loses what the camera wrote`() throws {
    let comment = Self.segment(0xFE, Array("Utrecht".utf8))
    let other = Self.segment(0xED, Array("Photoshop Utrecht".utf8))
    let (colours, pictures) = (
      Self.segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 7]),
      Self.segment(0xE2, Array("MPF\0".utf8) + [7])
    )
    let file =
      Self.start + Self.jfif + Self.exif(turn: 1, isLittle: true) + pictures + colours + other + comment
      + Self.tables + Self.scan
      + Self.end + Array("a film from Utrecht".utf8)
    let photo = try #require(DeskPhoto(file))
    #expect(photo.form == .jpeg)
    #expect(photo.bytes == Self.start + Self.jfif + colours + Self.tables + Self.scan + Self.end)
  }

  @Test(arguments: [(UInt8(6), true), (6, false), (3, true), (8, false)])
  func `which way it is to be turned stays, alone`(turn: UInt8, isLittle: Bool) throws {
    let file = Self.start + Self.exif(turn: turn, isLittle: isLittle) + Self.tables + Self.scan + Self.end
    let photo = try #require(DeskPhoto(file))
    #expect(!photo.bytes.contains(sequence: Array("Utrecht".utf8)) && !photo.bytes.contains(0x25))
    let own = Self.segment(
      0xE1,
      Array("Exif\0\0".utf8) + [
        0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0,
      ]
        + [0, 0, 0, 0])
    #expect(photo.bytes == Self.start + own + Self.tables + Self.scan + Self.end)
  }

  @Test func `a picture in several scans is kept whole`() throws {
    let file = Self.start + Self.scan + Self.tables + Self.scan + Self.end
    #expect(DeskPhoto(file)?.bytes == file)
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    [0, 0, 0, UInt8(content.count)] + Array(name.utf8) + content + [1, 2, 3, 4]
  }

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  @Test func `a picture in PNG keeps what it needs, and loses its texts`() throws {
    let (head, data, end) = (Self.chunk("IHDR", [1]), Self.chunk("IDAT", [2, 3]), Self.chunk("IEND", []))
    let texts = ["tEXt", "iTXt", "zTXt", "eXIf", "tIME"].flatMap { Self.chunk($0, Array("Utrecht".utf8)) }
    let photo = try #require(DeskPhoto(Self.signature + head + texts + data + end + Array("Utrecht".utf8)))
    #expect(photo.form == .png && photo.bytes == Self.signature + head + data + end)
  }

  @Test func `cut off anywhere it is no picture`() {
    let jpeg =
      Self.start + Self.jfif + Self.exif(turn: 6, isLittle: true) + Self.tables + Self.scan + Self.end
    let png = Self.signature + Self.chunk("IHDR", [1]) + Self.chunk("IDAT", [2, 3]) + Self.chunk("IEND", [])
    for file in [jpeg, png] {
      for length in 0..<file.count { #expect(DeskPhoto(Array(file[..<length])) == nil, "\(length)") }
    }
  }

  @Test(arguments: ["", "GIF89a", "<svg onload=alert(1)>", "RIFF0000WEBP", "%PDF-1.7"])
  func `another kind of file is no picture`(text: String) { #expect(DeskPhoto(Array(text.utf8)) == nil) }
}

extension [UInt8] {
  fileprivate func contains(sequence: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: sequence) }
  }
}
