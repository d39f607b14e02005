import Domain
import Storage

/// What an import has gathered of a measure's year: 16 bytes a value, so that much is gathered before it is stored.
struct GatheredYear {
  enum Taking {
    case first, same, other
  }

  private struct Entry {
    let content: MeasureValue.Content
    let place: Place
  }

  private var entries: [Entry] = []
  /// Of the few that have one.
  private var statuses: [Place: String] = [:]
  /// Whether every area came after the one before it, so that the next can be known to be new.
  private var isOrdered = true
  /// Those without a number, of a source that knows no reasons.
  private var unexplained: Set<Place> = []

  var count: Int { entries.count }

  var body: MeasureYearText {
    MeasureYearText(Dictionary(uniqueKeysWithValues: entries.map { ($0.place.area, value($0)) }))
  }

  /// The areas without a number, of a source that knows no reasons.
  var withoutReason: Set<AreaID> { Set(unexplained.map(\.area)) }

  /// Keeps the first value of each area. No number without a reason and no number with one are the same, and the reason
  /// is kept.
  /// - Parameter value: nil for no number, of a source that knows no reasons.
  mutating func take(_ area: AreaID, _ value: MeasureValue?) -> Taking {
    let place = Place(area)
    guard let index = index(of: place) else {
      add(place, value)
      return .first
    }
    let known = self.value(entries[index])
    guard let value else { return known.number == nil ? .same : .other }
    if value.number == nil, unexplained.remove(place) != nil {
      entries[index] = Entry(content: value.content, place: place)
      keepStatus(of: place, value)
      return .same
    }
    return known == value ? .same : .other
  }

  private mutating func add(_ place: Place, _ value: MeasureValue?) {
    if let last = entries.last, last.place.code > place.code { isOrdered = false }
    entries.append(Entry(content: value?.content ?? .missing, place: place))
    if let value { keepStatus(of: place, value) } else { unexplained.insert(place) }
  }

  private mutating func keepStatus(of place: Place, _ value: MeasureValue) {
    if !value.status.isEmpty { statuses[place] = value.status }
  }

  private func index(of place: Place) -> Int? {
    if isOrdered, let last = entries.last, last.place.code < place.code { return nil }
    return entries.firstIndex { $0.place == place }
  }

  private func value(_ entry: Entry) -> MeasureValue {
    MeasureValue(entry.content, status: statuses[entry.place] ?? "")
  }
}

/// An area's four digits in as many bytes, in the order of the ids.
private struct Place: Hashable {
  let code: UInt32

  init(_ area: AreaID) {
    code = area.rawValue.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  var area: AreaID {
    let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: code >> $0) }
    return AreaID(rawValue: String(decoding: bytes, as: UTF8.self))
  }
}
