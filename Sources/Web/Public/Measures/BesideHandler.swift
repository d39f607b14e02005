import Domain
import HTTPTypes
import Hummingbird
import Operations

extension Site {
  /// Where the form for another municipality leads: to the page of that one.
  func chooseBeside(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await comparison(request, at: "/jamforelser") { choice in
      let other = AreaID(rawValue: FormFields(query: request)["other"])
      guard AreaCatalogue.isMunicipality(other), other != choice.municipality.id else {
        throw HTTPError(.notFound)
      }
      return .seeOther(choice.address("/jamforelser/mot/\(other)", year: choice.askedYear))
    }
  }

  /// Two municipalities side by side.
  func beside(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id = AreaID(rawValue: try context.parameters.require("id"))
    guard AreaCatalogue.isMunicipality(id), let other = AreaCatalogue.area(id) else {
      throw HTTPError(.notFound)
    }
    return try await comparison(request, at: "/jamforelser/mot/\(id)") { choice in
      // A municipality stands beside others, not beside itself.
      guard id != choice.municipality.id else { throw HTTPError(.notFound) }
      guard let order = choice.order else {
        return try await page(BesidePage(choice, other, nil), path: "/jamforelser")
      }
      let pair = try await operations.pair(order, beside: id)
      return try await page(BesidePage(choice, other, pair), path: "/jamforelser")
    }
  }
}

extension BesidePage {
  init(_ choice: ChosenComparison, _ other: Area, _ pair: MunicipalityPair?) {
    let words = BesideWords(one: choice.municipality.title, other: other.title)
    let measures = pair.map { Array(zip($0.one.measures, $0.other.measures)) } ?? []
    let shown = measures.filter { $0.0.value != nil || $0.1.value != nil }
    let year = choice.year.map { " \($0)" } ?? ""
    var chooser = ComparisonChooser(
      choice, at: "/jamforelser/mot/\(other.id)", years: choice.years.all, year: choice.year)
    if chooser.municipality != nil {
      chooser.municipality = MeasureChoices.municipalities(but: other.id).selecting(
        choice.municipality.id.rawValue)
    }
    self.init(
      title: "\(words.one) och \(words.other)\(year)", note: choice.note,
      reading: [words.reading(shown), words.preliminary(shown)].compactMap { $0 }.joined(separator: " "),
      chooser: chooser,
      beside: BesideForm(choice, other: other.id),
      back: PageLink(label: "Alla mått", address: choice.address("/jamforelser")),
      one: words.one, other: words.other,
      areas: choice.set.areas.enumerated().compactMap { place, area -> BesideArea? in
        let rows = shown.filter { $0.0.item.area == area }
        guard !rows.isEmpty else { return nil }
        return BesideArea(
          id: "omrade-\(place + 1)", heading: area, caption: "\(area): \(words.one) och \(words.other)",
          rows: rows.map { words.row($0.0, $0.1, choice) })
      })
  }
}

/// What is said of two municipalities.
private struct BesideWords {
  let one: String
  let other: String

  /// In how many measures each has the better value, of those that have a better. What may be chance is neither.
  func reading(_ measures: [(ComparedMeasure, ComparedMeasure)]) -> String {
    var (better, worse, alike, unsure) = (0, 0, 0, 0)
    for (own, others) in measures {
      guard own.item.direction == .higher || own.item.direction == .lower, let value = own.value,
        let theirs = others.value
      else { continue }
      if value == theirs {
        alike += 1
      } else if certainty(own, others) != .certain {
        unsure += 1
      } else if (value > theirs) == (own.item.direction == .higher) {
        better += 1
      } else {
        worse += 1
      }
    }
    let all = better + worse + alike + unsure
    guard all > 0 else {
      return "De två kommunerna har inget gemensamt mått där det går att säga vad som är bättre."
    }
    let ties = alike == 0 ? "" : ", och de är lika i \(alike)"
    let chance = unsure == 0 ? "" : "I \(unsure) mått är skillnaden inte säker. "
    return
      "\(one) har det bättre värdet i \(better) av \(all) mått som båda har, och \(other) i \(worse)\(ties). "
      + "\(chance)Kostnader är inte med."
  }

  /// How sure it is that the two differ; nil when either has no value.
  private func certainty(_ own: ComparedMeasure, _ others: ComparedMeasure) -> DifferenceCertainty? {
    guard let value = own.value, let theirs = others.value else { return nil }
    return DifferenceCertainty(
      of: value - theirs, isSurvey: own.isSurvey, margins: own.margin, others.margin)
  }

  func preliminary(_ measures: [(ComparedMeasure, ComparedMeasure)]) -> String? {
    MeasureWords.preliminary(measures.map(\.0).filter(\.isPreliminary).map(\.title))
  }

  func row(_ own: ComparedMeasure, _ others: ComparedMeasure, _ choice: ChosenComparison) -> BesideRow {
    let scale = MeasureScale(unit: own.item.unit, own.written + others.written)
    return BesideRow(
      name: own.title, address: choice.address("/jamforelser/\(own.item.kpi)"), one: value(own, scale),
      oneMark: MeasureWords.mark(own), other: value(others, scale), otherMark: MeasureWords.mark(others),
      difference: difference(own, others, scale))
  }

  /// The value, or why there is none and the newest that there is.
  private func value(_ measure: ComparedMeasure, _ scale: MeasureScale) -> String {
    if let value = measure.value { return scale.text(value) }
    let reason = "Inget värde, \((measure.missing ?? .notGiven).swedish)"
    guard let latest = measure.history.last else { return reason }
    return "\(reason). Senast \(latest.year): \(scale.text(latest.value))"
  }

  private func difference(_ own: ComparedMeasure, _ others: ComparedMeasure, _ scale: MeasureScale) -> String
  {
    guard let value = own.value, let theirs = others.value else { return MeasureWords.dash }
    if value == theirs { return "Lika" }
    let step = scale.number((value - theirs).magnitude)
    let higher = value > theirs ? one : other
    switch certainty(own, others) {
    case .withinMargin: return "\(step) högre i \(higher), men ingen säker skillnad"
    case .marginUnknown: return "\(step) högre i \(higher); \(DifferenceCertainty.unknown)"
    case .certain, nil: break
    }
    switch own.item.direction {
    case .higher: return "\(step) högre, och bättre, i \(higher)"
    case .lower: return "\(step) högre, och sämre, i \(higher)"
    case .cost: return "\(step) dyrare i \(higher)"
    case .none: return "\(step) högre i \(higher)"
    }
  }
}
