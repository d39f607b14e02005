import Domain

/// docs/lifecycle.md, made from the table that the program follows.
enum LifecycleDocument {
  static var text: String {
    """
    # The life of a case

    What may happen to a case (rows) in each of its states (columns), and the state it leads to. An empty cell is
    refused with a sentence that says what is possible instead. A case enters the register as *registered*, or by
    import in the state that the old register gives it.

    \(table)

    `CaseLifecycle` in `Sources/Domain/Cases` is this table, and `norna verify` replays every journal through it. The
    test `CaseLifecycleTests` writes this file; do not edit it by hand.

    """
  }

  private static var table: String {
    let head = ["| |"] + CaseState.allCases.map { " **\($0.rawValue)** \($0.swedish) |" }
    let rule = ["|---|"] + CaseState.allCases.map { _ in "---|" }
    return ([head.joined(), rule.joined()] + rows.map { $0.joined() }).joined(separator: "\n")
  }

  private static var rows: [[String]] {
    CaseEvent.allCases.map { event in
      ["| **\(event.rawValue)** \(event.swedish) |"]
        + CaseState.allCases.map { " \(CaseLifecycle.next($0, event)?.rawValue ?? "") |" }
    }
  }
}
