/// One object of a payload. The API does not name their kinds: they are told apart by what they have.
enum KoladaObject: Decodable {
  case values([KoladaValue])
  case kpi(KoladaKPI)
  case area(KoladaArea)
  case group(KoladaGroup)
  case unit(KoladaUnit)
  /// A measure that cannot be read, of which the id is known.
  case unreadable(id: String, DecodingError)

  private enum Keys: String, CodingKey {
    case id, period, members, type, municipality
    case isDivided = "is_divided_by_gender"
  }

  init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: Keys.self)
    if keys.contains(.period) {
      self = .values(try KoladaValueObject(from: decoder).values)
    } else if keys.contains(.members) {
      self = .group(try KoladaGroup(from: decoder))
    } else if keys.contains(.isDivided) {
      do {
        self = .kpi(try KoladaKPI(from: decoder))
      } catch let error as DecodingError {
        guard let id = try? keys.decode(String.self, forKey: .id) else { throw error }
        self = .unreadable(id: id, error)
      }
    } else if keys.contains(.type) {
      self = .area(try KoladaArea(from: decoder))
    } else if keys.contains(.municipality) {
      self = .unit(try KoladaUnit(from: decoder))
    } else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath, debugDescription: "this is no object that Kolada is known to send"))
    }
  }
}
