import Domain
import HTTPTypes
import Hummingbird
import Operations
import Storage

extension Site {
  func gateList(_ request: Request, _ context: SiteContext) async throws -> Response {
    let material = try await operations.gateSettings(for: try context.member())
    return try await page(
      GatesPage(material), path: "/desk/grindar", context: context,
      notice: FormFields(query: request)["klart"].isEmpty ? nil : "Inställningen är sparad.")
  }

  func showGate(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await gatePage(nil, problem: nil, context: context)
  }

  func postGate(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let member = try context.member()
    let material = try await operations.gateSettings(for: member)
    do {
      try await operations.setGate(
        try gate(context), citation: fields["citation"], instruction: fields["instruction"],
        receivers: material.staff.map(\.id).filter { fields["receiver-\($0)"] == "yes" },
        boards: material.chart.boards.map(\.id).filter { fields["board-\($0)"] == "yes" },
        version: Int(fields["version"]) ?? 0, by: member)
      return .seeOther("/desk/grindar?klart=ja")
    } catch let problem as Problem where problem.code != .notFound {
      return try await gatePage(fields, problem: problem, context: context)
    }
  }

  private func gatePage(
    _ fields: FormFields?, problem: Problem?, context: SiteContext
  ) async throws -> Response {
    let gate = try gate(context)
    let material = try await operations.gateSettings(for: try context.member())
    return try await page(
      GatePage(gate, material, fields, problem: problem), path: "/desk/grindar", context: context,
      status: problem?.code.status ?? .ok)
  }

  private func gate(_ context: SiteContext) throws -> Gate {
    guard let gate = Gate(rawValue: try context.parameters.require("gate")) else {
      throw HTTPError(.notFound)
    }
    return gate
  }
}

extension GatesPage {
  init(_ material: Operations.GateMaterial) {
    self.init(
      rows: material.settings.map { setting in
        let names = setting.receivers.compactMap { id in material.staff.first { $0.id == id }?.name }
        return GateRow(
          name: setting.gate.swedish.capitalizedFirst, address: "/desk/grindar/\(setting.gate.rawValue)",
          clock: setting.gate.times.capitalizedFirst,
          receivers: names.isEmpty ? "Ingen utsedd" : names.joined(separator: ", "),
          citation: setting.citation)
      })
  }
}

extension GatePage {
  private static func receiverAccess(_ gate: Gate) -> String {
    switch gate.content {
    case .stays:
      "Var och en får en uppgift, och ett mejl utan innehåll om adressen är känd. Uppgiften visar ärendets nummer, vad "
        + "det gäller och det som den som lämnade över har skrivit till mottagaren. Den som också ska läsa ärendet "
        + "behöver en roll hos nämnden: lägg till den under Medarbetare. Dig själv kan du inte utse."
    case .sealed:
      "Bara de läser det som lämnas över, vilken roll de än har. Var och en får en uppgift, och ett mejl utan innehåll "
        + "om adressen är känd. Utse minst två, så att någon alltid kan ta emot. Dig själv kan du inte utse. Varje "
        + "läsning står i läsloggen."
    case .leaves:
      "Innehållet förs till akten av den som lämnar över. Ingen behöver ta emot det här."
    }
  }

  /// What is ticked, as the form says it.
  private static func chosen(boards: [String], receivers: [String]) -> [DescribedText] {
    [
      DescribedText("Nämnder vars klagomål alltid ska bedömas", boards.joined(separator: ", ")),
      DescribedText("Tar emot", receivers.joined(separator: ", ")),
    ]
  }

  init(_ gate: Gate, _ material: Operations.GateMaterial, _ fields: FormFields?, problem: Problem?) {
    let now = material.settings.first { $0.gate == gate } ?? .standard(gate)
    func error(_ name: String) -> String? { problem?.field == name ? problem?.swedish : nil }
    let people = SwedishOrder.sorted(material.staff.filter { $0.disabledOn == nil }, by: \.name)
    let boards = SwedishOrder.sorted(material.chart.current(on: material.today).boards, by: \.name)
    let made = MadeBy(staff: material.staff, today: material.today)
    let receivers = people.filter { now.receivers.contains($0.id) }.map(\.name)
    let assessed = boards.filter { now.boards.contains($0.id) }.map(\.name)
    let chosen = people.filter { fields?["receiver-\($0.id)"] == "yes" }.map(\.name)
    let chosenBoards = boards.filter { fields?["board-\($0.id)"] == "yes" }.map(\.name)
    let written = fields?.written([("citation", "Lag"), ("instruction", "Vad handläggaren gör")]) ?? []
    let standing = [
      DescribedText("Lag", now.citation), DescribedText("Vad handläggaren gör", now.instruction),
    ]
    let conflict: CaseConflict? =
      problem?.isConflictOfVersions == true
      ? CaseConflict(
        of: "inställningen", changes: now.made.map { ["Version \(now.version): \(made.words($0))."] } ?? [],
        theirs: standing + Self.chosen(boards: assessed, receivers: receivers),
        mine: written + Self.chosen(boards: chosenBoards, receivers: chosen)) : nil
    self.init(
      title: gate.swedish.capitalizedFirst,
      errors: conflict == nil
        ? problem.map { [FormError(target: $0.field ?? "citation", text: $0.swedish)] } ?? [] : [],
      conflict: conflict, action: "/desk/grindar/\(gate.rawValue)",
      version: (fields ?? FormFields([:])).version(unless: problem, now: now.version),
      citation: TextField(value: fields?["citation"] ?? now.citation, error: error("citation")),
      instruction: TextField(value: fields?["instruction"] ?? now.instruction, error: error("instruction")),
      receivers: CheckField(
        prefix: "receiver-",
        options: people.map { person in
          Choice(
            value: person.id.rawValue, label: "\(person.name), \(person.role.swedish)",
            selected: fields.map { $0["receiver-\(person.id)"] == "yes" } ?? now.receivers.contains(person.id)
          )
        }, error: error("receivers")),
      receiverAccess: Self.receiverAccess(gate),
      boards: gate == .lexSarah
        ? CheckField(
          prefix: "board-",
          options: boards.map { board in
            Choice(
              value: board.id.rawValue, label: board.name,
              selected: fields.map { $0["board-\(board.id)"] == "yes" } ?? now.boards.contains(board.id))
          }, error: error("boards")) : nil,
      history: (material.history[gate] ?? []).reversed().compactMap { item in
        item.made.map {
          DescribedText("Version \(item.version)", made.words($0))
        }
      })
  }
}
