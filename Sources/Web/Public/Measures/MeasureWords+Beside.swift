import Domain

extension MeasureWords {
  /// What the newest year says that there is to read beside an empty or a thin one; nil where there is none, and where
  /// all of it is said already.
  static func beside(_ measure: ComparedMeasure, _ scale: MeasureScale) -> String? {
    guard let other = measure.beside else { return nil }
    let colour = other.band == .none ? nil : "\(other.band.sign)\u{A0}\(other.band.swedish)"
    let place = other.rank.map { "plats \($0) av \(other.count)" }
    let standing = [colour, place].compactMap { $0 }.joined(separator: ", ")
    // The newest value itself stands where this year's is missing.
    if other.year == measure.latest { return standing.isEmpty ? nil : "År \(other.year): \(standing)." }
    let rest = standing.isEmpty ? "" : " (\(standing))"
    return
      "Senaste året då fler kommuner har ett värde är \(other.year): \(scale.text(other.value))\(rest)."
  }
}
