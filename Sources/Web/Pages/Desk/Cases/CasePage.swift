import Mustache

/// What to do now, in front of everything else.
struct NextStep: MustacheParent, Sendable {
  /// "Svara senast tisdag 8 december".
  let heading: String
  /// Why, or what waits; "9 arbetsdagar kvar. Avsändaren vill ha svar i brev."
  let text: String
  var form: CaseForm?

  func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "text": text
    case "form": answer(form)
    default: nil
    }
  }
}

/// Who sent it, as far as it is known.
struct CaseSender: MustacheParent, Sendable {
  /// "Anonym", or the name.
  let heading: String
  /// E-mail, telephone, address, in what capacity, wants an answer or not.
  let facts: [DescribedText]
  /// "Avsändaren läser svaret med sin kod. Försök inte ta reda på vem det är."
  var note: String?

  func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "facts": facts
    case "note": answer(note)
    default: nil
    }
  }
}

/// `/desk/arenden/{number}`: the next step in front, the journal below. `CaseTemplate` places it.
struct CasePage: PageModel {
  typealias Frame = DeskFrame

  /// The subject, or "Klagomål utan rubrik".
  let title: String
  let number: String
  let kind: String
  /// Board, department and unit, "Socialnämnden › Hemtjänst Norr".
  let unit: String
  /// Nil when nobody has it.
  var officer: String?
  let state: StateMark
  /// Who it waits for now, "Väntar på avsändaren sedan fredag 27 november".
  var waits: [StateMark] = []
  let dayLine: DayLine
  /// Nil where one did not come from a list.
  var walk: ListWalk?
  var errors: [FormError] = []
  var conflict: CaseConflict?
  /// That it is a duplicate, that a gate waits, and where it is handed on.
  var beside: CaseBeside?
  let nextStep: NextStep
  /// The sender's words.
  let text: String
  /// Channel, place, service area, dimension, registered when and by whom.
  let facts: [DescribedText]
  let sender: CaseSender
  let thread: [ThreadMessage]
  /// Cases that are likely to be about the same thing.
  var duplicates: [DuplicateLine] = []
  /// What is planned or done because of it.
  var improvements: [PageLink] = []
  /// Where a new one is planned, for those who may.
  var planning: String?
  /// Every form but the one in the next step.
  let otherForms: [CaseForm]
  let explanations: [ExplainedPromise]
  /// Newest first.
  let journal: [JournalLine]
  /// The address of the read log, for those whose it is.
  var readLog: String?
  /// The whole case as a document, and handing it out for those who may.
  var papers: [PageLink] = []

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "number": number
    case "kind": kind
    case "unit": unit
    case "officer": answer(officer)
    case "state": state
    case "waits": waits
    case "dayLine": dayLine
    case "walk": answer(walk)
    case "errors": errors
    case "conflict": answer(conflict)
    case "beside": answer(beside)
    case "nextStep": nextStep
    case "text": text
    case "facts": facts
    case "sender": sender
    case "thread": thread
    case "duplicates": duplicates
    case "improvements": improvements
    case "planning": answer(planning)
    case "otherForms": otherForms
    case "explanations": explanations
    case "journal": journal
    case "readLog": answer(readLog)
    case "papers": papers
    default: nil
    }
  }
}
