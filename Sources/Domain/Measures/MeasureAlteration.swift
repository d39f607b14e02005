/// What has happened to a measure itself: closed, deleted, renamed, or meaning something else than it did. It is said openly, and
/// in the same words everywhere, since the same id has meant different things.
package struct MeasureAlteration: Sendable {
  private let isKoladas: Bool

  package init(of kpi: KPIID) {
    isKoladas = kpi.isKoladas
  }

  /// Whoever defines it, first in a sentence.
  private var author: String { isKoladas ? "Källan" : "Kommunen" }

  package func closed(after year: Int) -> String {
    "Måttet är stängt\(isKoladas ? " hos källan" : ""): det sista året är \(year)."
  }

  /// That the source has deleted it, without a word.
  /// - Parameter day: when that was first seen.
  package func gone(since day: CalendarDay) -> String {
    "Måttet finns inte längre hos källan: den \(day.swedish) saknades det i källans lista över mått."
  }

  /// That a set has another title than the measure has today.
  package func renamed(from setTitle: String, to title: String) -> String {
    "I måttsamlingen heter måttet ”\(setTitle)”. \(author) kallar det i dag ”\(title)”: jämför över tid med omsorg."
  }

  package func renamed(from title: String, until day: CalendarDay) -> String {
    "Till \(day.swedish) kallade \(author.lowercased()) måttet ”\(title)”: äldre värden kan betyda något annat."
  }

  /// Titles differ in double spaces and capitals without meaning anything else; in the survey's name in front, which sets
  /// leave out; and in the last year behind, which is said of a closed measure in words of its own.
  package static func isSameTitle(_ one: String, _ other: String) -> Bool { plain(one) == plain(other) }

  private static func plain(_ title: String) -> String {
    let subject = SurveyMargin.subject(of: KPI.withoutClosing(title))
    return subject.lowercased().split(separator: " ").joined(separator: " ")
  }
}
