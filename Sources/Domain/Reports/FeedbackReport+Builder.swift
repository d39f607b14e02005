extension FeedbackReport {
  /// Takes a report's cases one by one and keeps nothing but counts, so that memory does not grow with their number.
  ///
  /// Cases outside the period, received after the as-of date, or of another board than the asked one are passed over.
  package struct Builder: Sendable {
    private let request: ReportRequest
    private var total = KindCounts.zero
    private var previous = KindCounts.zero
    private var dimensions: [QualityDimension?: KindCounts] = [:]
    private var placements = PlacementTally()
    private var channels: [Channel: Int] = [:]
    private var anonymous = 0
    private var anonymousOnSpot = 0
    private var solvedOnSpot = 0
    private var occasions: [RowID: Int] = [:]
    private var merged = 0
    private var promises: Set<ServicePromise> = []
    private var acknowledgement = PromiseTally()
    private var answer = PromiseTally()
    private var acknowledgementWithoutSpot = PromiseTally()
    private var answerWithoutSpot = PromiseTally()
    private var workingDays: WorkingDayCount

    package init(_ request: ReportRequest, calendar: WorkingCalendar) {
      self.request = request
      workingDays = WorkingDayCount(from: request.period.from, calendar: calendar)
    }

    /// Counts a case of the report's own period.
    package mutating func add(_ facts: CaseFacts) {
      guard isAsked(facts.placement, receivedOn: facts.receivedOn, in: request.period) else { return }
      total.add(facts.kind)
      dimensions[facts.dimension, default: .zero].add(facts.kind)
      placements.add(facts.kind, at: facts.placement)
      channels[facts.channel, default: 0] += 1
      if facts.identity == .anonymous {
        anonymous += 1
        if facts.origin == .solvedOnSpot { anonymousOnSpot += 1 }
      }
      promises.insert(facts.promise)
      addPromises(of: facts)
      addOrigin(facts.origin)
    }

    private mutating func addPromises(of facts: CaseFacts) {
      let (acknowledged, answered) = (
        facts.acknowledgement(asOf: request.asOf), facts.answer(asOf: request.asOf)
      )
      let toAcknowledgement = waited(acknowledged, since: facts.receivedOn)
      let gross = waited(answered, since: facts.receivedOn)
      let net = gross - waitedForOthers(facts, until: answered.doneOn)
      acknowledgement.add(acknowledged, waited: toAcknowledgement)
      answer.add(answered, waited: gross, net: net)
      guard facts.origin != .solvedOnSpot else { return }
      acknowledgementWithoutSpot.add(acknowledged, waited: toAcknowledgement)
      answerWithoutSpot.add(answered, waited: gross, net: net)
    }

    private mutating func addOrigin(_ origin: CaseFacts.Origin) {
      switch origin {
      case .ordinary: break
      case .solvedOnSpot: solvedOnSpot += 1
      case .occasion(let id): occasions[id, default: 0] += 1
      }
    }

    /// The working days of the waiting time that the case waited for somebody else (rules C3).
    private mutating func waitedForOthers(_ facts: CaseFacts, until done: CalendarDay?) -> Int {
      guard !facts.waits.isEmpty else { return 0 }
      let end = max(facts.receivedOn, done ?? request.asOf)
      return WaitingSpan.joined(facts.waits, from: facts.receivedOn, to: end).reduce(0) {
        $0 + workingDays.count(from: $1.from, to: $1.to)
      }
    }

    /// Counts a case of the compared period.
    package mutating func addPrevious(_ facts: CaseFacts) {
      addPrevious(facts.kind, at: facts.placement, receivedOn: facts.receivedOn)
    }

    /// Counts a case of the compared period, of which no more is needed than this.
    package mutating func addPrevious(_ kind: Kind, at placement: Placement, receivedOn day: CalendarDay) {
      guard let compared = request.compared, isAsked(placement, receivedOn: day, in: compared) else { return }
      previous.add(kind)
      placements.addPrevious(kind, at: placement)
    }

    /// Notes how many cases of the report's own period are merged into others, by place.
    package mutating func addMerged(_ counts: [Placement: Int]) {
      merged = counts.filter { isAsked($0.key) }.values.reduce(0, +)
    }

    /// The report of what was added. The chart gives the names and how units lie within each other.
    package func build(chart: OrganisationChart) -> FeedbackReport {
      FeedbackReport(
        period: request.period,
        dataDate: request.asOf,
        board: request.board.map { chart.board($0)?.name ?? $0.rawValue },
        total: total,
        previous: request.compared.map { Previous(period: $0, total: previous) },
        change: change,
        dimensions: dimensionRows,
        boards: OrganisationTree(placements, chart: chart, compared: request.compared).rows(),
        acknowledgement: acknowledgement.result(promiseDays: promiseDays(\.acknowledgeDays)),
        answer: answer.result(promiseDays: promiseDays(\.answerDays)),
        channels: Channel.allCases.map { ChannelCount(channel: $0, count: channels[$0] ?? 0) },
        anonymous: anonymous, anonymousOnSpot: anonymousOnSpot, solvedOnSpot: solvedOnSpot,
        withoutSolvedOnSpot: withoutSolvedOnSpot,
        occasions: occasions.count, occasionViews: occasions.values.reduce(0, +), merged: merged,
        suppression: .exactCounts)
    }

    private var withoutSolvedOnSpot: KeptPromises? {
      guard solvedOnSpot > 0 else { return nil }
      return KeptPromises(
        acknowledgement: acknowledgementWithoutSpot.result(promiseDays: promiseDays(\.acknowledgeDays)),
        answer: answerWithoutSpot.result(promiseDays: promiseDays(\.answerDays)))
    }

    private func isAsked(_ placement: Placement, receivedOn day: CalendarDay, in period: ReportPeriod) -> Bool
    {
      period.contains(day) && day <= request.asOf && isAsked(placement)
    }

    private func isAsked(_ placement: Placement) -> Bool {
      request.scope.holds(placement) && (request.board == nil || request.board == placement.board)
    }

    private mutating func waited(_ standing: PromiseStanding, since received: CalendarDay) -> Int {
      workingDays.count(from: received, to: max(received, standing.doneOn ?? request.asOf))
    }

    private var change: RateRatioTest? {
      request.compared.flatMap { compared in
        RateRatioTest(
          count: total.all, days: request.period.elapsedDays(asOf: request.asOf),
          comparedCount: previous.all, comparedDays: compared.elapsedDays(asOf: request.asOf))
      }
    }

    private var dimensionRows: [DimensionRow] {
      let named = QualityDimension.allCases.map {
        DimensionRow(dimension: $0, counts: dimensions[$0] ?? .zero)
      }
      return named + (dimensions[nil].map { [DimensionRow(dimension: nil, counts: $0)] } ?? [])
    }

    private func promiseDays(_ length: KeyPath<ServicePromise, Int>) -> Int? {
      let lengths =
        promises.isEmpty
        ? [ServicePromise.standard[keyPath: length]] : Set(promises.map { $0[keyPath: length] })
      return lengths.count == 1 ? lengths.first : nil
    }
  }
}
