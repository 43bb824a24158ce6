// swift-tools-version: 6.2

import PackageDescription

// A package of its own, for a fuzzer's program has no `main` and would not link in an ordinary build. The properties it
// checks are compiled by the package above as well, from the same folder, for its mutation tests.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "coachpool", path: "../..")],
  targets: [
    .target(
      name: "TestProperties", dependencies: [.product(name: "RecordSyntax", package: "coachpool")],
      path: "Properties"),
    .executableTarget(
      name: "Harness",
      dependencies: ["TestProperties", .product(name: "RecordSyntax", package: "coachpool")],
      path: "Harness"),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [.strictMemorySafety(), .treatAllWarnings(as: .error)]
}
