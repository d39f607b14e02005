import Domain
import Kolada
import Storage

/// One run of a sync: the catalogue first, then the values, a batch of measures at a time.
struct MeasureSync {
  let operations: Operations
  let client: KoladaClient
  let actor: Actor
  let most: Int
  let progress: @Sendable (ImportProgress) -> Void

  private var outcome = MeasureSyncOutcome()
  /// Measures that have been asked for, whatever came of it.
  private var done = 0
  /// Whether the batch before this one got no answer.
  private var isUnanswered = false
  /// Measures that the catalogue has, in words that cannot be read.
  private var unreadable: Set<KPIID> = []

  init(
    operations: Operations, client: KoladaClient, actor: Actor, most: Int,
    progress: @escaping @Sendable (ImportProgress) -> Void
  ) {
    self.operations = operations
    self.client = client
    self.actor = actor
    self.most = most
    self.progress = progress
  }

  private var source: String { client.base.text }

  mutating func run(_ selection: MeasureSelection) async throws -> MeasureSyncOutcome {
    let today = try await operations.database.read { $0.today }
    do {
      let catalogue = try await takeCatalogue()
      guard !catalogue.isEmpty else { return outcome }
      let (sets, lastSynced) = try await operations.database.read { [source] transaction in
        (try MeasureSet.all(in: transaction), try MeasureSyncStore(transaction).lastSynced(from: source))
      }
      let wanted = selection.measures(of: catalogue, sets: sets)
      outcome.wanted = wanted.count
      outcome.absent = MeasureSelection.absent(from: catalogue, sets: sets).filter {
        !unreadable.contains($0)
      }
      let batches = MeasureBatch.batches(
        of: wanted, lastSynced: lastSynced, on: today, size: KoladaQuestion.mostIDs)
      for batch in batches { try await take(batch, on: today) }
    } catch let outage as KoladaOutage {
      outcome.taken.note("\(outage)")
    } catch let fault as KoladaFault {
      outcome.taken.note("\(fault)")
    }
    return outcome
  }

  /// Definitions and groups, in one transaction. They are read whole each time: some 7 MB, which have no changes to ask
  /// for. A definition that cannot be read is named, and its measure left as it was.
  /// - Returns: none when something in them could not be taken in; nothing is asked for without a whole catalogue.
  private mutating func takeCatalogue() async throws -> [KPI] {
    var pages: [KoladaPage] = []
    for question in [KoladaQuestion.kpis, .kpiGroups, .municipalityGroups] {
      pages += try await client.all(question)
    }
    let measures = pages.flatMap(\.payload.kpis).map(KPI.init)
    let bad = pages.flatMap(\.payload.unreadable)
    guard !measures.isEmpty || !bad.isEmpty else {
      throw KoladaFault(place: source, reason: "it has no measures")
    }
    for kpi in bad { outcome.taken.note("\(kpi.fault)") }
    guard !measures.isEmpty else { return [] }
    unreadable = Set(bad.map { KPIID(rawValue: $0.id) })
    let catalogue = unreadable.union(measures.map(\.id))
    let taken = try await operations.takeIn(from: source, by: actor) { [pages] intake in
      for page in pages {
        var payload = page.payload
        payload.unreadable = []
        try PayloadReader(name: page.address).read(payload, into: &intake)
      }
      try intake.noteGone(besides: catalogue)
    }
    outcome.taken.add(taken)
    return taken.faultCount == 0 ? measures : []
  }

  /// A batch with a fault is left as it was, since half of a measure's year would make a false comparison; it is asked
  /// for again the next time. So is one that gets no answer, since a question that the API can never answer would keep
  /// all after it from being asked, night after night.
  /// - Throws: `KoladaOutage` when no question is answered, or two batches in succession are not.
  private mutating func take(_ batch: MeasureBatch, on today: CalendarDay) async throws {
    do {
      guard let pages = try await read(batch) else {
        for half in batch.halves { try await take(half, on: today) }
        return
      }
      try await store(pages, of: batch, on: today)
      isUnanswered = false
    } catch let fault as KoladaFault {
      outcome.taken.note("\(fault)")
      isUnanswered = false
    } catch let outage as KoladaOutage where !outage.isOfAll && !isUnanswered {
      outcome.taken.note("\(outage)")
      isUnanswered = true
    }
    done += batch.measures.count
  }

  /// - Returns: nil when it is more than is kept at a time, and the batch can be asked for in parts.
  private func read(_ batch: MeasureBatch) async throws -> [KoladaPage]? {
    var read: [KoladaPage] = []
    var count = 0
    let areas = AreaCatalogue.all.map(\.id)
    // The source's days need not be Sweden's: what changed just after midnight may be dated the day before.
    let since = batch.since?.adding(days: -1)
    for question in KoladaQuestion.values(of: batch.measures, in: areas, since: since) {
      var pages = client.pages(of: question)
      while let page = try await pages.next() {
        read.append(page)
        count += page.payload.values.count
        if count > most {
          guard batch.measures.count == 1 else { return nil }
          throw KoladaFault(place: page.address, reason: "one measure has more than \(most) values")
        }
        tell(count)
      }
    }
    return read
  }

  private func tell(_ count: Int) {
    progress(
      ImportProgress(
        rows: outcome.taken.read + count, share: Double(done) / Double(max(1, outcome.wanted))))
  }

  private mutating func store(_ pages: [KoladaPage], of batch: MeasureBatch, on today: CalendarDay)
    async throws
  {
    let fetched = Self.fetched(batch, pages)
    let taken = try await operations.takeIn(from: source, by: actor) { [source] intake in
      for page in pages { try PayloadReader(name: page.address).read(page.payload, into: &intake) }
      try intake.noteSync(of: fetched, from: source, on: today)
    }
    outcome.taken.add(taken)
    guard taken.faultCount == 0 else { return }
    outcome.current += fetched.count
    let known = Set(fetched)
    outcome.withoutValues += batch.measures.filter { !known.contains($0) }
  }

  /// The measures that are now as the source has them. An empty list is also the API's answer to what it has not
  /// understood, so a measure that is read whole and has no value is not known to be fetched; that nothing has changed is.
  private static func fetched(_ batch: MeasureBatch, _ pages: [KoladaPage]) -> [KPIID] {
    guard batch.since == nil else { return batch.measures }
    var answered: Set<String> = []
    for page in pages {
      for value in page.payload.values { answered.insert(value.kpi) }
    }
    return batch.measures.filter { answered.contains($0.rawValue) }
  }
}
