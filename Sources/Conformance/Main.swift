import Foundation
import RecordSyntax

/// Runs a public conformance suite through the readers: `Conformance SUITES SUITE`, one line of JSON per case.
@main
enum Main {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 2, let suites = arguments.first, let name = arguments.last else {
      fail("usage: Conformance SUITES json|yaml|frontmatter|csv|jsonschema|commonmark")
    }
    let folder = SuiteFolder(path: suites + "/" + name)
    do {
      let results: [Value]
      switch name {
      case "json": results = try JSONSuite(folder: folder).results()
      case "yaml": results = try YAMLSuite(folder: folder).results()
      case "frontmatter": results = try FrontMatterSuite(folder: folder).results()
      case "jsonschema": results = try JSONSchemaSuite(folder: folder).results()
      case "csv": results = try CSVSuite(folder: folder).results()
      case "commonmark": results = try CommonMarkSuite(folder: folder).results()
      default: fail("no suite is called \(name)")
      }
      var writer = JSONWriter()
      for result in results {
        writer.write(result)
        writer.endLine()
      }
      FileHandle.standardOutput.write(Data(writer.bytes))
    } catch {
      fail("\(name): \(error)")
    }
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(2)
  }
}
