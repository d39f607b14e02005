import Domain
import Operations

/// Something that can be done on the case page: one file each, and one line in `CaseVerbs`.
protocol CaseVerb: Sendable {
  /// The last part of the address that the form posts to.
  var address: String { get }
  /// The form's name in the ids of its fields.
  var name: String { get }
  /// What the form is called, "Svara".
  var label: String { get }
  /// What its button says.
  var button: String { get }
  /// What it makes happen; it is offered when the lifecycle allows that.
  var event: CaseEvent { get }
  /// What one must be allowed to do with the case for it to be offered.
  var action: CaseAction { get }
  /// What is said on the page after it was done.
  var done: String { get }

  /// The draft that its long text is kept in as it is typed.
  var draft: Draft.Form? { get }

  /// The last part of the address where its text is shown as it will be sent.
  var preview: String? { get }

  /// The key that leads to its form.
  var key: String? { get }

  /// Whether it is offered to whoever reads the case now, beyond what the lifecycle says.
  func isOffered(in file: CaseFile) -> Bool
  /// What the reader should know before using it.
  func advice(in file: CaseFile) -> String?
  func controls(_ form: CaseFormFilling) -> [FormControl]
  /// The name of a form's field where the operation's problem calls it differently.
  func field(ofProblem field: String) -> String
  func perform(_ deed: CaseDeed) async throws
}

extension CaseVerb {
  var draft: Draft.Form? { nil }
  var preview: String? { nil }
  var key: String? { nil }
  var action: CaseAction { .handle }
  func isOffered(in file: CaseFile) -> Bool { true }
  func advice(in file: CaseFile) -> String? { nil }
  func field(ofProblem field: String) -> String { field }
}

/// A form that was sent.
struct CaseDeed: Sendable {
  let operations: Operations
  let number: CaseNumber
  let fields: FormFields
  let actor: Actor

  /// The version of the case that the form was made from.
  var version: Int? { Int(fields["version"]) }
}

/// Something that could not be done, with the form as it was filled in.
struct CaseAttempt: Sendable {
  let verb: any CaseVerb
  let fields: FormFields
  let problems: [Problem]

  var isConflict: Bool { problems.contains { $0.key == .changedMeanwhile } }
}
