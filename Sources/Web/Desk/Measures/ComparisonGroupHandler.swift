import Domain
import Hummingbird
import Operations

extension Site {
  func blankComparisonGroup(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await operations.measureNames(for: try context.member())
    return try await measurePage(ComparisonGroupFilling(file: nil).page, request, context)
  }

  func showComparisonGroup(_ request: Request, _ context: SiteContext) async throws -> Response {
    let file = try await operations.comparisonGroup(group(context), for: try context.member())
    return try await measurePage(ComparisonGroupFilling(file: file).page, request, context)
  }

  func postNewComparisonGroup(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let member = try context.member()
    return try await savingMeasures(
      fields,
      {
        let id = try await operations.addComparisonGroup(
          ComparisonGroupDraft(name: fields["heading"], members: fields["members"]), actor: .staff(member))
        return .measure(MeasureAddress.group(id), .saved)
      }, refused: { ComparisonGroupFilling(file: nil, attempt: $0).page }, context)
  }

  func postComparisonGroup(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await changingGroup(request, context) { id, fields, version, actor in
      try await operations.editComparisonGroup(
        id, ComparisonGroupDraft(name: fields["heading"], members: fields["members"]), version: version,
        actor: actor)
      return .saved
    }
  }

  func postComparisonGroupClosing(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await changingGroup(request, context) { id, _, version, actor in
      try await operations.closeComparisonGroup(id, version: version, actor: actor)
      return .closed
    }
  }

  private func changingGroup(
    _ request: Request, _ context: SiteContext,
    _ change: (RowID, FormFields, Int, Actor) async throws -> MeasureNews
  ) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let (id, member) = (group(context), try context.member())
    return try await savingMeasures(
      fields,
      {
        let news = try await change(id, fields, Int(fields["version"]) ?? 0, .staff(member))
        return .measure(MeasureAddress.group(id), news)
      },
      refused: { attempt in
        let file = try await operations.comparisonGroup(id, for: member)
        return ComparisonGroupFilling(file: file, attempt: attempt).page
      }, context)
  }

  private func group(_ context: SiteContext) -> RowID {
    RowID(rawValue: context.parameters.get("group") ?? "")
  }
}

/// The page of a comparison group: as it stands, or as somebody just tried to save it.
struct ComparisonGroupFilling {
  /// nil for a new one.
  let file: ComparisonGroupFile?
  var attempt: MeasureAttempt?

  var page: MeasureFormPage {
    let closed = file?.now.content.standing == .closed
    var page = MeasureFormPage(
      title: file?.now.content.name ?? "Ny jämförelsegrupp", trail: MeasureAddress.trail(),
      lead: closed
        ? "Gruppen är stängd. Spara den för att öppna den."
        : "Gruppen väljs med sitt namn på sidorna och i kommandot norna kkik --network.",
      forms: [form] + closing, history: history)
    guard let attempt else { return page }
    page = page.saying(attempt.problems)
    if attempt.isConflict, let file {
      page = page.meeting(
        CaseConflict(
          of: "gruppen",
          changes: ["Version \(file.now.number): \(OwnMeasureWords(file.names).made(file.now.made))."],
          theirs: [
            DescribedText("Namn", file.now.content.name),
            DescribedText("Kommuner", Self.titles(file.now.content.members, ", ")),
          ],
          mine: attempt.fields.written([("heading", "Namn"), ("members", "Kommuner")])))
    }
    return page
  }

  private static func titles(_ members: [AreaID], _ separator: String) -> String {
    members.map(AreaCatalogue.title).joined(separator: separator)
  }

  private var fields: FormFields {
    // The form that closes a group has no names in it.
    if let attempt, attempt.fields.given("heading") != nil { return attempt.fields }
    guard let group = file?.now.content else { return FormFields([:]) }
    return FormFields(["heading": group.name, "members": Self.titles(group.members, "\n")])
  }

  private var carried: [HiddenField] {
    guard let number = file?.now.number else { return [] }
    return [HiddenField(name: "version", value: attempt?.version(now: number) ?? String(number))]
  }

  private var form: MeasureForm {
    let controls = MeasureControls(fields, attempt?.problems ?? [])
    return MeasureForm(
      id: "grupp", action: file.map { MeasureAddress.group($0.id) } ?? "\(MeasureAddress.desk)/grupp/ny",
      carried: carried,
      parts: [
        MeasureFormPart(controls: [
          controls.line("heading", "Vad heter gruppen?", width: "half"),
          controls.area(
            "members", "Kommuner",
            hint: "En på varje rad, med namn eller de fyra siffrorna: Berg eller 2326.", rows: 10),
        ])
      ], submit: "Spara gruppen", back: MeasureAddress.desk)
  }

  private var closing: [MeasureForm] {
    guard let file, file.now.content.standing == .open else { return [] }
    return [
      MeasureForm(
        id: "stang", heading: "Stäng gruppen", hint: "Den går inte att välja längre.",
        action: "\(MeasureAddress.group(file.id))/stang", carried: carried, parts: [],
        submit: "Stäng gruppen", style: "second")
    ]
  }

  private var history: [DescribedText] {
    guard let file else { return [] }
    let words = OwnMeasureWords(file.names)
    return file.versions.map { version in
      let closed = version.content.standing == .closed ? " (stängd)" : ""
      return words.version(
        version.number, version.made,
        "\(version.content.name)\(closed): \(Self.titles(version.content.members, ", "))")
    }
  }
}
