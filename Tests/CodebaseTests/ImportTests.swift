import Testing

/// The rings (docs/architecture.md): what each target may import of what is not in the toolchain.
/// The same is said in Package.swift, on purpose: a new arrow between rings is drawn twice, so it is thought about.
private let rings: [String: Set<String>] = [
  "Domain": ["Crypto"],
  "CPostgreSQL": [],
  "SQLEngine": ["CPostgreSQL", "GRDB", "GRDBSQLite", "NIOPosix", "Logging"],
  "Storage": ["Domain", "SQLEngine"],
  "CXlsxWriter": [],
  "CQREncode": [],
  "Documents": ["CXlsxWriter", "CQREncode"],
  "Kolada": ["Domain", "AsyncHTTPClient", "NIOCore"],
  "CCurl": [],
  "Mail": ["CCurl", "NIOPosix"],
  "Identity": ["AsyncHTTPClient", "JWTKit", "Crypto", "NIOCore"],
  "Operations": [
    "Domain", "SQLEngine", "Storage", "Documents", "Mail", "Kolada", "Crypto", "CryptoExtras", "NIOPosix",
    "Logging",
  ],
  "Demo": ["Domain", "Operations", "Mail"],
  "Web": [
    "Domain", "SQLEngine", "Storage", "Documents", "Identity", "Operations",
    "Hummingbird", "Mustache", "HTTPTypes", "NIOCore", "Logging", "Crypto",
  ],
  "norna": [
    "Domain", "SQLEngine", "Storage", "Documents", "Mail", "Kolada", "Identity", "Operations", "Web", "Demo",
    "Hummingbird", "ArgumentParser", "Configuration", "Logging", "ServiceLifecycle",
  ],
]

/// What comes with the toolchain. A ring that waits for nothing has Foundation and nothing else.
private func toolchainModules(for ring: String) -> Set<String> {
  switch ring {
  case "Domain": ["Foundation"]
  // Makes PDF by another program, a few at a time.
  case "Documents": ["Foundation", "Synchronization"]
  // Tests read back the HTML and SVG that was written.
  case _ where ring.hasSuffix("Tests"): ["Foundation", "FoundationXML", "Synchronization"]
  default: ["Foundation", "Dispatch", "Synchronization", "Glibc", "Musl", "Darwin"]
  }
}

/// Modules that only some folders may import: the rest must not know which engine or server there is.
private let confined: [String: [String]] = [
  "GRDB": ["Sources/SQLEngine/SQLite/"],
  "GRDBSQLite": ["Sources/SQLEngine/SQLite/"],
  "CPostgreSQL": ["Sources/SQLEngine/PostgreSQL/"],
  "CXlsxWriter": ["Sources/Documents/XLSX/"],
  "CCurl": ["Sources/Mail/SMTP/"],
  "CQREncode": ["Sources/Documents/QRCode/"],
  "Hummingbird": ["Sources/Web/", "Sources/norna/"],
]

private func imports(in file: SourceFile) throws -> [(line: Int, module: String)] {
  let pattern = try Pattern(
    #"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:package|public|internal|fileprivate|private)\s+)?import\s+"#
      + #"(?:(?:struct|class|enum|protocol|func|let|var|typealias)\s+)?(\w+)"#)
  return file.codeLines.enumerated().flatMap { number, line in
    pattern.captures(in: line).map { (number + 1, $0) }
  }
}

private func target(of file: SourceFile) -> String {
  String(file.path.split(separator: "/").dropFirst().first ?? "")
}

private func undeclaredImports(in file: SourceFile, allowed: Set<String>) throws -> [String] {
  try imports(in: file).filter { !allowed.contains($0.module) }
    .map { "\(file.path):\($0.line): \(target(of: file)) may not import \($0.module)" }
}

private func misplacedImports(in file: SourceFile) throws -> [String] {
  try imports(in: file).compactMap { line, module in
    guard let folders = confined[module], !folders.contains(where: file.path.hasPrefix) else { return nil }
    return "\(file.path):\(line): \(module) belongs in \(folders.joined(separator: " and ")) only"
  }
}

struct ImportTests {
  @Test func `every source file imports only what its ring allows`() throws {
    let findings = try SourceTree.sources().flatMap { file in
      let ring = target(of: file)
      return try undeclaredImports(
        in: file, allowed: rings[ring, default: []].union(toolchainModules(for: ring)))
    }
    expectNone(findings)
  }

  @Test func `every ring is read`() throws {
    #expect(
      Set(try SourceTree.sources().map(target))
        == Set(rings.keys).subtracting(["CPostgreSQL", "CXlsxWriter", "CCurl", "CQREncode"]))
  }

  @Test func `the manifest draws the same rings`() throws {
    let manifest = try Manifest(parsing: SourceTree.file("Package.swift").text)
    for ring in try SourceTree.folders(in: "Sources") {
      #expect(manifest.dependencies[ring] == rings[ring], "\(ring): change both, or neither")
    }
    #expect(Set(rings.keys) == Set(try SourceTree.folders(in: "Sources")))
  }

  @Test func `every test file imports only what its target declares`() throws {
    let manifest = try Manifest(parsing: SourceTree.file("Package.swift").text)
    let findings = try SourceTree.tests().flatMap { file in
      let declared = manifest.dependencies[target(of: file), default: []]
      return try undeclaredImports(
        in: file, allowed: declared.union(toolchainModules(for: target(of: file))).union(["Testing"]))
    }
    expectNone(findings)
  }

  @Test func `engines and the server are known in their own folders only`() throws {
    expectNone(try SourceTree.sources().flatMap(misplacedImports))
  }

  @Test func `an import that is not allowed is found, however it is written`() throws {
    let file = SourceFile(
      path: "Sources/Domain/Cases/X.swift",
      text: """
        import Foundation
        @preconcurrency import GRDB
        package import struct Storage.CaseStore
        // import Web
        #if canImport(Glibc)
          import Glibc
        #endif
        """)
    #expect(
      try undeclaredImports(in: file, allowed: ["Foundation"]) == [
        "Sources/Domain/Cases/X.swift:2: Domain may not import GRDB",
        "Sources/Domain/Cases/X.swift:3: Domain may not import Storage",
        "Sources/Domain/Cases/X.swift:6: Domain may not import Glibc",
      ])
  }

  @Test func `an engine outside its folder is found`() throws {
    let misplaced = SourceFile(path: "Sources/SQLEngine/SQLDatabase.swift", text: "import GRDB")
    let home = SourceFile(path: "Sources/SQLEngine/SQLite/SQLiteConnection.swift", text: "import GRDB")
    #expect(
      try misplacedImports(in: misplaced) == [
        "Sources/SQLEngine/SQLDatabase.swift:1: GRDB belongs in Sources/SQLEngine/SQLite/ only"
      ])
    #expect(try misplacedImports(in: home) == [])
  }

  @Test func `a manifest is read target by target`() throws {
    let manifest = try Manifest(
      parsing: """
        let package = Package(
          dependencies: [.package(url: "https://example.org/a", from: "1.0.0")],
          targets: [
            .target(name: "A", swiftSettings: strict),
            .executableTarget(
              name: "B",
              dependencies: [
                "A", "C",
                .product(name: "P", package: "p"),
              ],
              swiftSettings: [.define("X")]),
            .testTarget(name: "BTests", dependencies: ["B"]),
          ])
        """)
    #expect(manifest.dependencies == ["A": [], "B": ["A", "C", "P"], "BTests": ["B"]])
  }
}
