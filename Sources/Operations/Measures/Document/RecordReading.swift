import Domain
import SQLEngine
import Storage

/// Puts a document together from one snapshot of the register.
struct RecordReading {
  private let transaction: Transaction
  private let order: ComparisonOrder
  private let kind: DecidedComparison.Kind
  private let kpis: [KPIID]
  /// How the values of the year came here.
  private let readings: [KPIID: MeasureYearStore.Reading]
  /// The measures of other members that nobody here defines.
  private let theirs: [KPIID: MemberMeasure]

  init(
    _ transaction: Transaction, _ order: ComparisonOrder, as kind: DecidedComparison.Kind
  ) throws {
    let beside = try OwnMeasuresBeside(
      transaction, besides: order.set, of: order.parties(in: kind), to: order.year)
    let set = order.set.with(beside.items)
    theirs = beside.theirs
    self.transaction = transaction
    self.order = ComparisonOrder(
      municipality: order.municipality, network: order.network, year: order.year, set: set)
    self.kind = kind
    kpis = set.items.map(\.kpi)
    readings = try MeasureYearStore(transaction).readings(kpis, in: order.year)
  }

  func record() throws -> ComparisonRecord {
    let figures = try self.figures()
    let meanings = try MeaningReading(transaction, of: order.parties(in: kind), in: kpis, theirs)
    return try record(
      with: MeasureContents(
        analyses: try analyses(), improvements: try improvements(),
        figures: figures.mapValues { reported in
          reported.filter { !meanings.leavesOut($0) }.compactMap { MeasureRecord.Figure($0) }
        },
        definitions: try definitions(), differing: figures.mapValues { meanings.differing(from: $0) }))
  }

  /// The figures and the definitions alone, without anything that people have written and without their names: what
  /// everybody may have before anything is decided.
  func publicRecord() throws -> ComparisonRecord {
    try record(
      with: MeasureContents(
        analyses: [:], improvements: [:], figures: try namelessFigures(), definitions: try definitions(),
        differing: [:]))
  }

  private func definitions() throws -> [KPIID: MeasureRecord.Definition] {
    try DefinitionReading(transaction).definitions(of: order.set).merging(
      theirs.mapValues(DefinitionReading.definition)
    ) { $1 }
  }

  private func record(with contents: MeasureContents) throws -> ComparisonRecord {
    let municipality = try ComparisonOrder.municipality(order.municipality)
    let now = try comparison(of: order.year)
    let before = try comparison(of: order.year - 1)
    let members = try MemberReading(transaction, order, as: kind)
    let measures = try zip(now.measures, before.measures).map { measure, earlier in
      try self.measure(measure, earlier, members.members(of: measure), contents)
    }
    return ComparisonRecord(
      kind: kind, set: order.set.id, setTitle: order.set.title, year: order.year,
      municipality: .init(id: municipality.id, title: municipality.title),
      network: .init(name: order.network.id, title: order.network.title, members: order.network.members),
      areas: Self.parties(in: measures, besides: [municipality.id] + order.network.members),
      madeOn: transaction.today, contributions: kind == .joint ? try contributions(measures) : [],
      measures: measures,
      // A municipality says itself what the numbers of its own sets are.
      presumedNumbers: MeasureSet.shipped(order.set.id)?.presumedNumbers)
  }

  private func comparison(of year: Int) throws -> MeasureComparison {
    try ComparisonReading(transaction, set: order.set, year: year).comparison(
      of: order.municipality, in: order.network)
  }

  private func measure(
    _ measure: ComparedMeasure, _ earlier: ComparedMeasure, _ members: [MeasureRecord.Member],
    _ contents: MeasureContents
  ) throws -> MeasureRecord {
    let item = measure.item
    // In the network's document nobody is first.
    let own = kind == .own ? measure : nil
    let history = (own?.history ?? []).map { MeasureRecord.YearValue(year: $0.year, value: $0.value) }
    return MeasureRecord(
      kpi: item.kpi, title: theirs[item.kpi]?.title ?? measure.title, area: item.area, unit: item.unit,
      direction: item.direction,
      value: own?.value, year: order.year, history: history,
      gender: MeasureRecord.Gender(women: own?.women, men: own?.men), network: members,
      networkMean: measure.networkMean, country: Self.country(measure.country), rank: own?.rank,
      band: own?.band ?? MeasureBand.none, latest: own?.latest, number: item.number, part: item.part,
      missing: own?.missing?.swedish, isPreliminary: measure.isPreliminary, margin: own?.margin,
      isWithoutMargin: isUncertain(measure, members) ? true : nil,
      previous: kind == .own ? Self.standing(earlier, in: order.year - 1) : nil,
      beside: own?.beside.map { MeasureRecord.Standing($0) },
      definition: contents.definitions[item.kpi] ?? DefinitionReading.unread(item),
      analyses: contents.analyses[item.kpi] ?? [], improvements: contents.improvements[item.kpi] ?? [],
      figures: contents.figures[item.kpi] ?? [],
      years: try YearReading(transaction, order, as: kind).years(of: item.kpi),
      differing: contents.differing[item.kpi].flatMap { $0.isEmpty ? nil : $0 },
      readOn: readings[item.kpi]?.readOn, version: readings[item.kpi]?.version)
  }

  /// Whether what is shown is a survey's, and how uncertain it is is not known of any of it.
  private func isUncertain(_ measure: ComparedMeasure, _ members: [MeasureRecord.Member]) -> Bool {
    switch kind {
    case .own: measure.isUncertain
    case .joint:
      measure.isSurvey && members.contains { $0.value != nil } && !members.contains { $0.margin != nil }
    }
  }

  private static func country(_ country: ComparedMeasure.Country) -> MeasureRecord.Country {
    MeasureRecord.Country(
      count: country.count, best: country.best?.value, bestAt: country.best?.areas ?? [],
      worst: country.worst?.value, worstAt: country.worst?.areas ?? [], mean: country.mean,
      median: country.median, riket: country.riket)
  }

  private static func standing(_ measure: ComparedMeasure, in year: Int) -> MeasureRecord.Standing? {
    measure.value.map { value in
      MeasureRecord.Standing(
        year: year, value: value, rank: measure.rank, band: measure.band, count: measure.country.count,
        margin: measure.margin)
    }
  }
}

/// What stands beside a measure's figures, by measure.
struct MeasureContents {
  let analyses: [KPIID: [MeasureRecord.Analysis]]
  let improvements: [KPIID: [MeasureRecord.LinkedImprovement]]
  let figures: [KPIID: [MeasureRecord.Figure]]
  let definitions: [KPIID: MeasureRecord.Definition]
  let differing: [KPIID: [MeasureRecord.Meaning]]
}

// What people have written.
extension RecordReading {
  /// The municipality's own, or those of all who stand in the network's document.
  private func analyses() throws -> [KPIID: [MeasureRecord.Analysis]] {
    let parties = order.parties(in: kind)
    let found = try MeasureAnalysisStore(transaction).current(
      of: parties, set: order.set.id, year: order.year)
    return Dictionary(grouping: found, by: \.subject.kpi).mapValues { analyses in
      analyses.map { item in
        MeasureRecord.Analysis(
          municipality: item.subject.municipality, text: item.text, author: item.author,
          writtenOn: item.writtenOn, version: item.version)
      }
    }
  }

  /// Those that everybody may read of, in the words that were approved for everybody: a document is read by people who
  /// may not read the staff's own titles and follow-ups. The network's document holds none: they are each
  /// municipality's own. So does another municipality's: those here are the register's own.
  private func improvements() throws -> [KPIID: [MeasureRecord.LinkedImprovement]] {
    guard kind == .own, try ComparisonHome.municipality(in: transaction)?.id == order.municipality else {
      return [:]
    }
    let stories = ImprovementStoryStore(transaction)
    return try MeasureImprovementStore(transaction).improvements(of: kpis).mapValues { items in
      try items.compactMap { item in
        try stories.publicStory(of: item).map { story in
          MeasureRecord.LinkedImprovement(
            title: story.headline, status: item.progress.status.swedish, dueOn: item.content.dueOn,
            doneOn: item.progress.doneOn, effect: nil)
        }
      }
    }
  }

  /// What was reported here by the register's own municipality, and what the others have sent: each one's newest year.
  private func figures() throws -> [KPIID: [MemberFigure]] {
    let parties = order.parties(in: kind)
    var found = try MemberFigureStore(transaction).current(of: parties, in: kpis)
    for party in parties {
      found += try OwnFigureReading(transaction).memberFigures(of: party, in: order.set, to: order.year)
    }
    return Dictionary(grouping: found, by: \.key.kpi).mapValues { figures in
      MemberFigure.newest(of: figures, to: order.year)
    }
  }

  /// What the register's own municipality has reported, of all years up to the asked one.
  private func namelessFigures() throws -> [KPIID: [MeasureRecord.Figure]] {
    let reported = try OwnFigureReading(transaction).figures(of: order.municipality, in: kpis)
    let figures = reported.filter { $0.key.year <= order.year }.sorted { one, other in
      (one.key.year, one.key.gender.order) < (other.key.year, other.key.gender.order)
    }
    return Dictionary(grouping: figures, by: \.key.kpi).mapValues { figures in
      figures.compactMap { figure in
        figure.value.map { value in
          MeasureRecord.Figure(
            municipality: order.municipality, year: figure.key.year, gender: figure.key.gender.rawValue,
            value: value, method: "", note: "", author: "", reportedOn: figure.made.day,
            version: figure.version)
        }
      }
    }
  }

  private func contributions(_ measures: [MeasureRecord]) throws -> [ComparisonRecord.Contribution] {
    let all = try MeasureAnalysisStore(transaction).imports(set: order.set.id, year: order.year)
    return order.parties(in: .joint).map { member in
      // The newest that the member has made: an older one may have been taken in after it.
      let files = all.filter { $0.municipality == member }
      let newest = files.map(\.exportedOn).max()
      let file = files.first { $0.exportedOn == newest }
      return ComparisonRecord.Contribution(
        municipality: member,
        analyses: measures.count { $0.analyses.contains { $0.municipality == member } },
        sentBy: file?.exportedBy, sentOn: file?.exportedOn)
    }
  }

  /// Every area that is named, by id.
  private static func parties(
    in measures: [MeasureRecord], besides others: [AreaID]
  ) -> [ComparisonRecord.Party] {
    let named = measures.reduce(into: Set(others)) { found, measure in
      found.formUnion(measure.country.bestAt)
      found.formUnion(measure.country.worstAt)
      found.formUnion(measure.analyses.map(\.municipality))
      found.formUnion(measure.figures.map(\.municipality))
    }
    return named.sorted { $0.rawValue < $1.rawValue }.map {
      ComparisonRecord.Party(id: $0, title: AreaCatalogue.title($0))
    }
  }
}

extension MeasureRecord.Standing {
  fileprivate init(_ standing: ComparedMeasure.Standing) {
    self.init(
      year: standing.year, value: standing.value, rank: standing.rank, band: standing.band,
      count: standing.count, margin: nil)
  }
}

extension MeasureRecord.Figure {
  /// - Returns: nil for one that was taken back.
  fileprivate init?(_ figure: MemberFigure) {
    guard let value = figure.value else { return nil }
    self.init(
      municipality: figure.municipality, year: figure.key.year, gender: figure.key.gender.rawValue,
      value: value, method: figure.method, note: figure.note, author: figure.author,
      reportedOn: figure.reportedOn, version: figure.version)
  }
}
