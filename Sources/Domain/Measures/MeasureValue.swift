/// What a source says of a measure for an area, a year and a gender. That it says nothing is a fourth thing: then there is
/// no value at all.
package struct MeasureValue: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case number(Double)
    /// The source has the row, but no number in it.
    case missing
    /// There was a number, and it has been taken back.
    case deleted
  }

  package let content: Content
  /// As it was sent; empty on good rows, "Not applicable" and the like on others.
  package let status: String

  package init(_ content: Content, status: String = "") {
    self.content = content
    self.status = status
  }

  package var number: Double? {
    if case .number(let number) = content { number } else { nil }
  }
}

/// A year of a measure for one gender: what is stored, revised and compared as a whole.
package struct MeasureKey: Sendable, Hashable {
  package let kpi: KPIID
  package let year: Int
  package let gender: MeasureGender

  package init(kpi: KPIID, year: Int, gender: MeasureGender) {
    self.kpi = kpi
    self.year = year
    self.gender = gender
  }
}

/// Why there is no number, as far as the source says.
package enum MissingReason: Sendable, Equatable {
  case notApplicable, notReported, secret, takenBack
  /// The source's own word for something that we know no word for.
  case stated(String)
  /// The source has a row without a reason, or no row at all.
  case notGiven
  /// It is a municipality's own measure, which the source does not have.
  case ownMeasure
  /// Nobody has a value: the figures are announced for a day that has not come yet; nil where no day has been announced
  /// for so late a year.
  case notYetPublished(CalendarDay?)
  /// Nobody has a value: the measure was closed before the year.
  case closed(after: Int)
  /// Nobody has a value, and the source does not say why.
  case nobody

  package init(_ value: MeasureValue?) {
    switch (value?.content, value?.status.lowercased()) {
    case (.deleted, _): self = .takenBack
    case (_, "not applicable"), (_, "."): self = .notApplicable
    case (_, "missing"), (_, "-"): self = .notReported
    case (_, "private"), (_, ".."): self = .secret
    case (_, nil), (_, ""): self = .notGiven
    case (_, .some): self = .stated(value?.status ?? "")
    }
  }

  /// Of a municipality's own measure no source has a value that could be missing.
  package init(_ value: MeasureValue?, of kpi: KPIID) {
    self = value == nil && !kpi.isKoladas ? .ownMeasure : MissingReason(value)
  }

  /// Of a year in which no municipality has a value: what the source says of the measure.
  package init(nobodyHas item: MeasureSet.Item, _ definition: KPI?, in year: Int, on today: CalendarDay) {
    let announced = [definition?.publishedPreliminarilyOn, definition?.publishedOn].compactMap { $0 }
    let next = announced.filter { today < $0 }.min()
    if let last = item.lastYear(definition), last < year {
      self = .closed(after: last)
    } else if let next, let expected = definition?.latestYear, expected <= year {
      self = .notYetPublished(expected == year ? next : nil)
    } else {
      self = .nobody
    }
  }

  package var swedish: String {
    switch self {
    case .notApplicable: "ej tillämplig"
    case .notReported: "uppgift saknas hos källan"
    case .secret: "för få för att visas (sekretess)"
    case .takenBack: "värdet är borttaget hos källan"
    case .stated(let word): "källan skriver ”\(word)”"
    case .notGiven: "orsak ej angiven"
    case .ownMeasure: "eget mått, som inte finns i Kolada"
    case .notYetPublished(let day): "inte publicerat än\(day.map { ", väntas \($0.swedish)" } ?? "")"
    case .closed(let year): "måttet är stängt efter \(year)"
    case .nobody: "ingen kommun har ett inläst värde för året"
    }
  }
}
