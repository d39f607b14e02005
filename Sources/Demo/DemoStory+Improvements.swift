import Domain
import Operations

// The improvements of Tallsjö, and the workplace meeting.
extension DemoCaseBuilder {
  /// The latest cases of a theme that lie at a board, the first of them first.
  private func numbers(of theme: DemoTheme, at board: BoardID?, atMost count: Int) -> [CaseNumber] {
    let found = plan.indices.filter { DemoTexts.byID[plan[$0].textID]?.theme == theme }
      .compactMap { values[$0] }.filter { $0.classification.placement.board == board }
    return found.suffix(count).map(\.number)
  }

  private func technical(on today: CalendarDay) -> Placement {
    places.placement(of: .unit("technical"), on: DemoDay(today))
  }

  mutating func planWater(on today: CalendarDay) async throws {
    let place = technical(on: today)
    let actor = Actor.staff(officer)
    let pattern = try await operations.savePattern(
      "Klagomål på vatten och avlopp",
      PatternCriteria(kind: .complaint, serviceArea: places.area(.water), placement: place), actor: actor)
    let numbers = numbers(of: .waterMain, at: place.board, atMost: 4)
    guard let first = numbers.first else { return }
    let item = try await operations.planImprovement(
      ImprovementContent(
        title: "Sms till alla som berörs när vattnet stängs av",
        expectedEffect: "Ingen ska behöva ringa för att få veta när vattnet kommer tillbaka.",
        placement: place,
        owner: officer.id, dueOn: today.adding(days: 25), followUpOn: today.adding(days: 40),
        pattern: pattern.id), on: first, actor: actor)
    for number in numbers.dropFirst() {
      try await operations.linkImprovement(item.id, to: number, actor: actor)
    }
    _ = try await operations.addStep(
      "Skriv en mall för sms", dueOn: today.adding(days: 10), to: item.id, actor: actor)
    _ = try await operations.addStep(
      "Öva med beredskapen", dueOn: today.adding(days: 20), to: item.id, actor: actor)
    story.water = item.id
  }

  mutating func planContinuity(on today: CalendarDay) async throws {
    let place = places.placement(of: .unit("home-care"), on: DemoDay(today))
    let actor = Actor.staff(careManager)
    let pattern = try await operations.savePattern(
      "Många olika medarbetare hos samma person",
      PatternCriteria(
        kind: .complaint, dimension: .operationSpecific, serviceArea: places.area(.homeCare), placement: place
      ),
      actor: actor)
    let item = try await operations.planImprovement(
      ImprovementContent(
        title: "Högst sex olika medarbetare hos var och en under två veckor",
        expectedEffect: "Den som har hemtjänst känner igen dem som kommer.",
        placement: places.placement(ofDepartment: "care-office"), body: "ledningsgruppen",
        owner: careManager.id, dueOn: today.adding(days: 120), followUpOn: today.adding(days: 240),
        pattern: pattern.id), actor: actor)
    for number in numbers(of: .continuity, at: place.board, atMost: 5) {
      try await operations.linkImprovement(item.id, to: number, actor: actor)
    }
    for (step, days) in [
      ("Räkna hur många som kommer till var och en", 30), ("Gör om scheman i två grupper", 75),
      ("Utse en fast kontakt och en ersättare till alla", 110),
    ] {
      _ = try await operations.addStep(step, dueOn: today.adding(days: days), to: item.id, actor: actor)
    }
    story.continuity = item.id
  }

  mutating func planBus(on today: CalendarDay) async throws {
    let place = places.placement(of: .unit("schools"), on: DemoDay(today))
    let actor = Actor.staff(schoolManager)
    let pattern = try await operations.savePattern(
      "Klagomål på skolskjuts",
      PatternCriteria(kind: .complaint, serviceArea: places.area(.schoolTransport), placement: place),
      actor: actor)
    let item = try await operations.planImprovement(
      ImprovementContent(
        title: "Skolbussens tider till alla hem en vecka före skolstart",
        expectedEffect: "Färre barn ska missa bussen de första veckorna.", placement: place,
        owner: schoolManager.id, dueOn: today.adding(days: 50), followUpOn: today.adding(days: 140),
        pattern: pattern.id), actor: actor)
    story.bus = item.id
  }

  func planSign(on today: CalendarDay) async throws {
    _ = try await operations.planImprovement(
      ImprovementContent(
        title: "Skylt som visar vägen till receptionen",
        placement: places.placement(of: .unit("civic-house"), on: DemoDay(today)), owner: strategist.id,
        dueOn: today.adding(days: 40)), actor: .staff(strategist))
  }

  func planIntroduction(on today: CalendarDay) async throws {
    _ = try await operations.planImprovement(
      ImprovementContent(
        title: "Alla nya medarbetare får läsa rutinen första veckan",
        expectedEffect: "Alla kan berätta hur man lämnar en synpunkt.", placement: .unrouted,
        body: "kommundirektörens ledningsgrupp", owner: strategist.id, dueOn: today.adding(days: 70),
        followUpOn: today.adding(days: 200)), actor: .staff(strategist))
  }

  func completeStep(of id: ImprovementID?, by member: StaffMember) async throws {
    guard let id,
      let step = try await operations.readImprovement(id, member: member).plan.steps.first(where: {
        $0.done == nil
      })
    else { return }
    _ = try await operations.completeStep(step.id, of: id, actor: .staff(member))
  }

  func finish(_ id: ImprovementID?, _ evidence: String, by member: StaffMember) async throws {
    guard let id else { return }
    try await completeStep(of: id, by: member)
    _ = try await operations.moveImprovement(id, to: .done, evidence: evidence, actor: .staff(member))
  }

  func followUpWater() async throws {
    guard let id = story.water else { return }
    _ = try await operations.judgeEffect(
      of: id, .better, comment: "Nästan ingen har ringt vid avstängningarna efteråt.", actor: .staff(officer))
    _ = try await operations.writeStory(
      StoryText(
        headline: "Sms när vattnet stängs av",
        youSaid: "När vattenledningen gick sönder fick ni inte veta hur länge vattnet skulle vara borta.",
        weDid: "Nu skickar vi sms till alla som berörs, och ett till när vattnet är tillbaka."),
      of: id, actor: .staff(officer))
    _ = try await operations.approveStory(1, of: id, actor: .staff(strategist))
  }

  func followUpBus() async throws {
    guard let id = story.bus else { return }
    _ = try await operations.judgeEffect(
      of: id, .unchanged, comment: "Lika många hör av sig. Tiderna ändrades efter utskicket.",
      actor: .staff(schoolManager))
  }

  /// The workplace meeting of home care: what was said is summed up first, and what was decided is written back.
  func holdMeeting(on today: CalendarDay) async throws {
    let period = try ReportPeriod(from: today.adding(days: -60), to: today.adding(days: -1))
    let unit = places.placement(of: .unit("home-care"), on: DemoDay(today)).unit
    let told = plan.indices.reversed().compactMap { values[$0] }.filter { value in
      value.classification.placement.unit == unit && value.state == .closed
        && period.contains(value.arrival.day)
    }
    for (value, words) in zip(told, ["Det kom många olika personer.", "Hjälpen kom senare än det var sagt."])
    {
      _ = try await operations.summarise(value.number, words, actor: .staff(careManager))
    }
    guard let unit else { return }
    _ = try await operations.writeMinutes(
      MeetingMinutes(
        heldOn: today, period: period, participants: 9,
        notes: "Vi pratade om varför det kommer så många olika. Många byten sker samma morgon.",
        decisions: "Ring alltid när vi blir mer än en kvart sena", dueOn: today.adding(days: 60)),
      of: unit, member: careManager)
  }
}
