import Domain

/// What can be said of an id before it is looked up.
package enum KoladaCheck {
  package enum FoundArea: Equatable, Sendable {
    case known(AreaID)
    /// A group of areas, whose mean Kolada has made.
    case group
    case unknown(reason: String)
  }

  /// A capital letter and five digits, or a word of a municipality's own such as `utbud-lss`.
  package static func isKPI(_ text: String) -> Bool {
    (1...40).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0
          || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || $0 == UInt8(ascii: "-")
      }
  }

  package static func area(_ text: String) -> FoundArea {
    if let id = AreaID(area: text), AreaCatalogue.area(id) != nil { return .known(id) }
    if text.hasPrefix("G"), text.dropFirst().allSatisfy(\.isNumber), text.count > 1 { return .group }
    let padded = String(repeating: "0", count: max(0, 4 - text.count)) + text
    if text.count < 4, let id = AreaID(area: padded), let area = AreaCatalogue.area(id) {
      return .unknown(
        reason: "\(text) has lost a leading zero, as Excel does: is it \(padded), \(area.title)?")
    }
    return .unknown(reason: "\(text) is no municipality, region or country that Kolada has")
  }
}
