#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The environment variables of this process.
package enum ProcessEnvironment: Sendable {
  /// Those of the named variables that are set; nothing else of the environment is looked at.
  package static func variables(_ names: [String]) -> [String: String] {
    var found: [String: String] = [:]
    for name in names {
      if let value = unsafe getenv(name) { found[name] = unsafe String(cString: value) }
    }
    return found
  }
}

/// The end of this process.
package enum ProcessExit: Sendable {
  /// Ends the process with an exit code.
  package static func end(_ code: Int32) -> Never { exit(code) }
}
