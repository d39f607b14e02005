import Foundation

/// What an answer of the API holds, of version 3 or 2, or a file with the objects of one.
package struct KoladaPayload: Sendable, Equatable {
  package var values: [KoladaValue] = []
  package var kpis: [KoladaKPI] = []
  /// Measures that cannot be read: one bad definition is no reason to be without the others.
  package var unreadable: [UnreadableKPI] = []
  package var areas: [KoladaArea] = []
  package var groups: [KoladaGroup] = []
  package var units: [KoladaUnit] = []
  /// The next page as the answer gives it, which may be relative; nil on the last.
  package var next: String?
  /// The page before; nil on the first.
  package var previous: String?

  package struct UnreadableKPI: Sendable, Equatable {
    package let id: String
    package let fault: KoladaFault
  }

  package init() {}

  /// Reads all of it or nothing; of the measures, those that can be read.
  /// - Parameter name: what the payload is called in a fault, such as its file.
  /// - Throws: `KoladaFault` that says where in the payload what is wrong.
  package init(_ data: Data, named name: String) throws(KoladaFault) {
    do {
      let envelope = try JSONDecoder().decode(KoladaEnvelope.self, from: data)
      self = envelope.payload
      unreadable = envelope.unreadable.map {
        UnreadableKPI(id: $0.id, fault: KoladaFault($0.error, in: name))
      }
    } catch let error as DecodingError {
      throw KoladaFault(error, in: name)
    } catch {
      throw KoladaFault(place: name, reason: "it cannot be read")
    }
  }
}

/// `{"values": […], "next_url": …}`; version 2 says `next_page`, and files hold the array alone.
private struct KoladaEnvelope: Decodable {
  var payload = KoladaPayload()
  var unreadable: [(id: String, error: DecodingError)] = []

  private enum Keys: String, CodingKey {
    case values
    case next = "next_url"
    case olderNext = "next_page"
    case previous = "previous_url"
    case olderPrevious = "previous_page"
  }

  init(from decoder: any Decoder) throws {
    if let keyed = try? decoder.container(keyedBy: Keys.self) {
      let next = try keyed.decodeIfPresent(String.self, forKey: .next)
      payload.next = try next ?? keyed.decodeIfPresent(String.self, forKey: .olderNext)
      let previous = try keyed.decodeIfPresent(String.self, forKey: .previous)
      payload.previous = try previous ?? keyed.decodeIfPresent(String.self, forKey: .olderPrevious)
      add(try keyed.decode([KoladaObject].self, forKey: .values))
    } else {
      add(try decoder.singleValueContainer().decode([KoladaObject].self))
    }
  }

  private mutating func add(_ objects: [KoladaObject]) {
    for object in objects {
      switch object {
      case .values(let values): payload.values += values
      case .kpi(let kpi): payload.kpis.append(kpi)
      case .area(let area): payload.areas.append(area)
      case .group(let group): payload.groups.append(group)
      case .unit(let unit): payload.units.append(unit)
      case .unreadable(let id, let error): unreadable.append((id: id, error: error))
      }
    }
  }
}
