import Domain
import Hummingbird
import Operations

/// What a page of the comparison was asked for, as it stands in the address. What is left out is chosen for the reader.
struct ComparisonQuestion: Sendable {
  let municipality: String
  let network: String
  let year: String
  let set: String

  init(_ request: Request) {
    self.init(FormFields(query: request))
  }

  init(_ query: FormFields) {
    municipality = query["municipality"]
    network = query["network"]
    year = query["year"]
    set = query["set"]
  }

  /// - Returns: nil when none is asked for.
  /// - Throws: `Problem` about `municipality`.
  func area() throws(Problem) -> Area? {
    guard !municipality.isEmpty else { return nil }
    return try ComparisonOrder.municipality(AreaID(rawValue: municipality))
  }

  /// - Returns: nil when none is asked for.
  /// - Throws: `Problem` about `year`.
  func yearNumber() throws(Problem) -> Int? {
    guard !year.isEmpty else { return nil }
    guard let number = Int(year), FormFields.years.contains(number) else {
      throw Problem(.invalid, .comparisonYearWrong, [String(year.prefix(40))], field: "year")
    }
    return number
  }
}
