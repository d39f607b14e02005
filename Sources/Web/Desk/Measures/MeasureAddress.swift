import Domain

/// Where the pages of measures lie.
enum MeasureAddress {
  static let desk = "/desk/matt"
  static let figures = "/desk/matt/uppgifter"
  static let service = "/desk/matt/servicematning"

  static func own(_ kpi: KPIID) -> String { "\(desk)/eget/\(kpi)" }
  static func checklist(_ kpi: KPIID) -> String { "\(own(kpi))/checklista" }
  static func figure(_ kpi: KPIID, _ year: Int) -> String { "\(desk)/uppgift/\(kpi)/\(year)" }
  static func filling(_ kpi: KPIID, _ year: Int) -> String { "\(desk)/checklista/\(kpi)/\(year)" }
  static func round(_ year: Int) -> String { "\(desk)/insamling/\(year)" }
  static func set(_ word: String) -> String { "\(desk)/samling/\(word)" }
  static func group(_ id: RowID) -> String { "\(desk)/grupp/\(id)" }

  /// The pages above one: the first page of the measures, and those between.
  static func trail(_ more: PageLink...) -> [PageLink] {
    [PageLink(label: "Egna mått och uppgifter", address: desk)] + more
  }

  /// What a task of the autumn round is about.
  static func link(_ subject: RowID) -> PageLink? {
    guard let (year, kpi) = CollectionRound.named(by: subject) else { return nil }
    return PageLink(
      label: kpi?.rawValue ?? "Insamlingen", address: kpi.map { figure($0, year) } ?? round(year))
  }
}
