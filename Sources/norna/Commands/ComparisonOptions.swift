import ArgumentParser
import Domain
import Operations

/// Which municipality, year and measures a comparison is about.
struct ComparisonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The municipality, by its four digits.", valueName: "id"))
  var municipality: String

  @OptionGroup var measures: MeasureYearOptions

  /// - Throws: `Problem` for a year that there is not, and for what is no municipality.
  func checked() throws(Problem) -> Area {
    try measures.check()
    return try ComparisonOrder.municipality(AreaID(rawValue: municipality))
  }
}

/// Which year of which measures.
struct MeasureYearOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The year.", valueName: "year"))
  var year: Int

  @Option(
    help: ArgumentHelp(
      "The measures: \(MeasureSet.shipped.map(\.id).joined(separator: ", ")), or a set of the municipality's own.",
      valueName: "set"))
  var set = "kkik-2024"

  /// - Throws: `Problem` for a year that there is not.
  func check() throws(Problem) {
    guard (1900...2200).contains(year) else {
      throw Problem(.invalid, .comparisonYearWrong, [String(year)], field: "year")
    }
  }

  /// A year without data is no error, and is not passed over in silence.
  func warnOfNothing() {
    StandardError.write(line: "norna: no measure of \(set) has a value for \(year)")
  }
}
