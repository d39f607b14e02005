/// What Kolada says of a measure. It tells neither the direction nor the unit, and ids change meaning, so that title and
/// definition are kept with each snapshot.
package struct KoladaKPI: Sendable, Equatable, Decodable {
  package let id: String
  package let title: String
  /// The definition, with the source in its tail.
  package let definition: String
  package let isDividedByGender: Bool
  package let operatingArea: String
  /// YYYY-MM-DD of the next publication; nil for what municipalities report themselves, and for closed measures.
  package let published: String?
  /// The same for the figures before they are final.
  package let publishedPreliminarily: String?
  /// The latest year that is expected, as it is sent.
  package let latestYear: String?

  private enum Keys: String, CodingKey {
    case id, title, description
    case isDividedByGender = "is_divided_by_gender"
    case operatingArea = "operating_area"
    case published = "publication_date"
    case publishedPreliminarily = "prel_publication_date"
    case latestYear = "publ_period"
  }

  package init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: Keys.self)
    id = try keys.decode(String.self, forKey: .id)
    title = try keys.decodeText(forKey: .title)
    definition = try keys.decodeTextIfPresent(forKey: .description)
    isDividedByGender = try keys.decodeLenientBool(forKey: .isDividedByGender) ?? false
    operatingArea = try keys.decodeTextIfPresent(forKey: .operatingArea)
    published = try keys.decodeIfPresent(String.self, forKey: .published)
    publishedPreliminarily = try keys.decodeIfPresent(String.self, forKey: .publishedPreliminarily)
    latestYear = try keys.decodeIfPresent(String.self, forKey: .latestYear)
  }
}
