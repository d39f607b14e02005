/// What Kolada has values for: a municipality, a region, or the country as a whole.
package struct Area: Sendable, Hashable, Identifiable {
  package enum Kind: String, Sendable, CaseIterable {
    case municipality, region
    /// Riket, which Kolada gives the id 0000 and calls a region.
    case country
  }

  package let id: AreaID
  package let title: String
  package let kind: Kind

  package init(id: AreaID, title: String, kind: Kind) {
    self.id = id
    self.title = title
    self.kind = kind
  }
}

/// Four digits, leading zeros included, since Excel loses them and 0180 is not 180.
package typealias AreaID = Identifier<Area>

extension Identifier where Entity == Area {
  package static let country = AreaID(rawValue: "0000")

  /// - Returns: nil when it is not four digits.
  package init?(area text: String) {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else {
      return nil
    }
    self.init(rawValue: text)
  }
}
