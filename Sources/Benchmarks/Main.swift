internal import CoachPool
internal import CoachPoolFiles

/// Measures the command against the read floor, in one run: `Benchmarks [--trajectories N] [--rounds N] [POOL]`.
@main
enum Main {
  static func main() {
    do throws(BenchmarkFailure) {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      _ = StandardStream.error.write(Array((error.message + "\n").utf8))
      ProcessExit.end(2)
    }
  }

  private static func run(_ arguments: [String]) throws(BenchmarkFailure) {
    // A run of its own, so that the floor pays for its start as the command does.
    if arguments.count == 2, arguments[0] == "--floor" {
      do throws(FileError) {
        print("\(try ReadFloor.newlines(in: PoolFolder(arguments[1])))\n")
      } catch {
        throw BenchmarkFailure(error)
      }
      return
    }
    let benchmark = try Benchmark(arguments)
    print(try benchmark.table())
  }

  private static func print(_ text: String) { _ = StandardStream.output.write(Array(text.utf8)) }
}
