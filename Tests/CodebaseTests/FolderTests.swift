import Testing

/// "Where does it go?" is answered by noun and ring: a noun folder of an outer ring is one of Domain's nouns.
/// These folders hold what only their ring has.
private let ringsOwnFolders: [String: Set<String>] = [
  "Storage": ["Migrations", "Settings"],
  "Operations": ["Register", "Settings"],
  "Web/Desk": [],
  "Web/Pages/Desk": [],
]

private func strayFolders(of ring: String, folders: [String], nouns: [String]) -> [String] {
  let allowed = ringsOwnFolders[ring, default: []].union(nouns)
  return folders.filter { !allowed.contains($0) }.map {
    "Sources/\(ring)/\($0): no such noun in Sources/Domain"
  }
}

struct FolderTests {
  @Test func `the outer rings sort by the nouns of the domain`() throws {
    let nouns = try SourceTree.folders(in: "Sources/Domain")
    for ring in ringsOwnFolders.keys.sorted() {
      let folders = try SourceTree.folders(in: "Sources/\(ring)")
      expectNone(strayFolders(of: ring, folders: folders, nouns: nouns))
    }
  }

  @Test func `a folder that is no noun of the domain is found`() {
    #expect(
      strayFolders(of: "Storage", folders: ["Cases", "Helpers", "Migrations"], nouns: ["Cases"])
        == ["Sources/Storage/Helpers: no such noun in Sources/Domain"])
  }
}
