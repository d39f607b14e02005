import Mustache

/// A step of the action plan.
struct PlanStepRow: MustacheParent, Sendable {
  let id: String
  let text: String
  /// "senast 1 april"; nil without a day.
  var due: String?
  /// "Olle Öberg, 3 mars"; nil while it is to be done.
  var done: String?
  /// Whether the reader may mark it as done.
  var open: Bool

  func child(named name: String) -> Any? {
    switch name {
    case "id": id
    case "text": text
    case "due": answer(due)
    case "done": answer(done)
    case "open": open
    default: nil
    }
  }
}

/// A follow-up that somebody made.
struct EffectLine: MustacheParent, Sendable {
  let judgement: String
  let comment: String
  /// The sentence about the figures; nil where nothing was counted.
  var finding: String?
  let who: String

  func child(named name: String) -> Any? {
    switch name {
    case "judgement": judgement
    case "comment": comment
    case "finding": answer(finding)
    case "who": who
    default: nil
    }
  }
}

/// The wording of the story that was written last.
struct StoryPanel: MustacheParent, Sendable {
  let heading: String
  let youSaid: String
  let weDid: String
  let state: StateMark
  let ordinal: String
  /// Whether the reader may approve it, or take it off the public page.
  var approve: Bool
  var withdraw: Bool
  /// What stands in the way of approving.
  var note: String?

  func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "youSaid": youSaid
    case "weDid": weDid
    case "state": state
    case "ordinal": ordinal
    case "approve": approve
    case "withdraw": withdraw
    case "note": answer(note)
    default: nil
    }
  }
}

/// The forms that change an improvement; nil for those who only read.
struct ImprovementForms: MustacheParent, Sendable {
  let address: String
  let version: String
  var status: ChoiceField
  var reason = TextField()
  var evidence = TextField()
  var step = TextField()
  var stepDue = TextField()
  var number = TextField()
  /// Nil until it is done.
  var judgement: ChoiceField?
  var comment = TextField()
  var headline = TextField()
  var youSaid = TextField()
  var weDid = TextField()
  /// The form that was just sent and refused stands open.
  var movesOpen = false
  var judgesOpen = false
  var writesOpen = false

  func child(named name: String) -> Any? {
    switch name {
    case "address": address
    case "version": version
    case "status": status
    case "reason": reason
    case "evidence": evidence
    case "step": step
    case "stepDue": stepDue
    case "number": number
    case "judgement": answer(judgement)
    case "comment": comment
    case "headline": headline
    case "youSaid": youSaid
    case "weDid": weDid
    case "movesOpen": movesOpen
    case "judgesOpen": judgesOpen
    case "writesOpen": writesOpen
    default: nil
    }
  }
}

/// `/desk/atgarder/{id}`. `ImprovementTemplate` places it.
struct ImprovementPage: PageModel {
  typealias Frame = DeskFrame

  let title: String
  let status: StateMark
  var errors: [FormError] = []
  /// What somebody else changed while the form was filled in.
  var conflict: CaseConflict?
  let facts: [DescribedText]
  let steps: [PlanStepRow]
  let cases: [PageLink]
  /// "Och 2 ärenden som du inte ser."
  var hidden: String?
  /// How to plan and count when no pattern is chosen.
  let counting: String
  let effects: [EffectLine]
  var story: StoryPanel?
  var forms: ImprovementForms?
  let history: [JournalLine]

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "status": status
    case "errors": errors
    case "conflict": answer(conflict)
    case "facts": facts
    case "steps": steps
    case "cases": cases
    case "hidden": answer(hidden)
    case "counting": counting
    case "effects": effects
    case "story": answer(story)
    case "forms": answer(forms)
    case "history": history
    default: nil
    }
  }
}
