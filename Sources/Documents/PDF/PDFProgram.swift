import Foundation

/// WeasyPrint (70.0), run as a program: HTML on its standard input, a tagged PDF (PDF/UA-1) on its standard output. It
/// is given no address to fetch from and no protocol to fetch by.
package struct PDFProgram: Sendable {
  /// Why there is no PDF. What the program wrote may hold words of the document and so is not handed on.
  package enum Failure: Error, Equatable {
    case notStarted(String)
    case tookTooLong
    case ended(status: Int32)
    case noPDF
    /// It was not tried: so many are being made or wait already.
    case tooManyWaiting
    /// Nobody waits for it any longer, or the server is on its way out.
    case stopped
  }

  package let path: String
  /// In seconds.
  package let timeLimit: Double
  private let queue: PDFQueue

  package init(path: String, timeLimit: Double = 180, queue: PDFQueue = .shared) {
    self.path = path
    self.timeLimit = timeLimit
    self.queue = queue
  }

  /// Makes the PDF on a thread of its own, so that nobody else waits for it. A task that is cancelled ends it.
  /// - Throws: `Failure`.
  package func pdf(of html: String) async throws -> [UInt8] {
    try await queue.run { stop in try PDFRun(program: self).pdf(of: Array(html.utf8), until: stop) }
  }

  static let arguments = [
    "--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "--allowed-protocols", "data", "-", "-",
  ]
}

extension PDFProgram {
  /// The program at `given`, or where `bin/setup` puts it, or on the path; nil where there is none.
  /// - Parameters:
  ///   - given: a setting; what it names is used or nothing is.
  ///   - folders: where a `.venv` may lie.
  ///   - searchPath: folders with colons between, as PATH is.
  package static func find(given: String, folders: [String], searchPath: String) -> PDFProgram? {
    let candidates =
      given.isEmpty
      ? folders.map { "\($0)/.venv/bin/weasyprint" }
        + searchPath.split(separator: ":").map { "\($0)/weasyprint" }
      : [given]
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }.map { PDFProgram(path: $0) }
  }
}
