// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "coachpool",
  // `Array.span` asks for it; on Linux it says nothing.
  platforms: [.macOS(.v26)],
  products: [
    .library(
      name: "CoachPool",
      targets: ["RecordSyntax", "RecordSchema", "CommonMark", "CoachPool", "CoachPoolFiles"]
    ),
    // What the fuzzer takes, which would build everything otherwise.
    .library(name: "RecordSyntax", targets: ["RecordSyntax", "RecordSchema"]),
    .executable(name: "coachpool", targets: ["CoachPoolMain"]),
    .executable(name: "SamplePool", targets: ["SamplePool"]),
    .executable(name: "Benchmarks", targets: ["Benchmarks"]),
    .executable(name: "Conformance", targets: ["Conformance"]),
  ],
  targets: [
    .target(name: "RecordSyntax"),
    .target(name: "CommonMark"),
    .target(name: "RecordSchema", dependencies: ["RecordSyntax"]),
    .target(name: "CoachPool", dependencies: ["RecordSyntax", "RecordSchema", "CommonMark"]),
    .target(name: "CoachPoolFiles", dependencies: ["RecordSyntax", "RecordSchema", "CoachPool"]),
    .target(
      name: "CoachPoolCLI",
      dependencies: ["RecordSyntax", "RecordSchema", "CoachPool", "CoachPoolFiles"]
    ),
    // Not called `coachpool`: on a case-insensitive file system that module would collide with CoachPool.
    .executableTarget(name: "CoachPoolMain", dependencies: ["CoachPoolCLI", "CoachPoolFiles"]),
    .executableTarget(
      name: "SamplePool",
      dependencies: ["RecordSyntax", "RecordSchema", "CoachPool", "CoachPoolFiles"]
    ),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["RecordSyntax", "RecordSchema", "CoachPool", "CoachPoolFiles"]
    ),
    .executableTarget(name: "Conformance", dependencies: ["CommonMark", "RecordSyntax", "RecordSchema"]),

    .target(
      name: "TestSupport", dependencies: ["RecordSyntax"], path: "Tests/TestSupport",
      exclude: [
        "Judging/judge.py", "Judging/charts_in_browser.py", "Judging/site_in_browser.py",
        "Judging/junit-jenkins.xsd", "Judging/junit-windyroad.xsd",
      ]),
    // Compiled by the package in Tests/Fuzz as well, which can only use what this one's library makes public.
    .target(
      name: "TestProperties", dependencies: ["RecordSyntax", "RecordSchema"],
      path: "Tests/Fuzz/Properties"),
    .testTarget(
      name: "HostileInputTests", dependencies: ["RecordSyntax", "TestProperties", "TestSupport"]),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark", "RecordSyntax", "TestSupport"]),
    .testTarget(name: "RecordSyntaxTests", dependencies: ["RecordSyntax", "Conformance", "TestSupport"]),
    .testTarget(
      name: "RecordSchemaTests",
      dependencies: ["RecordSyntax", "RecordSchema", "TestSupport"]
    ),
    .testTarget(
      name: "CoachPoolTests",
      dependencies: ["RecordSyntax", "RecordSchema", "CommonMark", "CoachPool", "TestSupport"],
      exclude: ["Golden"]
    ),
    .testTarget(
      name: "CoachPoolFilesTests",
      dependencies: ["RecordSyntax", "RecordSchema", "CoachPool", "CoachPoolFiles", "TestSupport"]
    ),
    .testTarget(
      name: "CoachPoolCLITests",
      dependencies: [
        "RecordSyntax", "RecordSchema", "CoachPool", "CoachPoolFiles", "CoachPoolCLI",
        "CoachPoolMain", "TestSupport",
      ],
      exclude: ["Fixtures", "Golden"]
    ),
    .testTarget(
      name: "SamplePoolTests",
      dependencies: [
        "RecordSyntax", "RecordSchema", "CoachPool", "CoachPoolFiles", "SamplePool", "TestSupport",
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .treatWarning("ExplicitSendable", as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
