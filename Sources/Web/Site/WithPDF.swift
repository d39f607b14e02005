import Documents
import Domain
import Logging

extension Site {
  /// Runs what makes a PDF.
  /// - Throws: `Problem` unavailable when none can be made; the log says why.
  func withPDF<Made>(_ make: () async throws -> Made) async throws -> Made {
    do {
      return try await make()
    } catch let failure as PDFProgram.Failure {
      // One that nobody waits for any longer is no fault.
      logger.log(
        level: failure == .stopped ? .info : .error, "no PDF was made", metadata: ["failure": "\(failure)"])
      throw Problem(.unavailable, .documentFailed, ["\(failure)"])
    }
  }
}
