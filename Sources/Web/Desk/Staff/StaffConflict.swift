import Domain
import Operations

extension StaffFilling {
  /// What somebody else made of the account, beside what was just written: only where they differ.
  var conflict: CaseConflict? {
    guard let problem, problem.isConflictOfVersions, let fields else { return nil }
    let words = StaffWords(now: sheet.now, names: sheet.names, chart: sheet.chart)
    let newer = sheet.events.filter { entry in
      entry.number > fields.seen && StaffEvent.ofAccountForm.contains(entry.event)
    }
    return CaseConflict(
      of: "kontot", changes: newer.reversed().suffix(10).map(words.change),
      theirs: differences(fields).map { DescribedText($0.label, $0.theirs) },
      mine: differences(fields).map { DescribedText($0.label, $0.mine) })
  }

  private func differences(_ fields: FormFields) -> [(label: String, theirs: String, mine: String)] {
    let member = sheet.member
    let chosen: Role? = fields.word("role")
    let place = try? PlacementChoices.placement(fields["unit"], in: sheet.chart)
    let all = [
      (label: "Namn", theirs: member.name, mine: fields["name"]),
      (label: "E-post i arbetet", theirs: given(sheet.email), mine: given(fields["email"])),
      (label: "Roll", theirs: member.role.swedish, mine: chosen?.swedish ?? "Ingen"),
      (label: "Placering", theirs: name(of: member.placement), mine: name(of: place ?? .unrouted)),
    ]
    return all.filter { $0.theirs != $0.mine }
  }

  private func given(_ text: String) -> String { text.isEmpty ? "Ingen" : text }

  private func name(of place: Placement) -> String { sheet.chart.name(of: place) ?? "Hela kommunen" }
}
