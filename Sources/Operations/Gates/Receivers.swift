import Domain
import SQLEngine
import Storage

// Who can receive what is handed over changes with who is appointed, who still works here, and whom the case is about.
extension CaseWork {
  /// Those who can receive something of the case: a gate's receivers who still work here, without those whom it is
  /// about.
  func receivers(_ setting: GateSetting) throws -> [StaffID] {
    let subjects = try GuardStore(transaction).subjects(of: before.id)
    return try setting.receiversAtWork(in: transaction).filter { !subjects.contains($0) }
  }

  /// That whoever is named is not the last who can read what is sealed: nobody could take it or give it back.
  func requireReceiver(besides subjects: Set<StaffID>) throws {
    guard case .sealed(let id) = try SealedContentStore(transaction).withheld(before.id),
      let handover = try GateHandoverStore(transaction).find(id)
    else { return }
    let appointed = try GateSettingStore(transaction).current(handover.gate).receiversAtWork(in: transaction)
    guard !appointed.isEmpty, appointed.allSatisfy(subjects.contains) else { return }
    throw Problem(.conflict, .circleWithoutReceiver, field: "about")
  }
}

extension GateSetting {
  /// Its receivers whose accounts are open.
  func receiversAtWork(in transaction: Transaction) throws -> [StaffID] {
    let staff = StaffStore(transaction)
    return try receivers.filter { id in
      guard let member = try staff.find(id) else { return false }
      return member.disabledOn == nil
    }
  }
}

extension Operations {
  /// That whoever is taken away is not missed while something sealed waits to be received: nobody could take it or give
  /// it back. Two are to remain, whomever it is about: a refusal that only a case about the one who is left would get
  /// tells who is named in it.
  /// - Parameter old: what holds until now.
  func requireReceivers(_ setting: GateSetting, after old: GateSetting, in transaction: Transaction) throws {
    guard setting.gate.content == .sealed else { return }
    let before = try old.receiversAtWork(in: transaction)
    let now = try setting.receiversAtWork(in: transaction)
    let waiting = try TaskStore(transaction).open(.takeHandover).filter { $0.note == setting.gate.swedish }
    guard !waiting.isEmpty, !before.allSatisfy(now.contains) else { return }
    guard Set(now).count > 1 else {
      throw Problem(.conflict, .receiversOfWhatWaits, field: "receivers")
    }
  }

  /// What waits in a case to be received waits for those who have become able to receive it too, by the same day.
  func raiseForNewReceivers(in work: CaseWork) throws {
    let settings = GateSettingStore(work.transaction)
    let open = try TaskStore(work.transaction).open(of: work.before.id)
    for item in try GateHandoverStore(work.transaction).all(of: work.before.id) {
      let setting = try settings.current(item.gate)
      guard try !work.receivers(setting).isEmpty else { continue }
      for kind in [TaskKind.takeHandover, .readSealed] {
        let waiting = open.filter { $0.kind == kind && $0.subject == item.id }
        guard let first = waiting.first else { continue }
        try raise(kind, item.id, item.gate, setting, dueOn: first.dueOn, in: work)
      }
    }
  }

  /// The same in every case where something waits at a gate whose receivers have changed. What nobody could read before
  /// is to be read now: there may be messages among it that nobody has been told of.
  func raiseForNewReceivers(
    _ setting: GateSetting, after old: GateSetting, by actor: Actor, in transaction: Transaction
  ) throws {
    let (tasks, cases) = (TaskStore(transaction), CaseStore(transaction))
    let calendar = try CalendarStore(transaction).workingCalendar()
    func makeWork(_ id: CaseID) throws -> CaseWork? {
      try cases.find(id).map { value in
        CaseWork(
          transaction: transaction, actor: actor, calendar: calendar, delivery: outgoing.delivery,
          before: value, after: value, time: .instant(transaction.now))
      }
    }
    let open = try tasks.open(.takeHandover) + tasks.open(.readSealed)
    let waiting = Set(open.filter { $0.note == setting.gate.swedish }.compactMap(\.caseID))
    for id in waiting.sorted(by: { $0.rawValue < $1.rawValue }) {
      if let work = try makeWork(id) { try raiseForNewReceivers(in: work) }
    }
    guard setting.gate.content == .sealed else { return }
    for item in try GateHandoverStore(transaction).all(through: setting.gate, limit: .max)
    where !waiting.contains(item.caseID) {
      guard try SealedContentStore(transaction).holds(item.id), let work = try makeWork(item.caseID),
        try work.receivers(old).isEmpty
      else { continue }
      try raise(.readSealed, item.id, item.gate, setting, in: work)
    }
  }
}
