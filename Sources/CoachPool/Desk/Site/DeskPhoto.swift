/// A photo as it may be shown: the picture, without what the camera wrote beside it.
///
/// A file from a telephone says where and when it was taken, with what, and often holds a second, uncut picture. Kept are
/// the parts that a browser needs for the picture and its colours, and in which direction it is to be turned. Of JPEG
/// (ITU-T T.81, JFIF and Exif) and PNG (ISO/IEC 15948) nothing is decoded or made anew.
public struct DeskPhoto: Sendable {
  /// The kind of file.
  public enum Form: String, Sendable {
    /// JPEG.
    case jpeg = "jpg"
    /// PNG.
    case png
  }

  /// The kind of file.
  public let form: Form
  /// What is shown.
  public let bytes: [UInt8]

  /// The largest file that is taken, in bytes: more is no picture for a profile, and everybody would wait for it.
  public static let mostBytes = 2_000_000

  /// Takes what is picture of a file; `nil` when it is no JPEG or PNG, or breaks off.
  public init?(_ file: [UInt8]) {
    if let bytes = Self.jpeg(file) {
      (form, self.bytes) = (.jpeg, bytes)
    } else if let bytes = Self.png(file) {
      (form, self.bytes) = (.png, bytes)
    } else {
      return nil
    }
  }

  /// The path in the site of the photo of a coach.
  func name(of id: String) -> String { "photos/\(id).\(form.rawValue)" }
}

// MARK: - JPEG

extension DeskPhoto {
  private static func jpeg(_ file: [UInt8]) -> [UInt8]? {
    guard file.starts(with: [0xFF, 0xD8]) else { return nil }
    var kept: [UInt8] = [0xFF, 0xD8]
    var hasScan = false
    var index = 2
    while index + 3 < file.count || hasScan {
      // Any number of fill bytes may stand before a marker.
      while index + 1 < file.count, file[index] == 0xFF, file[index + 1] == 0xFF { index += 1 }
      guard index + 1 < file.count, file[index] == 0xFF else { return nil }
      let marker = file[index + 1]
      // The end, behind which telephones put films and second pictures.
      if marker == 0xD9 { return hasScan ? kept + [0xFF, 0xD9] : nil }
      guard index + 3 < file.count else { return nil }
      let length = Int(file[index + 2]) << 8 | Int(file[index + 3])
      let end = index + 2 + length
      guard length >= 2, end <= file.count else { return nil }
      let segment = file[index..<end]
      if marker == 0xE1 {
        if let turn = orientation(Array(segment.dropFirst(4))) { kept += exif(turn) }
      } else if isKept(marker, segment.dropFirst(4)) {
        kept += segment
      }
      index = end
      guard marker == 0xDA else { continue }
      hasScan = true
      // The picture itself, up to a marker that is no part of it.
      let start = index
      while index + 1 < file.count, file[index] != 0xFF || isWithinScan(file[index + 1]) { index += 1 }
      kept += file[start..<index]
    }
    return nil
  }

  /// Whether a segment is needed: tables, frames and scans, JFIF, the profile of colours and how they are coded; no comment
  /// and nothing of the camera's, such as the list of further pictures in the file.
  private static func isKept(_ marker: UInt8, _ content: ArraySlice<UInt8>) -> Bool {
    switch marker {
    case 0xC0...0xCF, 0xDA...0xDF, 0xE0, 0xEE: true
    case 0xE2: content.starts(with: "ICC_PROFILE\0".utf8)
    default: false
    }
  }

  /// Whether what follows a byte of ones belongs to the picture: such a byte itself, or a mark to start again at.
  private static func isWithinScan(_ byte: UInt8) -> Bool { byte == 0 || (0xD0...0xD7).contains(byte) }

  /// How the picture is to be turned, as Exif numbers it; `nil` when it stands as it is, or nothing is said.
  private static func orientation(_ segment: [UInt8]) -> UInt8? {
    guard segment.starts(with: Array("Exif\0\0".utf8)) else { return nil }
    let tiff = Array(segment.dropFirst(6))
    guard tiff.count >= 8 else { return nil }
    let isLittle = tiff.starts(with: [0x49, 0x49])
    guard isLittle || tiff.starts(with: [0x4D, 0x4D]) else { return nil }
    func number(_ start: Int, _ count: Int) -> Int? {
      guard start >= 0, start + count <= tiff.count else { return nil }
      let bytes = tiff[start..<start + count]
      return (isLittle ? Array(bytes.reversed()) : Array(bytes)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
    for entry in 0..<count {
      let start = directory + 2 + 12 * entry
      guard let tag = number(start, 2), let turn = number(start + 8, 2) else { return nil }
      if tag == 0x0112 { return (2...8).contains(turn) ? UInt8(turn) : nil }
    }
    return nil
  }

  /// A segment of Exif that says how the picture is to be turned, and nothing else.
  private static func exif(_ turn: UInt8) -> [UInt8] {
    let tiff: [UInt8] = [
      0x4D, 0x4D, 0x00, 0x2A, 0x00, 0x00, 0x00, 0x08, 0x00, 0x01, 0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00,
      0x01, 0x00, turn, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    ]
    let content = Array("Exif\0\0".utf8) + tiff
    return [0xFF, 0xE1, 0x00, UInt8(content.count + 2)] + content
  }
}

// MARK: - PNG

extension DeskPhoto {
  private static func png(_ file: [UInt8]) -> [UInt8]? {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard file.starts(with: signature) else { return nil }
    var kept = signature
    var index = signature.count
    while index + 12 <= file.count {
      let length = file[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
      let end = index + 12 + length
      guard end <= file.count else { return nil }
      let name = String(decoding: file[index + 4..<index + 8], as: UTF8.self)
      if keptChunks.contains(name) { kept += file[index..<end] }
      index = end
      if name == "IEND" { return kept }
    }
    return nil
  }

  private static let keptChunks: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "pHYs",
  ]
}
