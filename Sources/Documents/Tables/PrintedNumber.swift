/// Figures as Swedish print has them (Språkrådet, Svenska skrivregler): decimal comma, a narrow no-break space
/// between thousands, a real minus sign, a no-break space before the percent sign.
/// This ring knows nothing of Domain, whose sentences are written with a `SwedishNumber` of their own; a test holds
/// the two together.
package enum PrintedNumber {
  package static let minus = "\u{2212}"
  package static let thousandsSpace = "\u{202F}"
  /// Stands where a figure is missing.
  package static let missing = "–"

  /// 12345 gives "12 345".
  package static func count(_ count: Int) -> String {
    (count < 0 ? minus : "") + grouped(String(count.magnitude))
  }

  /// 1234.56 with one decimal gives "1 234,6". What is not a number gives the sign for missing.
  package static func number(_ number: Double, decimals: Int) -> String {
    guard var digits = DecimalDigits(number, decimals: decimals) else { return missing }
    digits.whole = grouped(digits.whole)
    return digits.joined(minus: minus, sign: ",")
  }

  /// A share: 0.455 with one decimal gives "45,5 %".
  package static func percent(_ share: Double, decimals: Int) -> String {
    guard share.isFinite else { return missing }
    return number(share * 100, decimals: decimals) + "\u{A0}%"
  }

  private static func grouped(_ digits: String) -> String {
    var groups: [Substring] = []
    var rest = Substring(digits)
    while !rest.isEmpty {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return groups.joined(separator: thousandsSpace)
  }
}
