import Domain

/// What comes of a measure's year when newer values are laid over it.
package struct LaidYear: Sendable, Equatable {
  package let body: MeasureYearText
  /// How many areas had nothing before.
  package let new: Int
  /// The areas that had something else before, by id.
  package let revised: [AreaID]
}

extension MeasureYearText {
  /// Lays newer values over these, line by line. No number is read, since the same value is the same line: an import that
  /// is ordered by municipality does this with every row there is, again and again.
  /// - Parameter withoutReason: those of the newer without a number, of a source that knows no reasons: where there was no
  ///   number before, what was said of it stays.
  package func laying(_ newer: MeasureYearText, withoutReason: Set<AreaID> = []) -> LaidYear {
    var (older, coming) = (text, newer.text)
    return older.withUTF8 { old in
      coming.withUTF8 { new in Self.lay(Self.lines(new), over: Self.lines(old), withoutReason) }
    }
  }

  private typealias Line = UnsafeBufferPointer<UInt8>.SubSequence

  private static func lines(_ bytes: UnsafeBufferPointer<UInt8>) -> [Line] {
    bytes.split(separator: UInt8(ascii: "\n"))
  }

  /// Both are by id, and so is what comes of them.
  private static func lay(_ newer: [Line], over older: [Line], _ withoutReason: Set<AreaID>) -> LaidYear {
    var bytes: [UInt8] = []
    bytes.reserveCapacity((newer.count + older.count) * 24)
    var (new, revised): (Int, [AreaID]) = (0, [])
    var rest = older[...]
    for line in newer {
      while let before = rest.first, id(before).lexicographicallyPrecedes(id(line)) {
        write(before, to: &bytes)
        rest.removeFirst()
      }
      guard let before = rest.first, id(before).elementsEqual(id(line)) else {
        new += 1
        write(line, to: &bytes)
        continue
      }
      rest.removeFirst()
      if before.elementsEqual(line) || !hasNumber(before) && withoutReason.contains(area(line)) {
        write(before, to: &bytes)
      } else {
        revised.append(area(line))
        write(line, to: &bytes)
      }
    }
    for line in rest { write(line, to: &bytes) }
    return LaidYear(
      body: MeasureYearText(stored: String(decoding: bytes, as: UTF8.self)), new: new, revised: revised)
  }

  private static func id(_ line: Line) -> Line { line.prefix(idLength) }

  private static func area(_ line: Line) -> AreaID {
    AreaID(rawValue: String(decoding: id(line), as: UTF8.self))
  }

  private static func hasNumber(_ line: Line) -> Bool {
    guard let first = line.dropFirst(idLength + 1).first else { return false }
    return first != UInt8(ascii: "\t") && first != UInt8(ascii: "x")
  }

  private static func write(_ line: Line, to bytes: inout [UInt8]) {
    bytes += line
    bytes.append(UInt8(ascii: "\n"))
  }
}
