import Operations

/// How far an import has come: one line that is written over, and only where somebody watches.
struct ImportProgressLine: Sendable {
  private let isWatched: Bool

  init() {
    isWatched = StandardError.isTerminal
  }

  func show(_ progress: ImportProgress) {
    guard isWatched else { return }
    let share = progress.share.map { " (\(Int($0 * 100)) %)" } ?? ""
    StandardError.write("\(Self.lineStart)\(progress.rows) rows read\(share)")
  }

  func clear() {
    if isWatched { StandardError.write(Self.lineStart) }
  }

  /// Carriage return and "erase to the end of the line" (ECMA-48, EL).
  private static let lineStart = "\r\u{1B}[K"
}
