import Domain
import Operations

/// The page of an own measure: as it stands, or as somebody just tried to save it.
struct OwnMeasureFilling {
  /// The forms of the page.
  enum Form {
    case content, closing, opening
  }

  /// nil for a new one.
  let file: OwnMeasureFile?
  var attempt: MeasureAttempt?
  var form = Form.content
  var mayEdit = true

  var page: MeasureFormPage {
    var page = MeasureFormPage(
      title: file?.now.content.title ?? "Nytt eget mått", trail: MeasureAddress.trail(), lead: lead,
      facts: facts, links: links, forms: mayEdit ? [content] + standing : [], history: history)
    guard let attempt else { return page }
    page = page.saying(attempt.problems)
    if attempt.isConflict, let file {
      let said = file.now.content
      page = page.meeting(
        CaseConflict(
          of: "måttet", changes: ["Version \(file.now.number): \(words?.made(file.now.made) ?? "")."],
          theirs: [
            DescribedText("Måttet", said.title), DescribedText("Enhet", said.unit),
            DescribedText("Definition", said.definition),
          ],
          mine: attempt.fields.written([
            ("heading", "Måttet"), ("unit", "Enhet"), ("definition", "Definition"),
            ("after", "Sista året"), ("reason", "Varför"),
          ])))
    }
    return page
  }

  private var words: OwnMeasureWords? { file.map { OwnMeasureWords($0.names) } }

  private var lead: String? {
    guard let closing = file?.now.content.closing else { return nil }
    return "Stängt efter \(closing.after): \(closing.reason)"
  }

  /// What the form carries: as it was tried, or as it stands.
  private func fields(_ of: Form) -> FormFields {
    if let attempt, form == of { return attempt.fields }
    guard let measure = file?.now.content else { return FormFields([:]) }
    return FormFields([
      "heading": measure.title, "unit": measure.unit, "direction": measure.direction.rawValue,
      "definition": measure.definition, "source": measure.source, "area": measure.area,
    ])
  }

  private func controls(_ of: Form) -> MeasureControls {
    MeasureControls(fields(of), form == of ? attempt?.problems ?? [] : [])
  }

  private var carried: [HiddenField] {
    guard let now = file?.now.number else { return [] }
    return [HiddenField(name: "version", value: attempt?.version(now: now) ?? String(now))]
  }

  private var content: MeasureForm {
    let controls = self.controls(.content)
    let word = controls.line(
      "word", "Kortnamn för måttet",
      hint: "Små bokstäver a–z, siffror och bindestreck. Det går inte att ändra sedan.", width: "half")
    return MeasureForm(
      id: "matt", heading: file == nil ? nil : "Ändra måttet",
      action: file.map { MeasureAddress.own($0.id) } ?? "\(MeasureAddress.desk)/eget/ny", carried: carried,
      parts: [
        MeasureFormPart(
          controls: (file == nil ? [word] : []) + [
            controls.line("heading", "Vad heter det?"),
            controls.line(
              "unit", "Enhet", hint: "Till exempel procent, dagar, antal eller kr/invånare.", width: "half"),
            controls.rows("direction", "Vilket håll är bättre?", OwnMeasureWords.directions),
            controls.area(
              "definition", "Vad mäter det, och hur räknas det?", hint: "Så att någon annan får samma värde.",
              rows: 4),
            controls.line("source", "Källa (frivilligt)", hint: "Varifrån värdena kommer.", width: "half"),
            controls.line("area", "Område (frivilligt)", hint: "Till exempel Tillgänglighet.", width: "half"),
          ])
      ],
      submit: "Spara måttet", back: file == nil ? MeasureAddress.desk : nil)
  }

  /// Closing it, or opening it again.
  private var standing: [MeasureForm] {
    guard let file else { return [] }
    let address = MeasureAddress.own(file.id)
    guard file.now.content.closing == nil else {
      return [
        MeasureForm(
          id: "oppna", heading: "Öppna igen",
          hint: "Måttet får nya värden igen. Att det var stängt står kvar i historiken.",
          action: "\(address)/oppna", carried: carried, parts: [], submit: "Öppna måttet igen",
          style: "second")
      ]
    }
    let controls = self.controls(.closing)
    return [
      MeasureForm(
        id: "stang", heading: "Stäng måttet",
        hint: "Värdena finns kvar. Att måttet är stängt, och varför, står öppet överallt där det visas.",
        action: "\(address)/stang", carried: carried,
        parts: [
          MeasureFormPart(controls: [
            controls.line("after", "Sista året med värden", width: "date"),
            controls.line("reason", "Varför?"),
          ])
        ], submit: "Stäng måttet", style: "second")
    ]
  }
}

extension OwnMeasureFilling {
  private var facts: [DescribedText] {
    guard let file, let words else { return [] }
    let measure = file.now.content
    let scale = MeasureScale(unit: measure.unit, file.figures.compactMap(\.value))
    let about = [
      DescribedText("Kortnamn", file.id.rawValue), DescribedText("Enhet", measure.unit),
      DescribedText("Riktning", OwnMeasureWords.direction(measure.direction)),
      DescribedText("Definition", measure.definition), DescribedText("Källa", measure.source),
      DescribedText("Område", measure.area),
    ]
    return (mayEdit ? [] : about)
      + file.figures.map { figure in
        let value = figure.value.map(scale.text) ?? "tillbakatagen"
        let gender =
          figure.key.gender == .total ? "" : ", \(OwnMeasureWords.gender(figure.key.gender).lowercased())"
        return DescribedText(
          "\(figure.key.year)\(gender)", "\(value) (\(ReportedFigure.label)), \(words.made(figure.made))")
      }
  }

  private var links: [PageLink] {
    guard let file, mayEdit else { return [] }
    let (id, year) = (file.id, file.names.today.year)
    let list = PageLink(
      label: file.checklist == nil ? "Gör en checklista" : "Ändra checklistan",
      address: MeasureAddress.checklist(id))
    let report =
      file.checklist == nil
      ? PageLink(label: "Rapportera värdet för \(year)", address: MeasureAddress.figure(id, year))
      : PageLink(label: "Fyll i checklistan för \(year)", address: MeasureAddress.filling(id, year))
    return file.now.content.closing == nil ? [report, list] : [list]
  }

  private var history: [DescribedText] {
    guard let file, let words else { return [] }
    let versions = file.versions.map { version in
      let closing = version.content.closing.map { ", stängt efter \($0.after): \($0.reason)" } ?? ""
      return words.version(version.number, version.made, version.content.title + closing)
    }
    let lists = file.checklists.map { list in
      DescribedText(
        "Checklista, version \(list.number)",
        "\(words.made(list.made)): \(OwnMeasureWords.questions(list.content.items.count)), \(list.content.most) poäng"
      )
    }
    return versions + lists
  }
}
