import Domain
import SQLEngine
import Storage

/// A row in each table of the municipality's own measures that has words.
enum OwnMeasureSamples {
  static func insert(in transaction: Transaction) throws {
    let made = Doing(day: Sample.monday, instant: transaction.now, actor: "program")
    let kpi = KPIID(rawValue: "svarstid")
    let measure = OwnMeasure(
      title: "Svarstid", unit: "dagar", direction: .lower, definition: "Dagar.", source: "Diariet", area: "A")
    try OwnMeasureStore(transaction).insert(EditedVersion(number: 1, content: measure, made: made), as: kpi)
    try FigureStore(transaction).insert(
      ReportedFigure(
        key: MeasureKey(kpi: kpi, year: 2026, gender: .total), version: 1, value: 3, method: "Räknat.",
        note: "",
        made: made))
    let staff = Sample.officer.id
    let round = CollectionRound(
      year: 2026, firstDay: Sample.monday, lastDay: Sample.monday,
      items: [CollectionRound.Item(kpi: kpi, responsible: staff)])
    let rounds = CollectionRoundStore(transaction)
    try rounds.insert(EditedVersion(number: 1, content: round, made: made))
    _ = try rounds.insertReminder(.begins, of: round, to: staff, on: Sample.monday)
    let item = MeasureSet.Item(
      chosen: kpi, number: "1", area: "A", direction: .lower, unit: "dagar", title: "Svarstid", source: "")
    _ = try OwnMeasureSetStore(transaction).add(
      EditedVersion(number: 1, content: OwnMeasureSet(title: "Våra", items: [item]), made: made),
      to: "vara-matt")
    let berg = AreaID(rawValue: "2326")
    let file = AnalysisImport(
      id: RowID(rawValue: "file"), municipality: berg, set: "kkik-2024", year: 2026, fileName: "berg.json",
      exportedBy: "Kim", exportedOn: Sample.monday, made: made)
    try MeasureAnalysisStore(transaction).insert(file)
    try MemberMeasureStore(transaction).insert(
      MemberMeasure(
        municipality: berg, kpi: kpi, version: 1, title: "Svarstid", unit: "dagar", direction: .lower,
        definition: "Dagar."), by: file.id)
    let group = OwnComparisonGroup(name: "Fjällen", members: ["2326", "2321"].map(AreaID.init(rawValue:)))
    _ = try OwnComparisonGroupStore(transaction).add(
      EditedVersion(number: 1, content: group, made: made), to: RowID(rawValue: "group"))
    let service = ServiceStore(transaction)
    try service.insert(
      ServiceCall(
        id: RowID(rawValue: "call"), channel: .telephone, serviceField: "Bygglov",
        question: "Vad kostar det?",
        sentAt: transaction.now, answeredAt: nil, reach: .direct, treatment: .good, note: "", made: made))
    try service.insert([
      ServiceGrade(
        id: RowID(rawValue: "grade"), channel: .email, contactedOn: Sample.monday, manner: 5, ease: nil,
        made: made)
    ])
  }
}
