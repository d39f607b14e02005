/// A measure's figure with its unit, as Swedish has it. How many decimals the figure has is for whoever writes it.
package enum MeasureUnit {
  /// "85,4 %", "75 % av maxpoäng", "191 368 kr/inskrivet barn", "12 per 1000 inv"; a mere number, and an index, stand
  /// alone.
  package static func text(_ number: String, _ unit: String) -> String {
    if unit == "procent" || unit.hasPrefix("procent ") {
      return "\(number)\u{A0}%\(unit.dropFirst("procent".count))"
    }
    if unit.isEmpty || unit == "antal" || unit.hasPrefix("index") { return number }
    if unit.hasPrefix("antal/") { return "\(number) per \(unit.dropFirst("antal/".count))" }
    return "\(number)\u{A0}\(unit)"
  }
}
