import Domain
import Foundation

/// What the API is asked: the path and the query after its address. Only questions that it can answer can be made: the
/// form with ids in the path, since it passes over what it does not know in a query and answers with something else.
package struct KoladaQuestion: Sendable, Equatable {
  package let path: String

  /// All definitions.
  package static let kpis = KoladaQuestion(path: "/kpi")
  package static let kpiGroups = KoladaQuestion(path: "/kpi_groups")
  package static let municipalityGroups = KoladaQuestion(path: "/municipality_groups")

  /// More ids than this in a segment are answered by 422.
  package static let mostIDs = 25

  /// The values of the measures in the areas, of all years. Areas are named, since an answer for the whole country is
  /// mostly means of groups, which Norna makes itself.
  /// - Parameter day: only what has changed on this day or later, what was taken back included; everything when nil.
  package static func values(
    of kpis: [KPIID], in areas: [AreaID], since day: CalendarDay?
  ) -> [KoladaQuestion] {
    let query = day.map { "?from_date=\($0)" } ?? ""
    let areas = segments(areas.map(\.rawValue))
    return segments(kpis.map(\.rawValue)).flatMap { kpis in
      areas.map { KoladaQuestion(path: "/data/kpi/\(kpis)/municipality/\($0)\(query)") }
    }
  }

  private static func segments(_ ids: [String]) -> [String] {
    stride(from: 0, to: ids.count, by: mostIDs).map { start in
      ids[start..<min(start + mostIDs, ids.count)].map(escaped).joined(separator: ",")
    }
  }

  /// An id comes from the API's own catalogue, and is not trusted to be one.
  private static func escaped(_ id: String) -> String {
    id.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }

  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
