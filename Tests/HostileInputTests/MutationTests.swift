import TestProperties
import TestSupport
import Testing

/// What the fuzzer looks for in hours, looked for in seconds: damaged samples, the same ones in every run.
struct MutationTests {
  @Test(arguments: Surface.allCases, 0..<4)
  func `no damage breaks what must hold`(surface: Surface, seed: UInt64) {
    for round in 0..<150 {
      // A generator for each input, so that the one that fails is made again by its seed alone.
      let inputSeed = seed << 32 | UInt64(round)
      var mutator = Mutator(seed: inputSeed, tokens: surface.tokens)
      surface.expectSound(mutator.mutation(of: surface.samples), "seed \(inputSeed)")
    }
  }

  @Test(arguments: Surface.allCases)
  func `what the mutations start from is sound`(surface: Surface) {
    for (number, sample) in surface.samples.enumerated() { surface.expectSound(sample, "sample \(number)") }
  }
}

extension Surface {
  /// Expects that what must hold for any bytes holds for these; `origin` says where they come from.
  func expectSound(_ bytes: [UInt8], _ origin: String) {
    do throws(BrokenProperty) {
      try check(bytes)
    } catch {
      Issue.record("\(self), \(origin): \(error)\n\(String(decoding: bytes.prefix(4_000), as: UTF8.self))")
    }
  }
}
