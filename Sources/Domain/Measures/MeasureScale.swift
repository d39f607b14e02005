/// How the figures of one measure are written where they stand together, on a page, in a document, a picture or a file: all
/// with the same number of decimals. They have as many as the most exact of them needs, but no more than say anything: one,
/// two where all are below ten, three below one; per cent has one at most, money and thousands none. Means and medians
/// follow what they are made of.
package struct MeasureScale: Sendable, Equatable {
  package let unit: String
  package let decimals: Int

  /// - Parameter values: what municipalities have and what they have reported themselves, and not what is computed of them.
  package init(unit: String, _ values: [Double]) {
    self.unit = unit
    let most = Self.most(unit: unit, upTo: values.map(\.magnitude).max() ?? 100)
    let enough = (0..<most).first { few in values.allSatisfy { Self.isWhole($0, with: few) } }
    decimals = values.isEmpty ? most : enough ?? most
  }

  private static func most(unit: String, upTo greatest: Double) -> Int {
    if unit.hasPrefix("kr") || greatest >= 1000 { return 0 }
    if unit.hasPrefix("procent") || greatest >= 10 { return 1 }
    return greatest < 1 ? 3 : 2
  }

  /// Whether nothing is lost when the value has so few decimals.
  private static func isWhole(_ value: Double, with decimals: Int) -> Bool {
    let steps: [Double] = [1, 10, 100]
    let scaled = value * steps[decimals]
    return (scaled - scaled.rounded()).magnitude < 1e-6
  }

  /// "85,4": without the unit.
  package func number(_ value: Double) -> String { SwedishNumber.decimal(value, decimals: decimals) }

  /// "85,4 %", "191 368 kr/inskrivet barn", "4,19".
  package func text(_ value: Double) -> String { MeasureUnit.text(number(value), unit) }
}

extension ComparedMeasure {
  /// What decides how its figures are written.
  package var written: [Double] {
    let own: [Double?] = [value, women, men, margin] + reported.map(\.value)
    let others: [Double?] = [country.best?.value, country.worst?.value, country.riket] + network.map(\.value)
    return (own + others).compactMap { $0 } + history.map(\.value)
  }

  package var scale: MeasureScale { MeasureScale(unit: item.unit, written) }
}
