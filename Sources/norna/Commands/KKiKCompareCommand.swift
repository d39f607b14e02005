import ArgumentParser
import Documents
import Domain
import Operations

/// A municipality beside its network and the country, as a document or as figures.
struct KKiKCompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare a municipality with its network and the country in a year.",
    discussion: "The same as 'norna kkik' alone.")

  @OptionGroup var register: RegisterOptions

  @OptionGroup var place: ComparisonOptions

  @Option(
    help: ArgumentHelp(
      "The comparison group: one of the municipality's own by name, nornorna, or one of Kolada's by id or title.",
      valueName: "name"))
  var network: String

  @Flag(help: "The network's document: all members side by side, with the analyses that they have sent.")
  var joint = false

  @Option(help: ArgumentHelp("html, json, csv, xlsx, pdf or docx.", valueName: "format"))
  var format = ReportFileFormat.html

  @Option(help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"))
  var output: String?

  func run() async throws {
    let rendered = try format.rendered()
    let area = try place.checked()
    let configuration = try NornaConfiguration.read(register.place.overrides)
    ProgramLog.start(configuration.logLevel)
    if rendered == .pdf && configuration.web.pdf == nil {
      throw CommandFailure(
        "a comparison as PDF needs WeasyPrint, which is not here: install it, or say where it is with the setting "
          + "\(Setting.weasyPrint.rawValue)")
    }
    let bytes = try await OpenRegister.with(configuration, migration: register.migration) { operations in
      let order = ComparisonOrder(
        municipality: area.id, network: try await operations.network(named: network),
        year: place.measures.year,
        set: try await operations.measureSet(named: place.measures.set))
      return try await self.bytes(order, rendered, operations, configuration.web.pdf)
    }
    if let output { try OutputFile(output).write(bytes) } else { try StandardOutput.write(bytes) }
  }

  /// The figures alone are in the shape that scripts rely on (interface.md); everything else is the document.
  private func bytes(
    _ order: ComparisonOrder, _ format: ReportFormat, _ operations: Operations, _ program: PDFProgram?
  ) async throws -> [UInt8] {
    if format == .json && !joint {
      let comparison = try await operations.compare(order)
      if !comparison.hasFigures { place.measures.warnOfNothing() }
      return Array((ComparisonJSON.value(comparison).text + "\n").utf8)
    }
    let record = try await operations.draftComparison(order, as: joint ? .joint : .own)
    if !record.hasFigures { place.measures.warnOfNothing() }
    do {
      return try await RenderedComparison(record, as: format, pdf: program).bytes
    } catch let failure as PDFProgram.Failure {
      throw CommandFailure("no PDF was made: \(failure)")
    }
  }
}
