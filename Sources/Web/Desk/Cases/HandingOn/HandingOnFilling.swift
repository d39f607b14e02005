import Domain
import Operations
import Storage

/// The page that hands on, as it stands or as somebody just tried to send one of its forms.
struct HandingOnFilling {
  let file: CaseFile
  let attempt: HandingOnAttempt?
  /// The number of the case that the page was opened to merge this one with, as it stands in the address.
  var proposed = ""

  /// Its name in the address.
  static let proposal = "med"

  private var value: FeedbackCase { file.value }
  private var about: HandingOn { file.handingOn }
  private var words: HandingOnWords { HandingOnWords(file: file) }

  /// A duplicate is only taken apart; a closed case goes nowhere.
  private var isMerged: Bool { value.mergedInto != nil }
  private var isFixed: Bool { isMerged || about.withheld != nil }

  var page: HandingOnPage {
    HandingOnPage(
      title: "Lämna vidare \(value.number)", errors: conflict == nil ? errors : [], conflict: conflict,
      caseAddress: words.address,
      version: String(value.version), awaited: isMerged ? [] : words.questions,
      withheld: about.withheld?.problem.swedish, handedOver: words.handedOver, links: links,
      asked: words.asked,
      forwarding: value.isOpen ? forwarding : nil,
      merging: isFixed ? nil : MergingFields(main: text(.merge, "main", unless: proposed), earlier: earlier),
      handover: isFixed ? nil : handover,
      splitAddress: isFixed ? nil : words.address + "/dela",
      referAddress: value.isOpen ? words.address + "/fraga-utanfor" : nil)
  }

  private var links: [LinkedCase] {
    words.links.map { link in
      var link = link
      link.undoEarlier?.error = error(.unsplit, "earlier")
      return link
    }
  }

  private var conflict: CaseConflict? {
    guard let attempt, attempt.problem.isConflictOfVersions else { return nil }
    return CaseWords(file).conflict(with: attempt.written)
  }

  private var errors: [FormError] {
    attempt.map { [FormError(target: $0.verb.target($0.problem.field), text: $0.problem.swedish)] } ?? []
  }

  private var forwarding: ForwardingFields {
    ForwardingFields(
      unit: places.selecting(tried(.forward)?.fields["unit"] ?? "", error: error(.forward, "unit")),
      text: text(.forward, "text"), asksGround: asksGround,
      ground: Self.grounds.selecting(
        tried(.forward)?.fields["ground"] ?? "", error: error(.forward, "ground")),
      reference: text(.forward, "reference"), notes: file.dialogue.undecidedNotes.map(fate))
  }

  private func fate(of note: CaseNote) -> FormControl {
    let name = "note-\(note.id)"
    return .rows(
      FormControlField(id: "forward-\(name)", name: name, label: NoteFates.label(note, in: file)),
      ChoiceField(options: NoteFates.choices).selecting(
        tried(.forward)?.fields[name], error: error(.forward, name)))
  }

  private var places: ChoiceField {
    var field = PlacementChoices.field(file.chart.current(on: file.today))
    field.options = [Choice(value: "", label: "Välj enhet eller nämnd")]
    return field
  }

  private var asksGround: Bool { about.presumption == .presumedSecret }

  private static let grounds = ChoiceField(options: [
    Choice(value: "consent", label: "Avsändaren har samtyckt"),
    Choice(value: "law", label: "En lag tillåter det"),
  ])

  private var handover: HandoverFields {
    let gates = Gate.allCases.map { gate in
      let setting = about.settings[gate] ?? .standard(gate)
      return Choice(
        value: gate.rawValue, label: gate.swedish.capitalizedFirst,
        hint: "\(setting.instruction) Tid: \(gate.times). \(setting.citation.capitalizedFirst).")
    }
    return HandoverFields(
      gate: ChoiceField(options: gates).selecting(
        tried(.handOver)?.fields["gate"], error: error(.handOver, "gate")),
      text: text(.handOver, "text"),
      confirmation: CheckField(
        prefix: "confirmation-",
        options: [
          Choice(
            value: "given", label: "Avsändaren har sagt ja, eller texten är förd till akten",
            selected: tried(.handOver)?.fields["confirmation-given"] == "yes")
        ],
        error: error(.handOver, "confirmation")))
  }

  /// Asked of the one case whose answer it is, and gone again with its number.
  private var earlier: CheckField? {
    guard let problem = tried(.merge)?.problem, problem.key == .mergeMainAnswered,
      let number = problem.arguments.first
    else { return nil }
    let label = "Jag har läst svaret i \(number). Den här avsändaren får läsa det"
    return CheckField(
      prefix: "earlier-", options: [Choice(value: number, label: label)], error: problem.swedish)
  }

  private func tried(_ verb: HandingOnVerb) -> HandingOnAttempt? { attempt?.verb == verb ? attempt : nil }

  private func error(_ verb: HandingOnVerb, _ field: String) -> String? {
    tried(verb).flatMap { $0.problem.field == field ? $0.problem.swedish : nil }
  }

  private func text(_ verb: HandingOnVerb, _ field: String, unless given: String = "") -> TextField {
    TextField(value: tried(verb)?.fields[field] ?? given, error: error(verb, field))
  }
}
