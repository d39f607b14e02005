import Synchronization

/// Asks a PDF that waits or is being made on another thread to end: nobody waits for it any longer.
package final class PDFStop: Sendable {
  private struct State {
    var isAsked = false
    var act: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())

  package init() {}

  var isAsked: Bool { state.withLock { $0.isAsked } }

  /// What asking does from now on, instead of what it did: once, and at once when it has been asked already.
  func whenAsked(_ act: @escaping @Sendable () -> Void) {
    let isAsked = state.withLock { state in
      state.act = state.isAsked ? nil : act
      return state.isAsked
    }
    if isAsked { act() }
  }

  /// Asking does nothing from now on.
  /// - Returns: false when it has been asked, and has done or is doing what it should.
  @discardableResult
  func forget() -> Bool {
    state.withLock { state in
      state.act = nil
      return !state.isAsked
    }
  }

  func ask() {
    let act: (@Sendable () -> Void)? = state.withLock { state in
      let act = state.act
      state.isAsked = true
      state.act = nil
      return act
    }
    act?()
  }
}
