internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// Why nothing was measured.
struct BenchmarkFailure: Error {
  let message: String

  init(_ message: String) { self.message = message }
  init(_ error: FileError) { message = "\(error.path): \(error.message.text(.english))" }
}

/// One run of the benchmarks.
struct Benchmark {
  private let trajectories: Int
  private let rounds: Int
  private let pool: String?
  /// The folder of the executables.
  private let tools: String

  init(_ arguments: [String]) throws(BenchmarkFailure) {
    var numbers = ["--trajectories": 20_000, "--rounds": 7]
    var pool: String?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if numbers[argument] != nil {
        guard let text = rest.popFirst(), let number = Int(text), number > 0 else {
          throw BenchmarkFailure("\(argument) wants a number")
        }
        numbers[argument] = number
      } else if argument.hasPrefix("-") {
        throw BenchmarkFailure("usage: Benchmarks [--trajectories N] [--rounds N] [POOL]")
      } else {
        pool = argument
      }
    }
    trajectories = numbers["--trajectories"] ?? 0
    rounds = numbers["--rounds"] ?? 0
    self.pool = pool
    do throws(FileError) { tools = Paths.parent(of: try Paths.resolved(CommandLine.arguments[0])) } catch {
      throw BenchmarkFailure(error)
    }
  }

  /// The ratios to the read floor as a Markdown table.
  func table() throws(BenchmarkFailure) -> String {
    do throws(FileError) {
      guard let pool else {
        let folder = try TemporaryPool(trajectories, writtenBy: Paths.join(tools, "SamplePool"))
        defer { folder.remove() }
        return try table(PoolFolder(folder.path))
      }
      return try table(PoolFolder(pool))
    } catch {
      throw BenchmarkFailure(error)
    }
  }

  private func table(_ folder: PoolFolder) throws(FileError) -> String {
    let listing = try PoolListing(of: folder)
    var bytes = 0
    for file in listing.files { bytes += try FileReading.bytes(of: folder.path(of: file)).count }
    let coachpool = Paths.join(tools, "coachpool")
    let year = listing.files.compactMap { try? RecordPath($0) }.filter { $0.kind == .trajectory }
      .compactMap(\.year).max().map { $0 - 1 }
    var measurements = [
      Measurement("read floor", Paths.join(tools, "Benchmarks"), ["--floor", folder.path]),
      Measurement("check", coachpool, ["check", "--quiet", "--pool", folder.path]),
      Measurement("index --check", coachpool, ["index", "--check", "--quiet", "--pool", folder.path]),
    ]
    if let year {
      measurements.append(
        Measurement(
          "report annual", coachpool, ["report", "annual", String(year), "--quiet", "--pool", folder.path]))
    }
    // Rounds rather than one after the other, so that a busy moment hits all alike.
    for _ in 0..<rounds {
      for index in measurements.indices { try measurements[index].run() }
    }
    return text(measurements, files: listing.files.count, bytes: bytes)
  }

  private func text(_ measurements: [Measurement], files: Int, bytes: Int) -> String {
    let floor = measurements[0]
    var text = "\(files) files, \(Self.decimal(bytes, 1_000_000)) MB; best of \(rounds) rounds\n\n"
    text += "| what | ms | × floor | processor ms | × floor | peak MB | × pool |\n"
    text += "| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n"
    for measured in measurements {
      let cells = [
        measured.name, Self.decimal(measured.best, 1_000_000), Self.decimal(measured.best, floor.best),
        Self.decimal(measured.bestProcessor, 1_000_000),
        Self.decimal(measured.bestProcessor, floor.bestProcessor),
        Self.decimal(measured.peakBytes, 1_000_000),
        Self.decimal(measured.peakBytes, bytes),
      ]
      text += "| " + cells.joined(separator: " | ") + " |\n"
    }
    return text
  }

  /// A quotient with two decimals.
  private static func decimal(_ numerator: Int, _ denominator: Int) -> String {
    let hundredths = (numerator * 100 + denominator / 2) / max(1, denominator)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
