import Foundation
import TestProperties

/// The surface that this process fuzzes: the one that `FUZZ_SURFACE` names.
private let surface = ProcessInfo.processInfo.environment["FUZZ_SURFACE"].flatMap(Surface.init)

/// Called by libFuzzer before anything else: with `FUZZ_SEEDS`, a folder, writes the seeds there and ends.
///
/// The program is libFuzzer's and can have no other `main`.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>?,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>?
) -> CInt {
  guard let folder = ProcessInfo.processInfo.environment["FUZZ_SEEDS"] else { return 0 }
  do {
    try Seeds(folder: URL(filePath: folder)).write(fromPool: URL(filePath: "pool"))
    exit(0)
  } catch {
    print(error)
    exit(2)
  }
}

/// Hands one input to the surface; called by libFuzzer, and ends the process where a property does not hold.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let surface else {
    print("FUZZ_SURFACE names one of: \(Surface.allCases.map(\.rawValue).joined(separator: " "))")
    exit(2)
  }
  do {
    try surface.check(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
  } catch {
    print("BROKEN: \(error)")
    fflush(nil)
    abort()
  }
  return 0
}
