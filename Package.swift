// swift-tools-version: 6.2
import PackageDescription

// A target per ring (docs/architecture.md). Tests/CodebaseTests holds every `import` line against this file.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "norna",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "norna", targets: ["norna"])],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/vapor/jwt-kit", from: "5.0.0"),
  ],
  targets: [
    .target(
      name: "Domain",
      dependencies: [.product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .systemLibrary(name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .target(
      name: "SQLEngine",
      dependencies: [
        "CPostgreSQL",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "Storage", dependencies: ["Domain", "SQLEngine"], swiftSettings: strict),
    .target(name: "Documents", dependencies: ["CXlsxWriter", "CQREncode"], swiftSettings: strict),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(
      name: "Mail",
      dependencies: ["CCurl", .product(name: "NIOPosix", package: "swift-nio")],
      swiftSettings: strict),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .target(
      name: "Identity",
      dependencies: [
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "JWTKit", package: "jwt-kit"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      swiftSettings: strict),
    .target(
      name: "Kolada",
      dependencies: [
        "Domain",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      swiftSettings: strict),
    .target(
      name: "Operations",
      dependencies: [
        "Domain", "SQLEngine", "Storage", "Documents",
        "Mail", "Kolada",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .target(name: "Demo", dependencies: ["Domain", "Operations", "Mail"], swiftSettings: strict),
    .target(
      name: "Web",
      dependencies: [
        "Domain", "SQLEngine", "Storage", "Documents", "Identity", "Operations",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "norna",
      dependencies: [
        "Domain", "SQLEngine", "Storage", "Documents", "Mail", "Kolada", "Identity", "Operations", "Web",
        "Demo",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Configuration", package: "swift-configuration"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport",
      dependencies: [
        "Domain", "SQLEngine", "Storage", "Operations", .product(name: "Logging", package: "swift-log"),
      ],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "DomainTests", dependencies: ["Domain", "TestSupport"],
      exclude: [
        "Time/holidays-2005-2099.csv", "Time/make-holiday-table.py", "Statistics/reference-values.csv",
        "Statistics/make-reference-values.py",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SQLEngineTests",
      dependencies: ["SQLEngine", "TestSupport", .product(name: "Logging", package: "swift-log")],
      swiftSettings: strict),
    .testTarget(
      name: "StorageTests", dependencies: ["Domain", "SQLEngine", "Storage", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents"], swiftSettings: strict),
    .target(
      name: "TestKolada",
      dependencies: [
        "Kolada",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      path: "Tests/TestKolada", swiftSettings: strict),
    .testTarget(
      name: "KoladaTests", dependencies: ["Domain", "Kolada", "TestKolada"], swiftSettings: strict),
    .testTarget(
      name: "MailTests",
      dependencies: [
        "Mail", .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "OperationsTests",
      dependencies: [
        "Domain", "SQLEngine", "Storage", "Documents", "Operations", "TestSupport",
        "Mail", "Kolada", "TestKolada",
      ],
      swiftSettings: strict),
    .target(
      name: "TestProvider",
      dependencies: [
        "Identity", .product(name: "Crypto", package: "swift-crypto"),
      ],
      path: "Tests/TestProvider", swiftSettings: strict),
    .testTarget(
      name: "IdentityTests",
      dependencies: [
        "Identity", "TestProvider", "TestSupport",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DemoTests",
      dependencies: [
        "Domain", "SQLEngine", "Storage", "Operations", "Demo", "TestSupport",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Domain", "SQLEngine", "Storage", "Identity", "Operations", "Web", "TestProvider", "TestSupport",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "NornaTests",
      dependencies: ["norna", "Domain", "SQLEngine", "Storage", "TestSupport", "TestKolada"],
      swiftSettings: strict),
    .testTarget(name: "CodebaseTests", swiftSettings: strict),
  ]
)
