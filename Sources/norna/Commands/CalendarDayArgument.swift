import ArgumentParser
import Domain

/// Days are read on the command line as everywhere else: `2026-04-02` and nothing else.
extension CalendarDay: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }
}

/// The roles as `--role` takes them.
extension Role: ExpressibleByArgument {}

extension ReportRequest.Comparison: ExpressibleByArgument {
  package init?(argument: String) {
    guard let comparison = try? ReportRequest.Comparison(parsing: argument) else { return nil }
    self = comparison
  }
}
