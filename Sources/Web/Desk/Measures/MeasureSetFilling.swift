import Domain
import Operations

/// The page of a measure set: as it stands, or as somebody just tried to save it.
struct MeasureSetFilling {
  /// nil for a new one.
  let file: MeasureSetFile?
  let names: MeasureNames
  /// The sets that a new one can begin with.
  var sets: [MeasureSet] = []
  var start: MeasureSet?
  var attempt: MeasureAttempt?

  var page: MeasureFormPage {
    var page = MeasureFormPage(
      title: file?.now.content.title ?? "Ny måttsamling", trail: MeasureAddress.trail(), lead: lead,
      links: sets.map { set in
        PageLink(
          label: "Börja med \(set.title)", address: "\(MeasureAddress.desk)/samling/ny?fran=\(set.id)")
      },
      forms: [form] + closing, history: history)
    guard let attempt else { return page }
    page = page.saying(attempt.problems)
    if attempt.isConflict, let file {
      page = page.meeting(
        CaseConflict(
          of: "samlingen",
          changes: ["Version \(file.now.number): \(OwnMeasureWords(names).made(file.now.made))."],
          theirs: [
            DescribedText("Namn", file.now.content.title),
            DescribedText("Mått", Self.kpis(file.now.content.items.map(\.kpi.rawValue))),
          ],
          mine: [
            DescribedText("Namn", attempt.fields["heading"]),
            DescribedText("Mått", Self.kpis(MeasureSetForm(fields: attempt.fields).draft.rows.map(\.kpi))),
          ]))
    }
    return page
  }

  private static func kpis(_ ids: [String]) -> String {
    ids.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private var lead: String {
    guard let file else {
      let numbers = start?.presumedNumbers.map { " \(start?.title ?? ""): \($0)" } ?? ""
      return
        "Skriv måttens beteckningar. Namn, enhet, riktning och område följer med där de är kända och går att ändra."
        + numbers
    }
    let closed =
      file.now.content.standing == .closed ? " Samlingen är stängd: spara den för att öppna den." : ""
    return "Används som \(file.word) på sidorna och i kommandot norna kkik --set \(file.word).\(closed)"
  }

  private var now: MeasureSetForm {
    if let attempt { return MeasureSetForm(fields: attempt.fields) }
    if let file { return MeasureSetForm(file.now.content.set(file.word)) }
    return MeasureSetForm(start ?? MeasureSet(id: "", title: "", items: []))
  }

  private var carried: [HiddenField] {
    guard let number = file?.now.number else { return [] }
    return [HiddenField(name: "version", value: attempt?.version(now: number) ?? String(number))]
  }

  private var form: MeasureForm {
    let (now, last) = (self.now, self.now.rows)
    let controls = MeasureControls(now.fields, attempt?.problems ?? [])
    let word = controls.line(
      "word", "Kortnamn för samlingen",
      hint: "Små bokstäver a–z, siffror och bindestreck. Det går inte att ändra sedan.", width: "half")
    let directions =
      [Choice(value: "", label: "Som måttet har")]
      + MeasureDirection.allCases.map { Choice(value: $0.rawValue, label: OwnMeasureWords.direction($0)) }
    return MeasureForm(
      id: "samling", action: file.map { MeasureAddress.set($0.word) } ?? "\(MeasureAddress.desk)/samling/ny",
      carried: carried + [HiddenField(name: "rows", value: String(now.rows))],
      parts: [
        MeasureFormPart(
          controls: (file == nil ? [word] : []) + [controls.line("heading", "Vad heter samlingen?")]),
        MeasureFormPart(
          heading: "Mått", hint: "En rad utan mått räknas inte.",
          rows: (1...last).map { row in
            MeasureFormRow(
              legend: "Mått \(row)",
              controls: [
                controls.line("kpi-\(row)", "Beteckning", width: "half"),
                controls.line("number-\(row)", "Nummer", width: "date"),
                controls.line("area-\(row)", "Område", width: "half"),
                controls.list("direction-\(row)", "Riktning", directions),
                controls.line("unit-\(row)", "Enhet", width: "half"),
              ])
          }),
      ], submit: "Spara samlingen", more: "Fler rader", back: MeasureAddress.desk)
  }

  private var closing: [MeasureForm] {
    guard let file, file.now.content.standing == .open else { return [] }
    return [
      MeasureForm(
        id: "stang", heading: "Stäng samlingen",
        hint: "Den går inte att välja längre. Det som har gjorts med den går att göra om.",
        action: "\(MeasureAddress.set(file.word))/stang", carried: carried, parts: [],
        submit: "Stäng samlingen", style: "second")
    ]
  }

  private var history: [DescribedText] {
    let words = OwnMeasureWords(names)
    return (file?.versions ?? []).map { version in
      let closed = version.content.standing == .closed ? ", stängd" : ""
      return words.version(
        version.number, version.made,
        "\(version.content.title), \(version.content.items.count) mått\(closed)")
    }
  }
}
