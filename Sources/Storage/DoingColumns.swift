import Domain
import SQLEngine

extension SQLRow {
  /// Who and when, from the columns `prefix_on`, `prefix_at` and `prefix_by`.
  func doing(_ prefix: String = "done") throws -> Doing {
    Doing(day: try self[prefix + "_on"], instant: try self[prefix + "_at"], actor: try self[prefix + "_by"])
  }
}
