import Domain
import Operations

/// What an improvement has now, as choices of its form. They are there also when the lists do not hold them: a unit that
/// is closed, an owner who has left, a pattern that the editor may not see. Of a list without the chosen value a browser
/// sends the first one, and changing a date would change that too.
struct PresentChoices {
  let content: ImprovementContent
  let desk: ImprovementDesk

  private var words: ImprovementWords { ImprovementWords(desk) }

  /// Nil where nothing is chosen, for which the lists have their own word.
  func choice(_ name: String) -> Choice? {
    switch name {
    case "unit":
      Choice(
        value: PlacementChoices.value(of: content.placement),
        label: "\(words.place(content.placement)) (som nu)")
    case "owner":
      content.owner.map {
        Choice(value: $0.rawValue, label: "\(words.name($0) ?? "En tidigare medarbetare") (som nu)")
      }
    case "pattern":
      content.pattern.map { Choice(value: $0.rawValue, label: "Oförändrat: ett mönster som du inte ser") }
    default: nil
    }
  }
}

extension ChoiceField {
  /// With what is chosen now among the options.
  func keeping(_ present: Choice?) -> ChoiceField {
    guard let present, !offers(present.value) else { return self }
    var field = self
    field.options.append(present)
    return field
  }

  func offers(_ value: String) -> Bool {
    options.contains { $0.value == value } || groups.contains { $0.options.contains { $0.value == value } }
  }
}
