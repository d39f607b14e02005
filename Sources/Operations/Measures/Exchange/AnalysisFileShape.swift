import Foundation

/// The shape of a file of analyses, before its words are looked at.
struct AnalysisFileShape: Decodable {
  struct Municipality: Decodable {
    let id: String
    let title: String
  }

  struct Export: Decodable {
    let by: String
    let on: String
  }

  struct Measure: Decodable {
    let kpi: String
    let version: Int
    let title: String
    let unit: String
    let direction: String
    let definition: String
  }

  struct Analysis: Decodable {
    let kpi: String
    let version: Int
    let text: String
    let writtenBy: String
    let writtenOn: String
  }

  struct Figure: Decodable {
    let kpi: String
    let year: Int
    let gender: String
    let version: Int
    let value: Double?
    let method: String
    let note: String
    let reportedBy: String
    let reportedOn: String
  }

  let municipality: Municipality
  let set: String
  /// Nil in the first form, as the next.
  let setTitle: String?
  let measures: [Measure]?
  let year: Int
  let exported: Export
  let analyses: [Analysis]
  let figures: [Figure]

  /// What every file says of itself, so that another kind of JSON is told as such and not by what it lacks.
  private struct Mark: Decodable {
    let norna: String?
    let form: Int?
  }

  /// - Throws: `AnalysisFault` that says where in the file what is wrong.
  static func read(_ bytes: Foundation.Data) throws(AnalysisFault) -> AnalysisFileShape {
    let mark = try decode(Mark.self, bytes)
    guard mark.norna == AnalysisFile.mark else {
      throw AnalysisFault(
        "norna", "it is no file of analyses from Norna", "filen är ingen fil med analyser från Norna")
    }
    guard let form = mark.form, AnalysisFile.forms.contains(form) else {
      throw AnalysisFault(
        "form", "it was made by another version of Norna than this one",
        "filen är gjord av en annan version av Norna")
    }
    let shape = try decode(AnalysisFileShape.self, bytes)
    if form > AnalysisFile.forms.lowerBound {
      guard shape.setTitle != nil else {
        throw AnalysisFault("", "setTitle is missing", "setTitle saknas")
      }
      guard shape.measures != nil else {
        throw AnalysisFault("", "measures is missing", "measures saknas")
      }
    }
    return shape
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, _ bytes: Foundation.Data
  ) throws(AnalysisFault) -> Value {
    do {
      return try JSONDecoder().decode(type, from: bytes)
    } catch let error as DecodingError {
      throw AnalysisFault(error)
    } catch {
      throw AnalysisFault("", "it cannot be read", "filen går inte att läsa")
    }
  }
}
