import Domain
import Foundation
import Kolada

/// Takes in what an answer of Kolada's API holds, from a file or as it comes.
struct PayloadReader {
  /// What the payload is called in a fault.
  let name: String

  func read(_ payload: KoladaPayload, into intake: inout MeasureIntake) throws {
    for kpi in payload.unreadable { intake.note("\(kpi.fault)") }
    for area in payload.areas { check(area, &intake) }
    try intake.take(payload.kpis.map(KPI.init))
    try intake.take(payload.groups)
    for value in payload.values { try take(value, &intake) }
  }

  /// The areas are shipped with the program; what is not among them is said, since its values would be refused.
  private func check(_ area: KoladaArea, _ intake: inout MeasureIntake) {
    if case .unknown(let reason) = KoladaCheck.area(area.id) { intake.note("\(name): \(reason)") }
  }

  private func take(_ value: KoladaValue, _ intake: inout MeasureIntake) throws {
    guard case .area(let text) = value.holder else { return intake.passOver() }
    let place = "\(name): \(value.kpi) \(value.year) \(value.gender.rawValue)"
    guard KoladaCheck.isKPI(value.kpi) else { return intake.note("\(place): that is no measure's id") }
    switch KoladaCheck.area(text) {
    case .group: intake.passOver()
    case .unknown(let reason): intake.note("\(place): \(reason)")
    case .known(let area):
      let key = MeasureKey(kpi: KPIID(rawValue: value.kpi), year: value.year, gender: value.gender)
      if try !intake.take(key, area, MeasureValue(value)) {
        intake.note("\(place): the same value is given twice for \(area), differently")
      }
    }
  }
}

extension MeasureValue {
  init(_ value: KoladaValue) {
    switch value.content {
    case .number(let number): self.init(.number(number), status: value.status)
    case .missing: self.init(.missing, status: value.status)
    case .deleted: self.init(.deleted, status: value.status)
    }
  }
}

extension KPI {
  init(_ kpi: KoladaKPI) {
    self.init(
      id: KPIID(rawValue: kpi.id), title: kpi.title, definition: kpi.definition,
      operatingArea: kpi.operatingArea, isDividedByGender: kpi.isDividedByGender,
      publishedOn: kpi.published.flatMap { CalendarDay($0) },
      publishedPreliminarilyOn: kpi.publishedPreliminarily.flatMap { CalendarDay($0) },
      latestYear: kpi.latestYear.flatMap { Int($0) })
  }
}
