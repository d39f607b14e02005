/// Municipalities as somebody wrote them, by name or by code, one on a line or with commas between.
package struct MunicipalityList: Sendable {
  package let found: [AreaID]
  package let problems: [Problem]

  /// - Parameter field: the form's field, for what is wrong.
  package init(_ text: String, field: String) {
    var (found, problems): ([AreaID], [Problem]) = ([], [])
    let words = text.split { $0.isNewline || $0 == "," || $0 == ";" }.map { TidyText.line(String($0)) }
    for word in words where !word.isEmpty {
      do throws(Problem) {
        let area = try Self.municipality(word, field: field)
        if !found.contains(area.id) { found.append(area.id) }
      } catch {
        problems.append(error)
      }
    }
    self.found = found
    self.problems = problems
  }

  /// - Throws: `Problem` that says what it is instead: a group, a region, the country, a code that has lost its zero.
  package static func municipality(_ word: String, field: String) throws(Problem) -> Area {
    if let named = AreaCatalogue.municipality(named: word) { return named }
    if isGroup(word) { throw Problem(.invalid, .memberIsGroup, [word], field: field) }
    if let area = try coded(word, field: field) { return area }
    if let area = AreaCatalogue.all.first(where: { $0.title.lowercased() == word.lowercased() }) {
      throw Problem(.invalid, .areaNoMunicipality, [word, Self.sort(area)], field: field)
    }
    throw Problem(.invalid, .memberUnknown, [String(word.prefix(60))], field: field)
  }

  /// The municipality with a code, where one is asked for and a name is none.
  /// - Throws: `Problem` as above.
  package static func municipality(code: String, field: String) throws(Problem) -> Area {
    if isGroup(code) { throw Problem(.invalid, .areaIsGroup, [String(code.prefix(60))], field: field) }
    if let area = try coded(code, field: field) { return area }
    throw Problem(.invalid, .municipalityUnknown, [String(code.prefix(60))], field: field)
  }

  private static func isGroup(_ word: String) -> Bool {
    let isKoladas = word.hasPrefix("G") && word.count > 1 && word.dropFirst().allSatisfy(\.isNumber)
    return isKoladas || ComparisonNetwork.shipped(word) != nil
  }

  /// - Returns: nil for what is no code, nor one without its zeros.
  private static func coded(_ word: String, field: String) throws(Problem) -> Area? {
    if let id = AreaID(area: word), let area = AreaCatalogue.area(id) {
      guard area.kind == .municipality else {
        throw Problem(.invalid, .areaNoMunicipality, [word, area.title], field: field)
      }
      return area
    }
    guard (1..<4).contains(word.count) else { return nil }
    let padded = String(repeating: "0", count: 4 - word.count) + word
    guard let id = AreaID(area: padded), let area = AreaCatalogue.area(id), area.kind == .municipality else {
      return nil
    }
    throw Problem(.invalid, .memberLostZero, [word, padded, area.title], field: field)
  }

  private static func sort(_ area: Area) -> String {
    switch area.kind {
    case .municipality: "en kommun"
    case .region: "en region"
    case .country: "hela landet"
    }
  }
}
