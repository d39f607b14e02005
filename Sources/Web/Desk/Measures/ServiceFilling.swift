import Domain
import Operations

/// The results of the own service measurement, with what stands behind them.
struct ServiceFilling {
  let file: ServiceFile
  let fields: FormFields
  let problem: Problem?

  /// As many entries as anybody reads on a page.
  private static let shown = 60

  var page: MeasureServicePage {
    let (result, entries) = (file.result, self.entries)
    return MeasureServicePage(
      errors: problem.map { [FormError(target: $0.field ?? "innehall", text: $0.swedish)] } ?? [],
      sentence: sentence, enough: enough,
      from: text("from", result.from), to: text("to", result.to), shares: shares, indexes: indexes,
      entries: Array(entries.prefix(Self.shown)),
      hidden: entries.count > Self.shown ? "och \(entries.count - Self.shown) till" : nil,
      period: [
        HiddenField(name: "from", value: result.from.description),
        HiddenField(name: "to", value: result.to.description),
      ])
  }

  private func text(_ name: String, _ day: CalendarDay) -> TextField {
    let isWrong = problem?.field == name
    return TextField(
      value: isWrong ? fields[name] : day.description, error: isWrong ? problem?.swedish : nil)
  }

  private var sentence: String {
    let (result, dates) = (file.result, PlainSwedishDate(today: file.names.today))
    let waiting =
      result.waiting == 0
      ? ""
      : " För \(result.waiting) provmejl har tiden för svar inte gått ut. De räknas inte än, också om de har besvarats."
    return
      "\(result.telephoneCalls) provsamtal och \(result.emails) provmejl från \(dates.date(result.from)) till \(dates.date(result.to)).\(waiting)"
  }

  /// SKR:s limit is for each channel.
  private var enough: String {
    let answers = [
      ("telefon", file.result.telephoneTreatment.answers, file.result.telephoneEase.answers),
      ("e-post", file.result.emailClarity.answers, file.result.emailEase.answers),
    ]
    let few = answers.filter { min($0.1, $0.2) < ServiceResult.comparable }.map { channel, one, other in
      "\(channel): \(min(one, other))"
    }
    let limit = "Minst \(ServiceResult.comparable) svar i varje kanal behövs för att jämföra med andra"
    return few.isEmpty ? "\(limit), och det finns." : "\(limit). Nu finns \(few.joined(separator: ", "))."
  }

  private var shares: [MeasureServiceRow] {
    let result = file.result
    return [
      share("E-post besvarad inom en arbetsdag", result.withinOneDay, .emailWithinOneDay),
      share("E-post besvarad inom två arbetsdagar", result.withinTwoDays, .emailWithinTwoDays),
      share("Telefon: direkt svar på frågan", result.direct, .direct),
      share("Telefon: direkt svar eller kontakt med en tjänsteperson", result.directOrOfficial),
      share("Gott bemötande i telefon", result.goodOnTelephone),
      share("Gott bemötande i e-post", result.goodInEmail), share("Gott bemötande, alla", result.good, .good),
    ]
  }

  private func share(
    _ name: String, _ share: ServiceResult.Share, _ measure: ServiceMeasure? = nil
  ) -> MeasureServiceRow {
    let interval = share.interval.map { interval in
      let (low, high) = (
        SwedishNumber.decimal(100 * interval.lower, decimals: 0),
        SwedishNumber.decimal(100 * interval.upper, decimals: 0)
      )
      return "Osäkert: mellan \(low) och \(high) %."
    }
    return MeasureServiceRow(
      name: name, value: share.percent.map { "\(SwedishNumber.decimal($0, decimals: 0)) %" } ?? "–",
      of: "\(share.count) av \(share.of)", note: (interval ?? "Inget underlag.") + Self.beside(measure))
  }

  private var indexes: [MeasureServiceRow] {
    let result = file.result
    return [
      index("Bemötande i telefon", result.telephoneTreatment, .telephoneTreatment),
      index("Enkelhet i telefon", result.telephoneEase, .telephoneEase),
      index("Tydlighet i e-post", result.emailClarity, .emailClarity),
      index("Enkelhet i e-post", result.emailEase, .emailEase),
    ]
  }

  private func index(
    _ name: String, _ index: ServiceResult.Index, _ measure: ServiceMeasure
  ) -> MeasureServiceRow {
    let isEnough = index.answers >= ServiceResult.comparable
    return MeasureServiceRow(
      name: name, value: index.mean.map { SwedishNumber.decimal($0, decimals: 1) } ?? "–",
      of: index.answers == 1 ? "1 svar" : "\(index.answers) svar",
      note: (isEnough
        ? "Tillräckligt för att jämföra." : "Under \(ServiceResult.comparable) svar: jämför inte.")
        + Self.beside(measure))
  }

  private static func beside(_ measure: ServiceMeasure?) -> String {
    measure?.beside.map { " SKR:s eget mått i Kolada är \($0)." } ?? ""
  }
}

extension ServiceFilling {
  /// Calls and grades together, the latest first.
  private var entries: [MeasureServiceEntry] {
    let words = OwnMeasureWords(file.names)
    let calls = file.calls.map { call in (SwedishTime.day(of: call.sentAt), entry(call, words)) }
    let grades = file.grades.map { grade in (grade.contactedOn, entry(grade, words)) }
    return (calls + grades).sorted { $0.0 > $1.0 }.map(\.1)
  }

  private func entry(_ call: ServiceCall, _ words: OwnMeasureWords) -> MeasureServiceEntry {
    var parts: [String] = []
    switch (call.workingDays(in: file.calendar), call.channel) {
    case (0?, _): parts.append("besvarad samma dag")
    case (let days?, _): parts.append("besvarad efter \(PlainSwedishDate.workingDays(days))")
    case (nil, .email): parts.append("inte besvarad")
    case (nil, .telephone): break
    }
    if let reach = call.reach { parts.append(reach.swedish) }
    if let treatment = call.treatment { parts.append("bemötandet \(treatment.swedish)") }
    if !call.note.isEmpty { parts.append(call.note) }
    return MeasureServiceEntry(
      what: "\(call.channel == .email ? "Provmejl" : "Provsamtal"), \(call.serviceField): \(call.question)",
      moment: moment(call), outcome: outcome(parts, call.withdrawn, words),
      made: words.made(call.made)
        + (call.completed.map { "; svaret: \(words.made($0))" } ?? ""),
      complete: call.isOpen ? "\(MeasureAddress.service)/samtal/\(call.id)" : nil,
      withdraw: withdrawal(call.id, call.withdrawn))
  }

  private func entry(_ grade: ServiceGrade, _ words: OwnMeasureWords) -> MeasureServiceEntry {
    func shown(_ grade: Int?) -> String { grade.map { String($0) } ?? "–" }
    let manner = grade.channel == .email ? "tydlighet" : "bemötande"
    return MeasureServiceEntry(
      what: "Betyg, \(grade.channel.swedish)",
      moment: PlainSwedishDate(today: file.names.today).date(grade.contactedOn),
      outcome: outcome(
        ["\(manner) \(shown(grade.manner)), enkelhet \(shown(grade.ease))"], grade.withdrawn, words),
      made: words.made(grade.made), withdraw: withdrawal(grade.id, grade.withdrawn))
  }

  private func moment(_ call: ServiceCall) -> String {
    let day = PlainSwedishDate(today: file.names.today).date(SwedishTime.day(of: call.sentAt))
    return "\(day) kl. \(SwedishTime.clock(call.sentAt))"
  }

  private func outcome(_ parts: [String], _ withdrawn: Doing?, _ words: OwnMeasureWords) -> String {
    let gone = withdrawn.map { ["räknas inte, borttagen \(words.made($0))"] } ?? []
    return (parts + gone).joined(separator: "; ").capitalizedFirst
  }

  private func withdrawal(_ id: RowID, _ withdrawn: Doing?) -> String? {
    withdrawn == nil ? "\(MeasureAddress.service)/ta-bort/\(id)" : nil
  }
}
