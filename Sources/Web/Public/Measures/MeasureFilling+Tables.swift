import Domain
import Operations

// The tables of municipalities, and what the measure is.
extension MeasureFilling {
  /// The network's, those without a value last.
  var members: [MeasureMemberRow] {
    let network = reading.network.members
    let known = ordered(network.filter { reading.country.values[$0] != nil })
    let rest = SwedishOrder.sorted(network.filter { reading.country.values[$0] == nil }) {
      AreaCatalogue.title($0)
    }
    return known.map(row) + rest.map(row)
  }

  var everybody: [MeasureMemberRow] { ordered(Array(reading.country.values.keys)).map(row) }

  /// In which order the municipalities stand. What is cheap is not called good.
  var order: String {
    switch item.direction {
    case .higher, .lower: "de bästa först"
    case .cost: "den lägsta kostnaden först"
    case .none: "det högsta värdet först"
    }
  }

  /// Best first; what has no better is in order of value, the highest first.
  private func ordered(_ areas: [AreaID]) -> [AreaID] {
    let values = reading.country.values
    let isLowFirst = item.direction == .lower || item.direction == .cost
    return SwedishOrder.sorted(areas) { AreaCatalogue.title($0) }.enumerated().sorted { one, other in
      let (first, second) = (values[one.element] ?? 0, values[other.element] ?? 0)
      if first == second { return one.offset < other.offset }
      return isLowFirst ? first < second : first > second
    }.map(\.element)
  }

  private func row(_ area: AreaID) -> MeasureMemberRow {
    let value = reading.country.values[area]
    let reason = (reading.missing[area] ?? .notGiven).swedish
    return MeasureMemberRow(
      name: AreaCatalogue.title(area),
      address: area == reading.municipality.id ? nil : choice.address("/jamforelser/mot/\(area)"),
      value: value.map(scale.text) ?? "Inget värde, \(reason)",
      rank: reading.country.rank(of: area).map { String($0) } ?? MeasureWords.dash,
      mark: value == nil ? nil : mark(of: area))
  }

  private func mark(of area: AreaID) -> BandMark? {
    let band = reading.country.band(of: area)
    return band == .none ? nil : MeasureWords.mark(band)
  }

  /// What the own values were.
  var revisions: [MeasureRevisionRow] {
    reading.earlierValues.map { earlier in
      MeasureRevisionRow(
        year: String(earlier.year),
        value: earlier.value.number.map(scale.text) ?? "Inget värde, \(MissingReason(earlier.value).swedish)",
        readOn: earlier.readOn.swedish, until: earlier.until.swedish)
    }
  }

  var definition: MeasureDefinition {
    let known = measure.definition
    let facts: [(String, String?)] = [
      (item.kpi.isKoladas ? "Beteckning i Kolada" : "Beteckning, eget mått", item.kpi.rawValue),
      ("Enhet", item.unit.isEmpty ? nil : item.unit),
      ("Riktning", item.direction.swedish.capitalizedFirst),
      ("Uppgiftslämnare", known?.source ?? (item.source.isEmpty ? nil : item.source)),
      ("Varför det är stängt", reading.closing?.reason),
      ("Nästa publicering", known?.publishedOn?.swedish),
      (
        "I måttsamlingen heter det",
        MeasureAlteration.isSameTitle(item.title, measure.title) ? nil : item.title
      ),
    ]
    let texts = [known?.definition ?? "", item.unreadDefinition, "Ingen definition är inläst."]
    return MeasureDefinition(
      text: texts.first { !$0.isEmpty } ?? "",
      facts: facts.compactMap { term, text in text.map { DescribedText(term, $0) } },
      earlier: reading.earlier.map { kpi, readOn in
        DescribedText(
          "\(item.kpi.isKoladas ? "Inläst" : "Skrivet") \(readOn.swedish)", "\(kpi.title)\n\(kpi.definition)")
      })
  }
}
