/// Writes rows as CSV (RFC 4180: CRLF, quotes doubled inside quotes), always text in UTF-8. Holds what is
/// written until `drain()`, so that a long file can be sent in pieces.
package struct CSVWriter {
  package enum Dialect: Hashable, Sendable {
    /// Comma and decimal point, without byte order mark: for programs.
    case international
    /// Semicolon, decimal comma and byte order mark: what Swedish Excel opens with a double click.
    case swedishExcel

    var separator: CSVSeparator {
      switch self {
      case .international: .comma
      case .swedishExcel: .semicolon
      }
    }

    var decimalSign: String {
      switch self {
      case .international: "."
      case .swedishExcel: ","
      }
    }
  }

  private let dialect: Dialect
  private let formulaGuard: FormulaGuard
  private var bytes: [UInt8]

  package init(_ dialect: Dialect, formulas formulaGuard: FormulaGuard = .on) {
    self.dialect = dialect
    self.formulaGuard = formulaGuard
    switch dialect {
    case .international: bytes = []
    case .swedishExcel: bytes = CSVEncoding.mark
    }
  }

  /// A row without fields is a blank line, which readers skip.
  package mutating func write(_ fields: [CSVField]) {
    for (place, field) in fields.enumerated() {
      if place > 0 { bytes.append(dialect.separator.rawValue) }
      append(field, isOnly: fields.count == 1)
    }
    bytes += [CSVByte.carriageReturn, CSVByte.lineFeed]
  }

  /// What has been written since the last call.
  package mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func append(_ field: CSVField, isOnly: Bool) {
    switch field {
    case .text(let text): append(text: Self.withoutControls(formulaGuard.guarded(text)), isOnly: isOnly)
    case .count(let count): bytes += Array(String(count).utf8)
    case .number(let number, let decimals): append(number, decimals: decimals)
    case .exact(let number): append(exact: number)
    case .empty: append(text: "", isOnly: isOnly)
    }
  }

  /// What is not a number (a mean of nothing) is an empty cell, not the word "nan".
  private mutating func append(_ number: Double, decimals: Int) {
    guard let digits = DecimalDigits(number, decimals: decimals) else { return }
    bytes += Array(digits.joined(minus: "-", sign: dialect.decimalSign).utf8)
  }

  private mutating func append(exact number: Double) {
    let text = number.description
    // What has an exponent is no number to most readers of a file.
    guard number.isFinite, !text.contains("e") else { return append(number, decimals: 15) }
    let digits = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    bytes += Array(digits.replacing(".", with: dialect.decimalSign).utf8)
  }

  private mutating func append(text: String, isOnly: Bool) {
    let utf8 = text.utf8
    guard Self.needsQuotes(text) || (isOnly && text.isEmpty) else {
      bytes += Array(utf8)
      return
    }
    bytes.append(CSVByte.quote)
    for byte in utf8 {
      if byte == CSVByte.quote { bytes.append(CSVByte.quote) }
      bytes.append(byte)
    }
    bytes.append(CSVByte.quote)
  }

  /// Every separator is quoted, not only our own, so that whoever guesses the separator guesses right.
  private static func needsQuotes(_ text: String) -> Bool {
    let utf8 = text.utf8
    return utf8.first == 0x20 || utf8.last == 0x20
      || utf8.contains { $0 == CSVByte.quote || $0 < 0x20 || CSVSeparator(rawValue: $0) != nil }
  }

  /// Control characters would make readers take the file for a binary one.
  private static func withoutControls(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      kept.append(isControl(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(kept)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && !(0x09...0x0D).contains(scalar.value)
  }
}
