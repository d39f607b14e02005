import Domain

// The set, and what the municipality's own measures mean.
extension AnalysisFileCheck {
  /// The longest title and unit, as at the desk.
  private static let longestTitle = 300
  private static let longestUnit = 60

  /// A set of a municipality's own is told by its title too: the same word may be another's for something else.
  mutating func checkSet() {
    let title = shape.setTitle.map { String($0.prefix(200)) }
    guard let set = context.set else {
      let named = title.map { "\(shape.set) (\($0))" } ?? shape.set
      note("set", "there is no measure set \(named)", "det finns ingen måttsamling \(named)")
      return
    }
    guard MeasureSet.shipped(set.id) == nil, let title, !MeasureAlteration.isSameTitle(title, set.title)
    else {
      return
    }
    note(
      "setTitle", "\(set.id) is another measure set here: \(set.title)",
      "\(set.id) är en annan måttsamling här: ”\(set.title)”")
  }

  mutating func readMeasures(of area: AreaID) -> [MemberMeasure] {
    var found: [MemberMeasure] = []
    var seen: Set<String> = []
    for (index, item) in (shape.measures ?? []).enumerated() {
      let place = "measures[\(index)]"
      checkVersion(item.version, "\(place).version")
      if !seen.insert(item.kpi).inserted {
        note("\(place).kpi", "\(item.kpi) stands twice in the file", "\(item.kpi) står två gånger i filen")
      }
      guard let measure = readMeasure(item, of: area, place) else { continue }
      found.append(measure)
    }
    return found
  }

  private mutating func readMeasure(
    _ item: AnalysisFileShape.Measure, of area: AreaID, _ place: String
  ) -> MemberMeasure? {
    guard let kpi = KPIID(ownWord: item.kpi) else {
      let shown = String(item.kpi.prefix(60))
      note(
        "\(place).kpi", "\(shown) is no word for a measure of one's own",
        "\(shown) är inget ord för ett eget mått")
      return nil
    }
    guard let direction = MeasureDirection(rawValue: item.direction) else {
      let words = MeasureDirection.allCases.map(\.rawValue).joined(separator: ", ")
      note(
        "\(place).direction", "\(item.direction) is none of \(words)",
        "\(item.direction) är inget av \(words)")
      return nil
    }
    guard let title = readLine(item.title, 1...Self.longestTitle, "\(place).title"),
      let unit = readLine(item.unit, 0...Self.longestUnit, "\(place).unit"),
      let definition = readText(item.definition, "\(place).definition")
    else { return nil }
    return MemberMeasure(
      municipality: area, kpi: kpi, version: item.version, title: title, unit: unit, direction: direction,
      definition: definition)
  }

  private mutating func readLine(_ text: String, _ lengths: ClosedRange<Int>, _ place: String) -> String? {
    let tidy = TidyText.line(text)
    guard lengths.contains(tidy.unicodeScalars.count), !tidy.contains("\0"),
      !tidy.contains(where: \.isNewline)
    else {
      note(
        place, "it has \(lengths.lowerBound) to \(lengths.upperBound) characters on one line",
        "det ska vara \(lengths.lowerBound) till \(lengths.upperBound) tecken på en rad")
      return nil
    }
    return tidy
  }
}
