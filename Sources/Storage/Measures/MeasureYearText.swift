import Domain
import Foundation

/// All areas of a measure's year in one text: a line for each, by id, with the value and then, if there is one, the
/// status. No value is an empty field, one that was taken back an `x`. Numbers are written so that they read back as the
/// same number.
///
///     0114⇥81.2
///     0115⇥⇥Not applicable
package struct MeasureYearText: Sendable, Equatable {
  package let text: String

  package init(_ values: [AreaID: MeasureValue]) {
    var text = ""
    text.reserveCapacity(values.count * 24)
    for (area, value) in values.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      text += area.rawValue
      text += "\t"
      switch value.content {
      case .number(let number): text += number.description
      case .missing: break
      case .deleted: text += "x"
      }
      if !value.status.isEmpty { text += "\t\(Self.oneLine(value.status))" }
      text += "\n"
    }
    self.text = text
  }

  init(stored text: String) {
    self.text = text
  }

  package var values: [AreaID: MeasureValue] {
    var found: [AreaID: MeasureValue] = [:]
    found.reserveCapacity(320)
    eachLine { line in
      let (area, value) = Self.read(line)
      found[area] = value
    }
    return found
  }

  /// More areas than this are found faster by reading every line once.
  private static let few = 16

  /// The values of some areas; of a few, without reading the others'.
  package func values(of areas: Set<AreaID>) -> [AreaID: MeasureValue] {
    guard areas.count <= Self.few else { return values.filter { areas.contains($0.key) } }
    var text = text
    return text.withUTF8 { bytes in
      var found: [AreaID: MeasureValue] = [:]
      for area in areas {
        if let line = Self.line(of: area, in: bytes) { found[area] = Self.read(line).1 }
      }
      return found
    }
  }

  /// Looks for the id where a line begins: a history is read of thousands of rows for one line of each.
  private static func line(of area: AreaID, in bytes: UnsafeBufferPointer<UInt8>)
    -> UnsafeBufferPointer<UInt8>.SubSequence?
  {
    guard let base = bytes.baseAddress else { return nil }
    let id = Array(area.rawValue.utf8)
    var start = 0
    while start + id.count <= bytes.count {
      let end =
        memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
        .map { base.distance(to: UnsafePointer($0.assumingMemoryBound(to: UInt8.self))) } ?? bytes.count
      if memcmp(base + start, id, id.count) == 0 { return bytes[start..<end] }
      start = end + 1
    }
    return nil
  }

  /// Every area's id has as many digits (`Identifier.init(area:)`).
  static let idLength = 4

  private func eachLine(_ body: (UnsafeBufferPointer<UInt8>.SubSequence) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) { body(line) }
    }
  }

  private static func read(_ line: UnsafeBufferPointer<UInt8>.SubSequence) -> (AreaID, MeasureValue) {
    let area = AreaID(rawValue: string(line.prefix(idLength)))
    let rest = line.dropFirst(idLength + 1)
    let number = rest.prefix { $0 != UInt8(ascii: "\t") }
    let status = rest.count > number.count ? string(rest.dropFirst(number.count + 1)) : ""
    if number.isEmpty { return (area, MeasureValue(.missing, status: status)) }
    guard let value = Double(string(number)) else { return (area, MeasureValue(.deleted, status: status)) }
    return (area, MeasureValue(.number(value), status: status))
  }

  private static func string(_ bytes: UnsafeBufferPointer<UInt8>.SubSequence) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private static func oneLine(_ status: String) -> String {
    String(status.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
