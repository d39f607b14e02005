/// A unit sent the case back to the registrars' pile (återlämning): who, from where and why.
package struct CaseReturn: Sendable, Equatable {
  package let done: Doing
  package let from: Placement
  package let reason: RowID?

  package init(done: Doing, from: Placement, reason: RowID?) {
    self.done = done
    self.from = from
    self.reason = reason
  }
}
