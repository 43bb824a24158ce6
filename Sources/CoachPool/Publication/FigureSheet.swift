public import RecordSyntax

/// The figures of a year as others may read them: each number that is printed, and of those that are not the names alone.
///
/// It is what `report figures` prints, and what is kept of a published year. How the numbers add up stands in it too, so
/// that later years can see what they would give away together with it.
public struct FigureSheet: Sendable, Hashable {
  /// The version of the form it is written in.
  public static let format = 1

  /// The calendar year.
  public let year: Int
  /// The day the figures were counted as of.
  public let asOf: Day
  /// The day they were published; `nil` while they are not.
  public internal(set) var published: Day?
  /// Whether the year had not ended on that day.
  public let isProvisional: Bool
  /// Whether every number stands in it, however small, so that it must not leave the pool.
  public let isInternal: Bool
  /// The smallest number of people that is printed.
  public let smallestCell: Int
  /// The smallest group of which a mean of scores or a quote is printed.
  public let smallestGroup: Int
  /// Whether zeros may be among what is hidden; else whatever is hidden is at least one.
  public let hidesZeros: Bool
  /// The figures, in the order of the report.
  public let figures: [Entry]
  /// What was printed as one number, because a part of it is too small alone.
  public let merged: [Merged]
  /// How the figures add up.
  public let sums: [Sum]
  /// The report as it was published; `nil` while it is not.
  public internal(set) var report: Report?

  /// One figure.
  public struct Entry: Sendable, Hashable {
    /// The stable name, `closed` or `referrals.loopbaanontwikkeling`.
    public let name: String
    /// What it is called in a report.
    public let title: String
    /// What the number is measured in.
    public let unit: FigureUnit
    /// The number as it is printed, 6.0 for a mean; `nil` when it is hidden, or there is nothing to compute it from.
    public let value: Decimal?
    /// Whether there is a number and it is not printed.
    public let isHidden: Bool
    /// Whether people stand behind it, so that a small number could point at one.
    public let isAboutPeople: Bool
    /// The figure over which a mean, median or share is taken, its n.
    public let group: String?
    /// The figure whose share of `group` this is.
    public let part: String?

    /// Whether it is a printed number of people, more than none and fewer than a threshold.
    func isSmallCount(below threshold: Int) -> Bool {
      isAboutPeople && unit == .count && FigureSheet.isSmall(value, below: threshold)
    }
  }

  /// Whether a number is printed that is more than none and less than a threshold.
  static func isSmall(_ value: Decimal?, below threshold: Int) -> Bool {
    value?.int.map { 0 < $0 && $0 < threshold } ?? false
  }

  /// Figures that were printed as one number.
  public struct Merged: Sendable, Hashable {
    /// The names of the figures.
    public let figures: [String]
    /// What they are together.
    public let title: String
    /// Their sum; `nil` when it is hidden.
    public let value: Decimal?

    /// A name of their own.
    var name: String { MergedFigure.name(of: figures) }
  }

  /// Figures that add up to another, or leave something of it.
  public struct Sum: Sendable, Hashable {
    /// The name of the sum.
    public let total: String
    /// The names of its parts.
    public let parts: [String]
    /// What the parts leave of it.
    public let rest: FigureSum.Rest
  }

  /// The report as it was published.
  public struct Report: Sendable, Hashable {
    /// The language it is written in.
    public let language: Language
    /// Its lines, those that show its pictures among them.
    public let lines: [String]
    /// Its pictures, in the order of the report.
    let pictures: [Picture]

    init(language: Language, lines: [String], pictures: [Picture] = []) {
      (self.language, self.lines, self.pictures) = (language, lines, pictures)
    }

    /// The first line of a text that is not as it was published, without its ending; `nil` when there is none. How
    /// lines end does not count, for git may write them otherwise.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - lines: The lines that were published.
    static func firstDifference(in bytes: [UInt8], from lines: [String]) -> ByteRange? {
      var start = 0
      func line() -> ByteRange {
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        return ByteRange(start, end > start && bytes[end - 1] == 0x0D ? end - 1 : end)
      }
      for expected in lines {
        let range = line()
        guard start < bytes.count, bytes[range.indices].elementsEqual(expected.utf8) else { return range }
        start = min((bytes[start...].firstIndex(of: 0x0A) ?? bytes.count) + 1, bytes.count)
      }
      return start < bytes.count ? line() : nil
    }
  }

  /// The names of the figures that are not printed.
  public var hidden: [String] { figures.filter(\.isHidden).map(\.name) }

  /// Whether a figure, or the sum of merged ones, is hidden.
  func hides(_ name: String) -> Bool {
    figures.contains { $0.name == name && $0.isHidden }
      || merged.contains { $0.name == name && $0.value == nil }
  }

  /// The least that a number that is hidden can be.
  var leastHidden: Int { hidesZeros ? 0 : 1 }

  /// The figure with a name.
  public subscript(name: String) -> Entry? { figures.first { $0.name == name } }
}
