import Documents
import Domain
import Kolada

/// Reads `kpi,municipality,period,gender,value` files, as Swedish Excel writes them or as the world does.
struct ValueFileReader {
  private enum Column: Int, CaseIterable {
    case kpi, municipality, period, gender, value

    static let schema = CSVSchema(allCases.map { CSVColumn("\($0)", .required) })
  }

  /// A row that could not be read.
  private struct Fault: Error {
    let column: Column
    let reason: String
  }

  private let path: String
  private let reader: CSVReader
  private let size: Int?

  init(_ path: String) throws {
    self.path = path
    let source = try FileByteSource(path: path)
    size = source.size
    reader = try CSVReader(source, schema: Column.schema)
  }

  /// How much of the file has been read, between 0 and 1.
  private var share: Double? { size.map { min(1, Double(reader.bytesRead) / Double(max(1, $0))) } }

  func read(into intake: inout MeasureIntake, progress: (ImportProgress) -> Void) throws {
    while let record = next(&intake) {
      if record.isBlank { continue }
      do {
        try take(record, &intake)
      } catch let fault as Fault {
        intake.note("\(path):\(record.line): \(fault.column): \(fault.reason)")
      }
      if intake.outcome.read.isMultiple(of: 50_000) {
        progress(ImportProgress(rows: intake.outcome.read, share: share))
      }
    }
  }

  private func next(_ intake: inout MeasureIntake) -> CSVRecord? {
    while true {
      do throws(CSVProblem) {
        return try reader.next()
      } catch {
        intake.note("\(path):\(error.line): \(error.column ?? "-"): \(error)")
        if error.continuation == .stop { return nil }
      }
    }
  }

  private func take(_ record: CSVRecord, _ intake: inout MeasureIntake) throws {
    let kpi = record[Column.kpi]
    guard KoladaCheck.isKPI(kpi) else { throw Fault(column: .kpi, reason: "\(kpi) is no measure's id") }
    guard let year = Int(record[Column.period]), (1900...2200).contains(year) else {
      throw Fault(column: .period, reason: "\(record[Column.period]) is no year")
    }
    guard let gender = MeasureGender(rawValue: record[Column.gender]) else {
      throw Fault(column: .gender, reason: "\(record[Column.gender]) is none of T, K and M")
    }
    let value = try value(record[Column.value])
    let area: AreaID
    switch KoladaCheck.area(record[Column.municipality]) {
    case .known(let id): area = id
    case .group: return intake.passOver()
    case .unknown(let reason): throw Fault(column: .municipality, reason: reason)
    }
    let key = MeasureKey(kpi: KPIID(rawValue: kpi), year: year, gender: gender)
    guard try intake.take(key, area, value) else {
      throw Fault(column: .value, reason: "the same value is given twice, differently")
    }
  }

  /// An empty field is a row of the source's without a number; why, a value file does not say. Swedish Excel writes a
  /// decimal comma.
  private func value(_ text: String) throws(Fault) -> MeasureValue? {
    if text.isEmpty { return nil }
    let plain = reader.form.separator == .semicolon ? text.replacing(",", with: ".") : text
    guard let number = Double(plain), number.isFinite else {
      throw Fault(column: .value, reason: "\(text) is no number")
    }
    return MeasureValue(.number(number))
  }
}
