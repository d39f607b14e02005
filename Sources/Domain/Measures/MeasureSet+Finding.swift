import Foundation

extension MeasureSet {
  /// What is compared when nothing else is said (interface.md, `--set`).
  package static let standard = kkik2024

  /// What is known of a measure beside its figures: by the set that is asked about, or else by another that has it.
  /// - Parameter sets: the municipality's own among them, where they are known.
  package static func item(
    _ kpi: KPIID, preferring set: MeasureSet, among sets: [MeasureSet] = MeasureSet.shipped
  ) -> Item? {
    set.item(kpi) ?? sets.lazy.compactMap { $0.item(kpi) }.first
  }
}

extension MeasureSet.Item {
  /// A measure that is in no set: nobody has said which way it is better, so it is neither ranked nor coloured.
  package static func outsideTheSets(_ kpi: KPIID, _ definition: KPI?) -> MeasureSet.Item {
    MeasureSet.Item(
      number: "", part: "", kpi: kpi, area: definition?.operatingArea ?? "", direction: .none,
      unit: definition?.unitInTitle ?? "", title: definition?.title ?? kpi.rawValue,
      source: definition?.source ?? "", isNumberPresumed: false)
  }

  /// The same in the unit that the measure has today: an id that means something else than it did is often counted in
  /// something else too, and the values are today's.
  package func measured(as definition: KPI?) -> MeasureSet.Item {
    guard kpi.isKoladas, let now = definition?.knownUnit,
      let before = KPI(id: kpi, title: title, definition: "").knownUnit,
      now.lowercased() != before.lowercased()
    else { return self }
    var item = self
    item.unit = now
    return item
  }

  /// The last year of a measure that is closed: the source's title of today says it, or the one that the set
  /// has: of what the source has deleted nothing else does.
  package func lastYear(_ definition: KPI?) -> Int? {
    definition?.closedAfter ?? KPI(id: kpi, title: title, definition: "").closedAfter
  }
}

extension KPI {
  /// The unit, which Kolada has nowhere but in the tail of the title: "andel (%)", "kr/inv". Empty when it is not there.
  package var unitInTitle: String {
    if title.contains("(%)") { return "procent" }
    guard let comma = title.lastIndex(of: ",") else { return "" }
    let tail = title[title.index(after: comma)...].prefix { $0 != "(" }.trimmingCharacters(in: .whitespaces)
    return tail.count <= 40 ? tail : ""
  }

  /// The same where it is a unit for sure: titles end in other words too, "Totalt, Index, gammal definition (-2024)".
  fileprivate var knownUnit: String? {
    let unit = unitInTitle
    let first = unit.lowercased().prefix { $0.isLetter }
    return Self.units.contains(String(first)) ? unit : nil
  }

  private static let units: Set = [
    "antal", "dagar", "gram", "hektar", "index", "kbm", "kg", "kr", "kronor", "kvm", "kwh", "liter", "meter",
    "minuter", "mkr", "mwh", "nki", "procent", "procentenheter", "promille", "timmar", "tkr", "ton",
  ]
}
