import ArgumentParser
import Documents
import Domain
import Operations

/// The compilation of a period.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "The compilation of the cases received in a period.")

  @OptionGroup var register: RegisterOptions

  @Option(help: ArgumentHelp("The first day of the period.", valueName: "date"))
  var from: CalendarDay

  @Option(help: ArgumentHelp("The last day of the period.", valueName: "date"))
  var to: CalendarDay

  @Option(
    help: ArgumentHelp(
      "The period to compare with, as 2008-01-01..2008-08-31, or none (default: the same dates a year earlier).",
      valueName: "period"))
  var compare: ReportRequest.Comparison?

  @Option(
    help: ArgumentHelp(
      "What happened after this day has not happened yet (default: today).", valueName: "date"))
  var asOf: CalendarDay?

  @Option(help: ArgumentHelp("Only this board's cases.", valueName: "name"))
  var board: String?

  @Option(help: ArgumentHelp("html, json, csv, xlsx, pdf or docx.", valueName: "format"))
  var format = ReportFileFormat.html

  @Option(help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"))
  var output: String?

  func validate() throws {
    if to < from { throw ValidationError("--to: \(Problem(.invalid, .periodBackwards).english)") }
  }

  func run() async throws {
    let rendered = try format.rendered()
    let order = ReportOrder(
      period: try ReportPeriod(from: from, to: to), comparison: compare ?? .yearEarlier, asOf: asOf,
      board: board)
    let configuration = try NornaConfiguration.read(register.place.overrides)
    ProgramLog.start(configuration.logLevel)
    if rendered == .pdf && configuration.web.pdf == nil {
      throw CommandFailure(
        "a report as PDF needs WeasyPrint, which is not here: install it, or say where it is with the setting "
          + "\(Setting.weasyPrint.rawValue)")
    }
    let file = try await OpenRegister.with(configuration, migration: register.migration) { operations in
      try await Self.file(
        try await operations.report(order), rendered, try await operations.municipality().name,
        configuration.web.pdf)
    }
    if let output {
      try OutputFile(output).write(file.bytes)
    } else {
      try StandardOutput.write(file.bytes)
    }
  }
}

extension ReportCommand {
  private static func file(
    _ report: FeedbackReport, _ format: ReportFormat, _ municipality: String, _ program: PDFProgram?
  ) async throws -> RenderedReport {
    do {
      return try await RenderedReport(report, as: format, municipality: municipality, pdf: program)
    } catch let failure as PDFProgram.Failure {
      throw CommandFailure("no PDF was made: \(failure)")
    }
  }
}

/// The forms that a report can be asked for in.
enum ReportFileFormat: String, CaseIterable, ExpressibleByArgument {
  case html, json, csv, xlsx, pdf, docx

  /// - Throws: `CommandFailure` for a form that the program cannot make yet.
  func rendered() throws(CommandFailure) -> ReportFormat {
    switch self {
    case .html: return .html
    case .json: return .json
    case .csv: return .csv
    case .xlsx: return .xlsx
    case .pdf: return .pdf
    case .docx:
      throw CommandFailure("reports as docx are not available yet: html, json, csv, xlsx and pdf are")
    }
  }
}
