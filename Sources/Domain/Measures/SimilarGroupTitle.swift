import Foundation

/// Kolada's groups of those most like a municipality, which nothing but their titles tells: "Liknande kommuner grundskola,
/// Berg, 2024". There is a family for each thing to be alike in, and Kolada makes them anew now and then.
package struct SimilarGroupTitle: Sendable, Equatable {
  /// "Liknande kommuner grundskola".
  package let family: String
  package let year: Int

  package static let prefix = "Liknande kommuner"
  /// The family of those alike in all.
  package static let overall = "Liknande kommuner, övergripande"

  /// - Returns: nil for another municipality's group, and for what is no such group.
  package init?(_ title: String, of municipality: String) {
    let parts = title.components(separatedBy: ", ")
    guard title.hasPrefix(Self.prefix), parts.count >= 3, let last = parts.last, last.count == 4,
      let year = Int(last), parts[parts.count - 2] == municipality
    else { return nil }
    family = parts.dropLast(2).joined(separator: ", ")
    self.year = year
  }
}
