import Domain

/// The value of a measure for an area or a unit, a year and a gender.
package struct KoladaValue: Sendable, Equatable {
  package enum Holder: Sendable, Equatable {
    /// A municipality, a region, the country, or a group of them.
    case area(String)
    /// A school, a home and the like.
    case unit(String)
  }

  /// Why there is a number, or none. A value that was never sent is a fourth thing: then there is no row at all.
  package enum Content: Sendable, Equatable {
    case number(Double)
    /// Kolada has the row, but no number in it.
    case missing
    /// There was a number, and it has been taken back.
    case deleted
  }

  package let kpi: String
  package let holder: Holder
  package let year: Int
  package let gender: MeasureGender
  package let content: Content
  /// As it was sent; empty on good rows, "Not applicable" and the like on others.
  package let status: String
  /// For a group, how many members the unweighted mean is over.
  package let count: Int?
}

/// As it is sent: one object holds the genders, in no certain order.
struct KoladaValueObject: Decodable {
  let values: [KoladaValue]

  private enum Keys: String, CodingKey {
    case kpi, municipality, ou, period, values
  }

  private struct Part: Decodable {
    let gender: String
    let count: Int?
    let status: String?
    let value: Double?
    let isDeleted: Bool

    private enum Keys: String, CodingKey {
      case gender, count, status, value
      case isDeleted = "isdeleted"
      case olderIsDeleted = "is_deleted"
    }

    init(from decoder: any Decoder) throws {
      let keys = try decoder.container(keyedBy: Keys.self)
      gender = try keys.decode(String.self, forKey: .gender)
      guard MeasureGender(rawValue: gender) != nil else {
        throw DecodingError.dataCorruptedError(
          forKey: .gender, in: keys, debugDescription: "the gender \(gender) is none of T, K and M")
      }
      count = try keys.decodeIfPresent(Int.self, forKey: .count)
      status = try keys.decodeIfPresent(String.self, forKey: .status)
      value = try keys.decodeIfPresent(Double.self, forKey: .value)
      isDeleted =
        try keys.decodeLenientBool(forKey: .isDeleted) ?? keys.decodeLenientBool(forKey: .olderIsDeleted)
        ?? false
    }
  }

  init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: Keys.self)
    let kpi = try keys.decode(String.self, forKey: .kpi)
    let holder: KoladaValue.Holder =
      keys.contains(.ou)
      ? .unit(try keys.decode(String.self, forKey: .ou))
      : .area(try keys.decode(String.self, forKey: .municipality))
    let year = try keys.decodeYear(forKey: .period)
    let parts = try keys.decode([Part].self, forKey: .values)
    guard Set(parts.map(\.gender)).count == parts.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .values, in: keys, debugDescription: "a gender occurs twice")
    }
    values = parts.compactMap { part in
      MeasureGender(rawValue: part.gender).map { gender in
        KoladaValue(
          kpi: kpi, holder: holder, year: year, gender: gender,
          content: part.isDeleted ? .deleted : part.value.map { .number($0) } ?? .missing,
          status: part.status ?? "", count: part.count)
      }
    }
  }
}
