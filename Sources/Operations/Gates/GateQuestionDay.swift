import Domain
import SQLEngine
import Storage

/// Since when a gate's question has been asked about a case: the duty runs from then (rules R60), whatever becomes of
/// the case, and however often somebody looks.
struct GateQuestionDay {
  let transaction: Transaction
  let gate: Gate

  init(_ transaction: Transaction, _ gate: Gate) {
    self.transaction = transaction
    self.gate = gate
  }

  /// The first day that it was asked about, where it stands or where it is or was worked with; today when it never was.
  func since(_ id: CaseID) throws -> CalendarDay {
    let (tasks, today) = (TaskStore(transaction), transaction.today)
    let merges = try CaseLinkStore(transaction).all(of: id).filter { $0.nature == .merge && $0.other == id }
    var days = [try tasks.firstRaised(.assessGate, note: gate.swedish, in: id)]
    for link in merges {
      days.append(try tasks.firstRaised(.assessGate, note: gate.swedish, in: link.main, about: id))
      // Also when it is taken apart just now.
      if link.isInForce || link.undone?.day == today { days.append(try together(link)) }
    }
    return days.compactMap { $0 }.min() ?? today
  }

  /// A case is asked about once, whichever of those that are worked with in it asks, and that asks about them all: since
  /// they came together.
  private func together(_ link: CaseLink) throws -> CalendarDay? {
    let asked = try TaskStore(transaction).firstRaised(
      .assessGate, note: gate.swedish, in: link.main, notDoneBefore: link.made.day)
    return asked.map { max($0, link.made.day) }
  }
}
