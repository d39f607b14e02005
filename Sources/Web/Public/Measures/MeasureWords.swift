import Domain
import Operations

/// How measures are written in Swedish.
enum MeasureWords {
  /// Stands in a table where there is no value.
  static let dash = "–"

  /// "Nornornas medel" cannot be made of every name.
  static func networkMean(_ measure: ComparedMeasure, _ network: ComparisonNetwork) -> String? {
    measure.networkMean.map { "Medel i \(network.title): \(measure.scale.text($0))" }
  }
}

// Colour and place.
extension MeasureWords {
  static func mark(_ band: MeasureBand) -> BandMark {
    switch band {
    case .green: .green
    case .yellow: .yellow
    case .red: .red
    case .none: .colourless("Ingen färg")
    }
  }

  /// The colour of a measure, or why it has none.
  static func mark(_ measure: ComparedMeasure) -> BandMark {
    guard measure.band == .none else { return mark(measure.band) }
    guard measure.value != nil else {
      return .colourless(measure.missing == .ownMeasure ? "Ingen färg, ett eget mått" : "Inget värde")
    }
    return switch measure.item.direction {
    case .cost: .colourless("Ingen färg, det är en kostnad")
    case .none: .colourless("Ingen färg, inget är bättre")
    case .higher, .lower: .colourless("Ingen färg, för få kommuner")
    }
  }

  /// The place among all that have a value, or how many they are where there is none; few are a remark instead.
  static func rank(_ measure: ComparedMeasure) -> String? {
    guard let rank = measure.rank else {
      return measure.isThin ? nil : "\(measure.country.count) kommuner har ett värde"
    }
    let place = "Plats \(rank) av \(measure.country.count)"
    return measure.item.direction == .cost ? "\(place), från den lägsta kostnaden" : place
  }
}
