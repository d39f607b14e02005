import Domain
import Operations
import Storage

/// What the case page says, in words.
struct CaseWords {
  let file: CaseFile
  private let dates: PlainSwedishDate

  init(_ file: CaseFile) {
    self.file = file
    dates = PlainSwedishDate(today: file.today)
  }

  private var value: FeedbackCase { file.value }

  var kind: String { value.classification.kind.swedish.capitalizedFirst }

  var officer: String? { value.officer.flatMap(name) }

  /// "Socialnämnden › Hemtjänst Norr".
  var place: String {
    let placement = value.classification.placement
    guard let board = placement.board.flatMap({ file.chart.board($0)?.name }) else { return "Inte fördelad" }
    let part = file.chart.name(of: placement)
    return part == nil || part == board ? board : "\(board) › \(part ?? "")"
  }

  func nextHeading(_ step: CaseNextStep?) -> String {
    switch step {
    case nil: value.mergedInto == nil ? "Avslutat" : "Sammanslaget"
    case .route: "Fördela till rätt enhet"
    case .acknowledge: "Bekräfta senast \(dates.relative(value.promise.acknowledgeBy))"
    case .assign: "Ge ärendet till någon"
    case .answer: "Svara senast \(dates.relative(value.answerBy))"
    case .close: value.state == .answered ? "Avsluta när inget mer ska göras" : "Läs och avsluta"
    case .readMessage: "Avsändaren har skrivit igen"
    }
  }

  /// What is to be done. What the sender has written in an open case is read first, and the next step stays what it is.
  func nextText(_ step: CaseNextStep?) -> String {
    let text = whatToDo(step)
    guard file.awaitsReading, step != .readMessage else { return text }
    return "Avsändaren har skrivit igen. Läs det längre ned först. \(text)"
  }

  private func whatToDo(_ step: CaseNextStep?) -> String {
    switch step {
    case nil: return value.mergedInto == nil ? closing : "Svara och avsluta i det ärende som det hör till."
    case .route: return "Ingen nämnd har ärendet än. \(answerSentence)"
    case .acknowledge where !value.sender.owedAnswer:
      return
        "Tala om för avsändaren att klagomålet är registrerat som \(value.number). Avsändaren vill inte ha "
        + "svar, men klagomål på utbildning ska alltid bekräftas (4 kap. 8 § skollagen)."
    case .acknowledge:
      return
        "Tala om för avsändaren att synpunkten är registrerad som \(value.number) och att svaret kommer senast "
        + "\(dates.date(value.answerBy))."
    case .readMessage:
      return
        "Läs meddelandet längre ned. Är det redan besvarat: säg det. Behövs ett nytt svar: öppna ärendet igen."
    case .assign: return "Ingen har ärendet än. \(answerSentence)"
    case .answer: return answerSentence
    case .close:
      return value.sender.owedAnswer
        ? "Avsändaren har fått svar."
        : "Avsändaren väntar inte på något svar. Ärendet ska ändå läsas och avslutas."
    }
  }

  private var answerSentence: String {
    guard value.sender.owedAnswer else { return "Avsändaren väntar inte på något svar." }
    return "Svaret ska ges senast \(dates.dateAndStanding(due: value.answerBy, in: file.calendar))."
  }

  private var closing: String {
    guard let last = file.closures.last else { return "" }
    return "Avslutat \(dates.relative(last.done.day)): \(last.reason.swedish)."
  }

  var facts: [DescribedText] {
    var facts = [DescribedText("Kanal", value.channel.swedish.capitalizedFirst)]
    func add(_ term: String, _ text: String?) {
      if let text, !text.isEmpty { facts.append(DescribedText(term, text)) }
    }
    add("Kom in", dates.date(value.arrival.day))
    if value.arrival.rule != .sameDay { add("Så bestämdes ankomstdagen", value.arrival.rule.swedish) }
    if value.registeredOn != value.arrival.day { add("Registrerad", dates.date(value.registeredOn)) }
    add("Nummer i det förra registret", file.externalNumber)
    add("Svaret uppskjutet", moved)
    add("Vem ser ärendet", circle)
    add("Plats", file.text(.place))
    add(
      "Verksamhet",
      value.classification.serviceArea.flatMap { id in file.serviceAreas.first { $0.id == id }?.name })
    add("Kvalitetsdimension", value.classification.dimension?.swedish.capitalizedFirst)
    add(
      "Nedtecknad av",
      file.oralNote.map { $0.receivedBy + ($0.readBack == .done ? ", uppläst" : ", inte uppläst") })
    add("Från", file.dialogue.occasion.map { "\($0.title), \(dates.date($0.heldOn))" })
    if file.dialogue.isSolvedOnSpot { add("Löst på plats", "Ja") }
    return facts
  }

  /// "2 gånger, först skulle det komma senast måndag 16 mars".
  var moved: String? {
    file.movedAnswer.map { moved in
      let times = moved.times == 1 ? "1 gång" : "\(moved.times) gånger"
      return "\(times), först skulle det komma senast \(dates.date(moved.owedFirst))"
    }
  }

  var sender: CaseSender {
    var facts: [DescribedText] = []
    if let contact = file.contact {
      for (term, text) in [
        ("E-post", contact.email), ("Telefon", contact.phone), ("Postadress", contact.address),
      ] where !text.isEmpty { facts.append(DescribedText(term, text)) }
    }
    if let contact = file.contact, !contact.email.isEmpty {
      let mail = file.answerMayStandInMail ? "Svaret får stå i mejlet" : "Bara nummer och länk"
      facts.append(DescribedText("I mejl", mail))
    }
    if let capacity = value.sender.capacity {
      facts.append(DescribedText("Roll", capacity.swedish.capitalizedFirst))
    }
    facts.append(DescribedText("Vill ha svar", value.sender.wish == .answer ? "Ja" : "Nej"))
    return CaseSender(heading: senderName, facts: facts, note: senderNote)
  }

  private var senderName: String {
    switch value.sender.identity {
    case .anonymous: "Anonym"
    case .named: file.contact.flatMap { $0.name.isEmpty ? nil : $0.name } ?? "Uppgav inget namn"
    }
  }

  private var senderNote: String? {
    guard value.sender.identity == .anonymous else { return nil }
    return value.sender.hasReceiptCode
      ? "Avsändaren läser svaret med sin kod. Försök inte ta reda på vem det är."
      : "Avsändaren går inte att nå. Försök inte ta reda på vem det är."
  }

  func conflict(with attempt: CaseAttempt) -> CaseConflict {
    conflict(
      with: written(attempt),
      advice: CaseLifecycle.next(value.state, attempt.verb.event) == nil
        ? "Synpunkten är \(value.state.swedish), så det går inte att spara. Kopiera det du skrev om du vill ha kvar det."
        : CaseConflict.sendAgain)
  }

  /// The case as somebody else left it, beside what was just tried.
  func conflict(with mine: [DescribedText], advice: String = CaseConflict.sendAgain) -> CaseConflict {
    let last = file.journal.last.map { JournalWords(file).line($0) }
    return CaseConflict(
      text: last.map { "\($0.who) \($0.what) (\($0.when)) medan du arbetade. Ditt är inte sparat än." }
        ?? "Ditt är inte sparat än.",
      theirs: [
        DescribedText("Läge", value.state.swedish.capitalizedFirst), DescribedText("Enhet", place),
        DescribedText("Handläggare", officer ?? "Ingen"),
      ] + file.answers.suffix(1).compactMap { file.text($0.text).map { DescribedText("Svar", $0) } }
        + lastWritten,
      mine: mine, advice: advice)
  }

  /// The text of what was done last, where it is no answer.
  private var lastWritten: [DescribedText] {
    guard let entry = file.journal.last, entry.event != .answered else { return [] }
    return entry.details.sorted { $0.key < $1.key }.compactMap { name, value in
      guard name.hasSuffix("Digest"), let id = value.split(separator: " ").first else { return nil }
      return file.text(RowID(rawValue: String(id))).map { DescribedText("Skrivet", $0) }
    }
  }

  /// What somebody wrote and chose, so that it can be read beside what stands now.
  private func written(_ attempt: CaseAttempt) -> [DescribedText] {
    CaseFormFilling(file, attempt.verb, attempt: attempt, prefix: "").form.controls.compactMap { control in
      control.shown.map { DescribedText(control.label, $0) }
    }
  }

  func who(_ reference: String) -> String {
    switch reference {
    case Actor.sender.reference: "Avsändaren"
    case Actor.program.reference: "Systemet"
    case let outside where outside.hasPrefix("outside:"): "Den som blev tillfrågad"
    default: name(StaffID(rawValue: String(reference.dropFirst("staff:".count)))) ?? "En tidigare medarbetare"
    }
  }

  private func name(_ id: StaffID) -> String? { file.staff.first { $0.id == id }?.name }

  func moment(_ done: Doing) -> String {
    guard let instant = done.instant else { return dates.date(done.day) }
    return "\(dates.date(done.day)) kl. \(SwedishTime.clock(instant))"
  }
}
