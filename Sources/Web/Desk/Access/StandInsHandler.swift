import Domain
import Hummingbird
import Operations

extension Site {
  func showStandIns(_ request: Request, _ context: SiteContext) async throws -> Response {
    let notice: String? =
      switch FormFields(query: request)["klart"] {
      case "utsedd": "Ersättaren är utsedd."
      case "avslutad": "Ersättningen är avslutad."
      default: nil
      }
    return try await standInsPage(context, notice: notice)
  }

  func postStandIn(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try context.member()
    let fields = try await trustedFields(request, context)
    // Whoever may not see the page is told that it is missing, whatever was posted.
    _ = try await operations.standIns(for: member)
    do {
      guard let standIn: StaffID = fields.identifier("standIn") else {
        throw Problem(.invalid, .standInMissing, field: "standIn")
      }
      for name in ["from", "through"] where fields[name].isEmpty {
        throw Problem(.invalid, .standInDayMissing, field: name)
      }
      let (from, through) = (try fields.day("from"), try fields.day("through"))
      _ = try await operations.nameStandIn(
        standIn, for: fields.identifier("absent") ?? member.id, from: from, through: through,
        actor: .staff(member))
      return .seeOther("/desk/ersattare?klart=utsedd")
    } catch let problem as Problem where problem.code == .invalid {
      return try await standInsPage(context, fields: fields, problem: problem)
    }
  }

  func postStandInEnd(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    try await operations.endStandIn(
      RowID(rawValue: fields["id"]), actor: .staff(try context.member()))
    return .seeOther("/desk/ersattare?klart=avslutad")
  }

  private func standInsPage(
    _ context: SiteContext, fields: FormFields? = nil, problem: Problem? = nil, notice: String? = nil
  ) async throws -> Response {
    let member = try context.member()
    let words = StandInWords(try await operations.standIns(for: member), member: member)
    func text(_ name: String, _ first: String) -> TextField {
      TextField(value: fields?[name] ?? first, error: problem?.field == name ? problem?.swedish : nil)
    }
    return try await page(
      StandInsPage(
        errors: problem.map { [FormError(target: $0.field ?? "absent", text: $0.swedish)] } ?? [],
        standIns: words.lines, past: words.past,
        absent: words.absentees.selecting(fields?["absent"] ?? member.id.rawValue),
        standIn: words.candidates.selecting(
          fields?["standIn"], error: problem?.field == "standIn" ? problem?.swedish : nil),
        from: text("from", words.today), through: text("through", "")),
      path: "/desk/ersattare", context: context, notice: notice, status: problem?.code.status ?? .ok)
  }
}

/// What the page says and offers.
private struct StandInWords {
  private let known: StandIns
  private let member: StaffMember

  init(_ known: StandIns, member: StaffMember) {
    self.known = known
    self.member = member
  }

  var today: String { known.today.description }

  var lines: [StandInLine] {
    let mine = Set(known.absentees(for: member).map(\.id))
    return known.current.map { line($0, canEnd: mine.contains($0.absent)) }
  }

  var past: [StandInLine] { known.past.map { line($0, canEnd: false) } }

  private func line(_ item: StandIn, canEnd: Bool) -> StandInLine {
    let dates = PlainSwedishDate(today: known.today)
    let ended = item.endedOn.map { day in
      " Avslutad \(dates.relative(day))\(item.endedBy.map { " av \(who($0))" } ?? "")."
    }
    return StandInLine(
      id: item.id.rawValue, who: "\(name(item.standIn)) ersätter \(name(item.absent))",
      when: "från \(dates.date(item.from)) till och med \(dates.date(item.through))",
      note: "Utsedd av \(who(item.namedBy)).\(ended ?? "")", canEnd: canEnd)
  }

  var absentees: ChoiceField {
    ChoiceField(options: choices(known.absentees(for: member)))
  }

  var candidates: ChoiceField {
    let absentees = known.absentees(for: member)
    let possible = known.staff.filter { candidate in
      absentees.contains { !StandIn.bindings(of: $0, lentTo: candidate).isEmpty }
    }
    return ChoiceField(options: [Choice(value: "", label: "Välj person")] + choices(possible))
  }

  private func choices(_ people: [StaffMember]) -> [Choice] {
    SwedishOrder.sorted(people, by: \.name).map {
      Choice(value: $0.id.rawValue, label: "\($0.name), \($0.role.swedish)")
    }
  }

  /// Who did something, by `Actor.reference`.
  private func who(_ reference: String) -> String {
    reference == Actor.program.reference
      ? "programmet" : name(StaffID(rawValue: String(reference.dropFirst("staff:".count))))
  }

  private func name(_ id: StaffID) -> String {
    known.staff.first { $0.id == id }?.name ?? "någon"
  }
}
