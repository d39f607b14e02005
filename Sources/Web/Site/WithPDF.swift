import Documents
import Domain
import Logging

extension Site {
  /// Runs what makes a PDF. It is made to its end also for a reader who has closed the page, since nothing watches the
  /// connection meanwhile; what ends it is that the server stops.
  /// - Throws: `Problem` unavailable when none can be made; the log says why.
  func withPDF<Made>(_ make: () async throws -> Made) async throws -> Made {
    do {
      return try await make()
    } catch let failure as PDFProgram.Failure {
      // One that was ended because the server stops is no fault.
      logger.log(
        level: failure == .stopped ? .info : .error, "no PDF was made", metadata: ["failure": "\(failure)"])
      throw Problem(.unavailable, .documentFailed, ["\(failure)"])
    }
  }
}
