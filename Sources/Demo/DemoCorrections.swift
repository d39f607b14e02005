/// Values that were wrong at first in a few cases, as the sender chose them or the registrar heard them.
struct DemoCorrections {
  let workingDays: DemoWorkingDays

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
    return [PlannedCorrection(day: day, change: change(of: text, random: &random))]
  }

  private func change(of text: DemoText, random: inout DemoRandom) -> PlannedCorrection.Change {
    switch random.number(in: 0...9) {
    case 0...2: .kind(was: text.kind == .complaint ? .suggestion : .complaint)
    case 3...5: .dimension(was: other(than: text.dimension, random: &random))
    case 6...7: .area(was: other(than: text.area, random: &random))
    default: .home(was: other(than: text.home, random: &random))
    }
  }

  private func other<Value: CaseIterable & Equatable>(than value: Value, random: inout DemoRandom) -> Value {
    let others = Value.allCases.filter { $0 != value }
    return others.isEmpty ? value : others[random.number(in: 0...others.count - 1)]
  }

  private func other(than home: DemoHome, random: inout DemoRandom) -> DemoHome {
    let others = DemoOrganisation.units.map { DemoHome.unit($0.key) }.filter { $0 != home }
    return others.isEmpty ? home : others[random.number(in: 0...others.count - 1)]
  }
}
