import Foundation
import SQLEngine
import TestSupport

/// A place for a register that the program opens by itself.
struct TestRegister {
  let location: DatabaseLocation
  let folder: URL

  /// As `--database` takes it.
  var address: String {
    switch location {
    case .sqlite(let path): "sqlite://\(path)"
    case .postgresql(let uri): uri
    }
  }

  static func with<Value>(_ engine: TestEngine, _ body: (TestRegister) async throws -> Value) async throws
    -> Value
  {
    try await withTemporaryFolder { folder in
      try await withTestLocation(engine) { try await body(TestRegister(location: $0, folder: folder)) }
    }
  }

  func run(_ arguments: String..., input: String = "") async throws -> NornaRun {
    try await run(arguments, input: input)
  }

  func run(_ arguments: [String], input: String = "") async throws -> NornaRun {
    try await NornaProgram.run(arguments + ["--database", address], input: input, in: folder)
  }

  /// Writes a file beside the register and gives its name, which the program finds there.
  func file(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: folder.appending(path: name))
    return name
  }

  func importFixture(_ year: Int) async throws -> NornaRun {
    try await run("import", "--create-organisation", Fixture.register(of: year))
  }
}

/// The register files that every test may read.
enum Fixture {
  static func register(of year: Int) -> String {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return tests.appending(path: "Fixtures/feedback/ostersund-\(year).csv").path
  }
}
