import Domain
import Hummingbird
import Operations

extension Site {
  func showFigures(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await figuresPage(request, context, problem: nil)
  }

  /// Which measure and year somebody wants to report: leads on to the form of that figure.
  func chooseFigure(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (query, member) = (FormFields(query: request), try context.member())
    do throws(Problem) {
      guard Access.permitsMeasures(member, .edit) else { throw Problem(.notFound, .measureUnknown) }
      let word = TidyText.line(query["kpi"])
      let id = KPIID(rawValue: KPIID(rawValue: word.uppercased()).isKoladas ? word.uppercased() : word)
      guard id.isKoladas || OwnWord.isPossible(id.rawValue) else {
        throw Problem(
          .invalid, id.isGroup ? .kpiIsGroup : .kpiUnknown, [String(word.prefix(40))], field: "kpi")
      }
      guard let year = Int(TidyText.line(query["year"])), FormFields.years.contains(year) else {
        throw Problem(.invalid, .comparisonYearWrong, [String(query["year"].prefix(20))], field: "year")
      }
      return .seeOther(MeasureAddress.figure(id, year))
    } catch {
      guard error.code != .notFound else { throw error }
      return try await figuresPage(request, context, problem: error)
    }
  }

  func showFigure(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (id, year) = (context.kpi, try context.year())
    let file = try await operations.figureFile(id, in: year, for: try context.member())
    // An index is made from its checklist.
    if file.checklist != nil { return .seeOther(MeasureAddress.filling(id, year)) }
    return try await measurePage(FigureFilling(file: file).page, request, context)
  }

  func postFigure(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let (id, year, member) = (context.kpi, try context.year(), try context.member())
    return try await savingMeasures(
      fields,
      {
        let gender = fields.word("gender") ?? MeasureGender.total
        _ = try await operations.reportFigure(
          FigureDraft(
            kpi: id, year: year, gender: gender, value: fields["figure"], method: fields["method"],
            note: fields["note"], version: Int(fields["version-\(gender.rawValue)"]) ?? 0,
            certainty: fields["confirmedFigure"] == "ja" ? .confirmed : .asWritten),
          actor: .staff(member))
        return .measure(MeasureAddress.figure(id, year), .reported)
      },
      refused: { attempt in
        let file = try await operations.figureFile(id, in: year, for: member)
        return FigureFilling(file: file, attempt: attempt).page
      }, context)
  }

  func postFigureWithdrawal(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await trustedFields(request, context)
    let (id, year, member) = (context.kpi, try context.year(), try context.member())
    return try await savingMeasures(
      fields,
      {
        let gender = fields.word("withdrawnGender") ?? MeasureGender.total
        try await operations.withdrawFigure(
          MeasureKey(kpi: id, year: year, gender: gender), reason: fields["reason"],
          version: Int(fields["version-\(gender.rawValue)"]) ?? 0, actor: .staff(member))
        return .measure(MeasureAddress.figure(id, year), .withdrawn)
      },
      refused: { attempt in
        let file = try await operations.figureFile(id, in: year, for: member)
        return FigureFilling(file: file, attempt: attempt, form: .withdrawal).page
      }, context)
  }

  private func figuresPage(
    _ request: Request, _ context: SiteContext, problem: Problem?
  ) async throws -> Response {
    let (query, member) = (FormFields(query: request), try context.member())
    let list = try await operations.figures(in: query.year("ar"), for: member)
    let words = OwnMeasureWords(list.names)
    var content = MeasureFiguresPage(
      title: "Egna uppgifter \(list.year)",
      errors: problem.map { [FormError(target: $0.field ?? "innehall", text: $0.swedish)] } ?? [],
      years: list.years.map { year in
        PageLink(
          label: String(year), address: "\(MeasureAddress.figures)?ar=\(year)", current: year == list.year)
      },
      rows: list.items.map { item in
        MeasureFigureRow(item, among: list.items.filter { $0.measure.kpi == item.measure.kpi }, words)
      })
    if Access.permitsMeasures(member, .edit) {
      func error(_ name: String) -> String? { problem?.field == name ? problem?.swedish : nil }
      content.kpi = TextField(value: query["kpi"], error: error("kpi"))
      let year = query.given("year") ?? String(list.names.today.year)
      content.year = TextField(value: year, error: error("year"))
    }
    return try await page(
      content, path: MeasureAddress.desk, context: context, status: problem?.code.status ?? .ok)
  }
}

extension MeasureFigureRow {
  /// - Parameter all: those of the same measure, which are written alike.
  fileprivate init(_ item: ListedFigure, among all: [ListedFigure], _ words: OwnMeasureWords) {
    let figure = item.figure
    let shown = all.compactMap(\.figure.value) + all.compactMap(\.kolada)
    let scale = MeasureScale(unit: item.measure.unit, shown)
    self.init(
      name: item.measure.title, address: MeasureAddress.figure(item.measure.kpi, figure.key.year),
      gender: OwnMeasureWords.gender(figure.key.gender),
      value: figure.value.map(scale.text) ?? "Tillbakatagen: \(figure.note)",
      origin: "\(figure.origin.swedish). \(figure.method)".capitalizedFirst,
      kolada: item.kolada.map(scale.text) ?? "Inget värde",
      made: words.made(figure.made))
  }
}
