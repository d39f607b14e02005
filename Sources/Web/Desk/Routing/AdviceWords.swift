import Domain

/// A proposal in words.
struct AdviceWords {
  let chart: OrganisationChart

  func note(_ advice: RoutingAdvice?) -> AdviceNote? {
    guard let advice, let place = chart.name(of: advice.goal.placement) else { return nil }
    switch advice.basis {
    case .rule(_, let name): return AdviceNote(place: place, why: "Regeln ”\(name)” säger det.")
    case .learnt(let words, let shares):
      let share = shares.first.map { " Säkerhet \(Self.percent($0.share))." } ?? ""
      return AdviceNote(
        place: place,
        why: "\(words.count == 1 ? "Ordet" : "Orden") \(Self.list(words)) talar för det.\(share)",
        otherwise: otherwise(shares.dropFirst()))
    }
  }

  /// The same as one text.
  func sentence(_ advice: RoutingAdvice?) -> String? {
    note(advice).map { "Förslag: \($0.place). \($0.why) \($0.otherwise ?? "")" }
  }

  private func otherwise(_ shares: ArraySlice<RoutingClassifier.Share>) -> String? {
    let places = shares.filter { $0.share >= 0.05 }.compactMap { share in
      chart.name(of: share.place).map { "\($0) (\(Self.percent(share.share)))" }
    }
    return places.isEmpty ? nil : "Därefter \(Self.list(places))."
  }

  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  /// "a", "a och b", "a, b och c".
  static func list(_ words: [String], _ last: String = "och") -> String {
    guard let end = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) \(end)"
  }
}
