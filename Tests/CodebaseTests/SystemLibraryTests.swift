import Testing

/// What the system libraries are called for the linker: the `link` lines of a module map.
private func linkedLibraries(in map: SourceFile) throws -> [String] {
  try Pattern(#"\blink\s+"([^"]+)""#).captures(in: map.text)
}

/// A library is linked dynamically: what builds the program needs its headers, and what runs it the library.
/// - Parameters:
///   - setup: bin/setup, which names what builds.
///   - guide: docs/operations/install.md, whose `apt-get install` lines name what runs.
private func missingPackages(of library: String, setup: SourceFile, guide: SourceFile) throws -> [String] {
  let headers = try Pattern(#"(?<![\w-])lib\#(library)\d*(-[a-z]+)*-dev(?![\w-])"#)
  let shared = try Pattern(#"(?<![\w-])lib\#(library)\d+(?![\w-])"#)
  var missing: [String] = []
  if !setup.lines.contains(where: headers.matches) {
    missing.append("\(setup.path): no package of headers for \(library)")
  }
  if !guide.lines.contains(where: { $0.contains("apt-get install") && shared.matches($0) }) {
    missing.append("\(guide.path): no package of the library \(library)")
  }
  return missing
}

struct SystemLibraryTests {
  @Test func `what is linked with is installed where the program is built and where it runs`() throws {
    let setup = try SourceTree.file("bin/setup")
    let guide = try SourceTree.file("docs/operations/install.md")
    let maps = try SourceTree.folders(in: "Sources").map { "Sources/\($0)/module.modulemap" }
    let libraries = try maps.filter(SourceTree.exists).flatMap { map in
      try linkedLibraries(in: SourceTree.file(map))
    }
    #expect(libraries.count > 0)
    expectNone(try libraries.flatMap { try missingPackages(of: $0, setup: setup, guide: guide) })
  }

  @Test func `a library without its packages is found`() throws {
    let map = SourceFile(path: "module.modulemap", text: "module CX [system] {\n  link \"x\"\n}\n")
    #expect(try linkedLibraries(in: map) == ["x"])
    let setup = SourceFile(path: "setup", text: "packages=(libx4 libx-tools-dev2 libxy-dev)\n")
    let guide = SourceFile(path: "guide", text: "It needs libx4.\n    apt-get install libx4-doc libxy4\n")
    #expect(
      try missingPackages(of: "x", setup: setup, guide: guide) == [
        "setup: no package of headers for x", "guide: no package of the library x",
      ])
    let whole = SourceFile(path: "setup", text: "packages=(libx4-openssl-dev)\n")
    let told = SourceFile(path: "guide", text: "    apt-get install libx4 libz1\n")
    #expect(try missingPackages(of: "x", setup: whole, guide: told) == [])
  }
}
