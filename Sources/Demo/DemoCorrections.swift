/// Values that were wrong at first in a few cases, as the sender chose them or the registrar heard them.
struct DemoCorrections {
  let workingDays: DemoWorkingDays
  /// From then on Medborgarhuset lies with another board.
  let reorganisationDay: DemoDay

  /// Corrections of a case that was received and entered on these days; most cases have none.
  func all(
    for text: DemoText, received: DemoDay, registered: DemoDay, random: inout DemoRandom
  ) -> [PlannedCorrection] {
    arrival(received: received, registered: registered)
      + classification(of: text, registered, random: &random)
  }

  private func arrival(received: DemoDay, registered: DemoDay) -> [PlannedCorrection] {
    guard received < registered else { return [] }
    let change = PlannedCorrection.Change.received(was: registered, reason: DemoReasons.arrival)
    return [PlannedCorrection(day: registered, change: change)]
  }

  private func classification(
    of text: DemoText, _ registered: DemoDay, random: inout DemoRandom
  ) -> [PlannedCorrection] {
    guard random.chance(percent: 7) else { return [] }
    let day = workingDays.day(random.number(in: 0...1), after: registered)
    return [PlannedCorrection(day: day, change: change(of: text, registered, random: &random))]
  }

  private func change(
    of text: DemoText, _ registered: DemoDay, random: inout DemoRandom
  ) -> PlannedCorrection.Change {
    switch random.number(in: 0...9) {
    case 0...2: .kind(was: text.kind == .complaint ? .suggestion : .complaint)
    case 3...5: .dimension(was: other(than: text.dimension, random: &random))
    case 6...7: .area(was: other(than: text.area, random: &random))
    default: .home(was: other(than: text.home, on: registered, random: &random))
    }
  }

  private func other<Value: CaseIterable & Equatable>(than value: Value, random: inout DemoRandom) -> Value {
    let others = Value.allCases.filter { $0 != value }
    return others.isEmpty ? value : others[random.number(in: 0...others.count - 1)]
  }

  /// A place of the same board: what another board has is handed over, and not just corrected.
  private func other(than home: DemoHome, on day: DemoDay, random: inout DemoRandom) -> DemoHome {
    let homes =
      DemoOrganisation.units.map { DemoHome.unit($0.key) }
      + DemoOrganisation.departments.map { DemoHome.department($0.key) }
    let others = homes.filter { $0 != home && board(of: $0, on: day) == board(of: home, on: day) }
    return others.isEmpty ? home : others[random.number(in: 0...others.count - 1)]
  }

  private func board(of home: DemoHome, on day: DemoDay) -> String? {
    switch home {
    case .department(let key): return DemoOrganisation.department(key)?.board
    case .unit(let key):
      let unit = DemoOrganisation.unit(key)
      let before = day < reorganisationDay ? unit?.departmentBeforeReorganisation : nil
      return (before ?? unit?.department).flatMap(DemoOrganisation.department)?.board
    }
  }
}
