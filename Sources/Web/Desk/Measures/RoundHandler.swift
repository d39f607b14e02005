import Domain
import Hummingbird
import Operations

extension Site {
  func showRound(_ request: Request, _ context: SiteContext) async throws -> Response {
    let member = try context.member()
    let file = try await operations.collection(try context.year(), for: member)
    return try await measurePage(MeasureRoundFilling(file: file, member: member).page, request, context)
  }

  func blankRound(_ request: Request, _ context: SiteContext) async throws -> Response {
    let material = try await operations.collectionMaterial(nil, for: try context.member())
    return try await measurePage(RoundFormFilling(material: material, year: nil).page, request, context)
  }

  func editRound(_ request: Request, _ context: SiteContext) async throws -> Response {
    let year = try context.year()
    let material = try await operations.collectionMaterial(year, for: try context.member())
    return try await measurePage(RoundFormFilling(material: material, year: year).page, request, context)
  }

  func postNewRound(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await savingRound(try await trustedFields(request, context), year: nil, request, context)
  }

  func postRound(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await savingRound(
      try await trustedFields(request, context), year: try context.year(), request, context)
  }

  private func savingRound(
    _ fields: FormFields, year: Int?, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    let member = try context.member()
    // Asked first, so that what is wrong in a form tells nothing to those who may not edit it.
    let material = try await operations.collectionMaterial(year, for: member)
    return try await savingMeasures(
      fields,
      {
        let draft = try RoundDraft(fields, year: year)
        try await operations.saveRound(
          draft, version: year == nil ? 0 : Int(fields["version"]) ?? 0, actor: .staff(member))
        return .measure(MeasureAddress.round(draft.year), .saved)
      },
      refused: { attempt in
        let now = try await operations.collectionMaterial(year, for: member)
        return RoundFormFilling(material: attempt.isConflict ? now : material, year: year, attempt: attempt)
          .page
      }, context)
  }
}

extension RoundDraft {
  /// - Throws: `Problems` for a year and days that cannot be read.
  fileprivate init(_ fields: FormFields, year: Int?) throws {
    var problems: [Problem] = []
    func day(_ name: String) -> CalendarDay {
      do throws(Problem) {
        return try fields.day(name)
      } catch {
        problems.append(error)
        return .first
      }
    }
    let (first, last) = (day("firstDay"), day("lastDay"))
    let written = year ?? Int(TidyText.line(fields["year"]))
    if written == nil {
      problems.append(
        Problem(.invalid, .comparisonYearWrong, [String(fields["year"].prefix(20))], field: "year"))
    }
    guard problems.isEmpty, let written else { throw Problems(problems) }
    let rows = min(max(Int(fields["rows"]) ?? 0, 0), 500)
    self.init(
      year: written, firstDay: first, lastDay: last,
      rows: (0..<rows).map { place in
        let row = place + 1
        let isBlank = TidyText.line(fields["kpi-\(row)"]).isEmpty
        return Row(
          row: row, kpi: fields["kpi-\(row)"],
          responsible: isBlank ? nil : fields.identifier("responsible-\(row)"))
      })
  }
}

/// The page that says how far a round has come.
struct MeasureRoundFilling {
  let file: CollectionFile
  let member: StaffMember

  var page: MeasureRoundPage {
    let (progress, words) = (file.progress, OwnMeasureWords(file.names))
    let (round, left) = (progress.round, progress.left)
    let done = progress.lines.count - left.count
    let dates = PlainSwedishDate(today: file.names.today)
    return MeasureRoundPage(
      title: "Insamlingen \(round.year)",
      sentence: Self.reported(done, of: progress.lines.count),
      mark: Self.mark(progress, today: file.names.today),
      left: left.isEmpty
        ? nil
        : "Kvar: "
          + left.map { "\($0.measure.title) (\(words.name($0.responsible)))" }.joined(separator: "; ") + ".",
      days: "Från \(dates.date(round.firstDay)) till \(dates.date(round.lastDay)).",
      rows: progress.lines.map { row($0, words) },
      edit: Access.permitsMeasures(member, .edit)
        ? PageLink(label: "Ändra insamlingen", address: "\(MeasureAddress.round(round.year))/andra") : nil,
      history: file.versions.map { version in
        words.version(
          version.number, version.made,
          "\(version.content.items.count) mått, från \(dates.date(version.content.firstDay)) till \(dates.date(version.content.lastDay))"
        )
      })
  }

  /// "Rapporterat: 1 av 2 uppgifter."
  static func reported(_ done: Int, of all: Int) -> String {
    "Rapporterat: \(done) av \(all) \(all == 1 ? "uppgift" : "uppgifter")."
  }

  private func row(_ line: CollectionProgress.Line, _ words: OwnMeasureWords) -> MeasureRoundRow {
    let (measure, year) = (line.measure, file.progress.round.year)
    let mayReport = Access.permitsReporting(.staff(member), for: line.responsible)
    let scale = MeasureScale(unit: measure.unit, [line.figure?.value, line.kolada].compactMap { $0 })
    let figure = line.figure.flatMap { figure in
      figure.value.map { "\(scale.text($0)), \(words.made(figure.made))" }
    }
    return MeasureRoundRow(
      name: measure.title, address: mayReport ? MeasureAddress.figure(measure.kpi, year) : nil,
      responsible: words.name(line.responsible),
      mark: line.isDone
        ? StateMark("Rapporterad", .kept)
        : file.names.today > file.progress.round.lastDay
          ? StateMark("Försenad", .late) : StateMark("Kvar", .soon),
      figure: figure, kolada: line.kolada.map(scale.text))
  }

  /// How the round as a whole stands.
  static func mark(_ progress: CollectionProgress, today: CalendarDay) -> StateMark {
    if progress.left.isEmpty { return StateMark("Klar", .kept) }
    switch progress.round.step(on: today) {
    case nil: return StateMark("Har inte börjat", .neutral)
    case .late?: return StateMark("Försenad", .late)
    case .begins?, .weekLeft?: return StateMark("Pågår", .soon)
    }
  }
}
