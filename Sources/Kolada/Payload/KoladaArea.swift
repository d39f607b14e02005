/// A municipality (type K) or a region (type L); the country is the region 0000.
package struct KoladaArea: Sendable, Equatable, Decodable {
  package let id: String
  package let title: String
  package let type: String
}

/// A group of areas or of measures.
package struct KoladaGroup: Sendable, Equatable, Decodable {
  package let id: String
  package let title: String
  package let members: [Member]

  package struct Member: Sendable, Equatable, Decodable {
    package let id: String
    package let title: String

    private enum Keys: String, CodingKey {
      case id = "member_id"
      case title = "member_title"
    }

    package init(from decoder: any Decoder) throws {
      let keys = try decoder.container(keyedBy: Keys.self)
      id = try keys.decode(String.self, forKey: .id)
      title = try keys.decodeText(forKey: .title)
    }
  }

  private enum Keys: String, CodingKey {
    case id, title, members
  }

  package init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: Keys.self)
    id = try keys.decode(String.self, forKey: .id)
    title = try keys.decodeText(forKey: .title)
    members = try keys.decode([Member].self, forKey: .members)
  }
}

/// A school, a home and the like in a municipality.
package struct KoladaUnit: Sendable, Equatable, Decodable {
  package let id: String
  package let title: String
  package let municipality: String
}
