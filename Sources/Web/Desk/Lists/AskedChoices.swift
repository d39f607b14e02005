import Domain
import Operations
import Storage

/// What a list was asked for, as choices of its filter bar. They are there also when the pick lists do not hold
/// them: an officer who has left, a unit that is closed, an old meeting. Without them the bar says that the list is
/// not filtered while it is, and pressing the button drops the filter.
struct AskedChoices {
  let list: Operations.ListedCases
  let asked: CaseListQuestion

  /// Nil where the list is not asked for a part of the organisation.
  var place: Choice? {
    part.map { part in
      let place = list.chart.placement(of: part)
      let name = place.flatMap { list.chart.name(of: $0) } ?? "en enhet som inte finns"
      return Choice(
        value: asked.fields["unit"], label: closing(name, validity: list.chart.validity(of: part)))
    }
  }

  private var part: OrganisationPart? {
    switch asked.question.place {
    case .anywhere, .mine, .pile: nil
    case .board(let id): .board(id)
    case .department(let id): .department(id)
    case .unit(let id): .unit(id)
    }
  }

  /// Nil where the list is not asked for somebody by name.
  var officer: Choice? {
    guard case .member(let id) = asked.question.officer else { return nil }
    let label = list.officers.first { $0.id == id }.map { member in
      member.disabledOn == nil ? member.name : "\(member.name) (har slutat)"
    }
    return Choice(value: id.rawValue, label: label ?? "någon som inte finns")
  }

  /// The list holds closed service areas too, so only one that never was is missing.
  var serviceArea: Choice? {
    guard case .value(let id)? = asked.question.serviceArea else { return nil }
    return Choice(value: id.rawValue, label: "en verksamhet som inte finns")
  }

  /// Nil where the list is not asked for one meeting.
  var meeting: Choice? {
    asked.question.occasion.map { Choice(value: $0.rawValue, label: "ja: ett äldre möte") }
  }

  /// A name, with the word for what is no longer there.
  func closing(_ name: String, validity: Validity?) -> String {
    guard let until = validity?.until, until <= list.today else { return name }
    return "\(name) (stängd)"
  }
}
