import Foundation

package typealias KPIID = Identifier<KPI>

/// A measure as Kolada or a municipality defines it. The same id has meant different things, so a definition has versions
/// and each value knows which one held when it came.
package struct KPI: Sendable, Equatable, Identifiable {
  package let id: KPIID
  package let title: String
  package let definition: String
  package let operatingArea: String
  package let isDividedByGender: Bool
  /// When the next figures are published; nil for what municipalities report themselves, and for closed measures.
  package let publishedOn: CalendarDay?
  /// The same for figures that are not final.
  package let publishedPreliminarilyOn: CalendarDay?
  /// The latest year that is expected.
  package let latestYear: Int?

  package init(
    id: KPIID, title: String, definition: String, operatingArea: String = "", isDividedByGender: Bool = false,
    publishedOn: CalendarDay? = nil, publishedPreliminarilyOn: CalendarDay? = nil, latestYear: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.definition = definition
    self.operatingArea = operatingArea
    self.isDividedByGender = isDividedByGender
    self.publishedOn = publishedOn
    self.publishedPreliminarilyOn = publishedPreliminarilyOn
    self.latestYear = latestYear
  }
}

extension KPI {
  /// The last year of a measure that is closed: Kolada says it in the tail of the title, "(-2024)" or "(- 2024)".
  package var closedAfter: Int? { Self.closing(of: title)?.year }

  /// A title without the tail that says that the measure is closed.
  static func withoutClosing(_ title: String) -> String {
    closing(of: title).map { String(title[..<$0.start]) } ?? title
  }

  private static func closing(of title: String) -> (start: String.Index, year: Int)? {
    guard title.hasSuffix(")"), let start = title.lastIndex(of: "(") else { return nil }
    let inside = title[title.index(after: start)...].dropLast().filter { $0 != " " }
    guard inside.hasPrefix("-"), inside.count == 5, let year = Int(inside.dropFirst()) else { return nil }
    return (start, year)
  }

  /// Who the figures come from: the definition's tail, "Källa: …".
  package var source: String? {
    guard let range = definition.range(of: "Källa:", options: .backwards) else { return nil }
    let text = definition[range.upperBound...].trimmingCharacters(in: .whitespacesAndNewlines)
    return text.isEmpty ? nil : text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// Whether a year's figures are not final: they came out before the day that the final ones are announced for.
  /// - Parameter day: when they were read.
  package func isPreliminary(_ year: Int, on day: CalendarDay) -> Bool {
    guard year == latestYear, let publishedPreliminarilyOn, let publishedOn else { return false }
    return publishedPreliminarilyOn <= day && day < publishedOn
  }
}
