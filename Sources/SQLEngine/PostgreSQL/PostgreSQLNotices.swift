import CPostgreSQL
import Logging

/// Sends the server's notices and warnings to the log; libpq would print them.
final class PostgreSQLNotices {
  private let logger: Logger

  init(logger: Logger) {
    self.logger = logger
  }

  /// The object must live as long as the connection.
  func receive(from connection: OpaquePointer) {
    PQsetNoticeReceiver(
      connection,
      { context, result in
        guard let context, let result else { return }
        Unmanaged<PostgreSQLNotices>.fromOpaque(context).takeUnretainedValue().log(result)
      },
      Unmanaged.passUnretained(self).toOpaque())
  }

  private func log(_ result: OpaquePointer) {
    let severity = field(result, PostgreSQLErrors.Field.severity) ?? "NOTICE"
    let message = field(result, PostgreSQLErrors.Field.message) ?? ""
    logger.log(level: severity == "WARNING" ? .warning : .info, "PostgreSQL: \(message)")
  }

  private func field(_ result: OpaquePointer, _ field: Unicode.Scalar) -> String? {
    PQresultErrorField(result, Int32(field.value)).map { String(cString: $0) }
  }
}
