import Domain
import Operations
import Storage

/// The registration as it was posted.
struct RegistrationForm: Sendable {
  let fields: FormFields
  /// Cases that it is like, to be looked at before it is saved.
  var duplicates: [LikelyDuplicate] = []

  private var channel: Channel? { fields.word("channel") }
  private var isAnonymous: Bool { fields["sender"] == "anonymous" }

  /// - Throws: `Problems` for what is missing before the register can be asked at all.
  func item(placement: Placement) throws -> RegisteredItem {
    var problems: [Problem] = []
    if channel == nil { problems.append(Problem(.invalid, .channelMissing, field: "channel")) }
    if fields.word("kind") as Kind? == nil { problems.append(Problem(.invalid, .kindMissing, field: "kind")) }
    let day = CalendarDay(fields["received"])
    if day == nil { problems.append(Problem(.invalid, .dateWrong, [fields["received"]], field: "received")) }
    if TidyText.line(fields["text"]).isEmpty {
      problems.append(Problem(.invalid, .textMissing, field: "text"))
    }
    if fields["sender"].isEmpty { problems.append(Problem(.invalid, .senderMissing, field: "sender")) }
    if (fields.word("kind") as Kind?) == .complaint, fields["about"].isEmpty {
      problems.append(Problem(.invalid, .aboutStaffMissing, field: "about"))
    }
    guard problems.isEmpty, let channel, let day, let kind: Kind = fields.word("kind") else {
      throw Problems(problems)
    }
    return RegisteredItem(
      channel: channel, takenInHandOn: day, rule: rule(channel),
      classification: Classification(
        kind: kind, dimension: fields.word("dimension"), serviceArea: fields.identifier("service"),
        placement: placement),
      subject: fields["subject"], text: fields["text"],
      wish: fields["wantsAnswer"] == "no" ? .noAnswer : .answer, capacity: fields.word("capacity"),
      contact: contact, oralNote: oralNote(channel), acknowledgedBy: acknowledgedBy(channel),
      subjects: SubjectChoices.subjects(fields["about"]),
      staffQuestion: SubjectChoices.question(fields["about"]))
  }

  /// Only what came on paper has a rule other than "the same day" (förvaltningslagen 22 §).
  private func rule(_ channel: Channel) -> ArrivalRule {
    channel == .letter || channel == .form ? fields.word("arrivalRule") ?? .sameDay : .sameDay
  }

  private var contact: Contact? {
    isAnonymous
      ? nil
      : Contact(
        name: fields["name"], email: fields["email"], phone: fields["phone"], address: fields["address"])
  }

  private func oralNote(_ channel: Channel) -> OralNote? {
    guard channel.isOral, !fields["readBack"].isEmpty else { return nil }
    return OralNote(receivedBy: fields["writtenBy"], readBack: fields["readBack"] == "yes" ? .done : .notDone)
  }

  /// Whoever was told at once, in the call or at the desk, has been acknowledged.
  private func acknowledgedBy(_ channel: Channel) -> Acknowledgement.Means? {
    guard fields["told"] == "yes" else { return nil }
    return channel == .telephone ? .telephone : .inPerson
  }

  /// The form with what was written in it.
  func page(_ material: Operations.RegistrationMaterial, problems: [Problem]) -> RegistrationPage {
    func error(_ name: String) -> String? {
      problems.first { RegistrationForm.formField($0.field) == name }?.swedish
    }
    func text(_ name: String) -> TextField { TextField(value: fields[name], error: error(name)) }
    func choice(_ name: String, _ field: ChoiceField, unless empty: String? = nil) -> ChoiceField {
      field.selecting(fields[name].isEmpty ? empty : fields[name], error: error(name))
    }
    let dates = PlainSwedishDate(today: material.today)
    let before = ArrivalRule.post.arrivalDay(takenInHandOn: material.today, calendar: material.calendar)
    return RegistrationPage(
      errors: problems.map {
        FormError(target: RegistrationForm.formField($0.field) ?? "innehall", text: $0.swedish)
      },
      submission: fields["submission"],
      duplicates: duplicates.map { DuplicateLine($0, from: material.today) },
      seen: duplicates.map(\.number.description).joined(separator: " "),
      button: duplicates.isEmpty ? "Registrera synpunkten" : "Registrera ändå",
      channel: choice("channel", RegistrationChoices.channels),
      arrivalRule: choice(
        "arrivalRule", RegistrationChoices.arrivalRules, unless: ArrivalRule.sameDay.rawValue),
      received: text("received"), proposedDay: dates.date(material.today),
      proposedEarlierDay: dates.date(before),
      writtenBy: text("writtenBy"), readBack: choice("readBack", RegistrationChoices.readBack),
      told: choice("told", RegistrationChoices.told, unless: "no"),
      kind: choice("kind", RegistrationChoices.kinds), subject: text("subject"), text: text("text"),
      unit: choice("unit", PlacementChoices.field(material.chart.current(on: material.today)), unless: ""),
      service: choice(
        "service", ChoiceField(options: DeskChoices.serviceAreas(material.serviceAreas)), unless: ""),
      dimension: choice("dimension", ChoiceField(options: DeskChoices.dimensions), unless: ""),
      about: choice("about", SubjectChoices.field(material.staff), unless: ""),
      wantsAnswer: choice("wantsAnswer", RegistrationChoices.wantsAnswer, unless: "yes"),
      sender: choice("sender", RegistrationChoices.senders), name: text("name"), email: text("email"),
      phone: text("phone"), address: text("address"),
      capacity: choice("capacity", FeedbackChoices.capacities, unless: ""))
  }

  /// Where the register's names and the form's differ.
  private static func formField(_ name: String?) -> String? {
    switch name {
    case "day": "received"
    case "receivedBy": "writtenBy"
    case "serviceArea": "service"
    default: name
    }
  }
}
