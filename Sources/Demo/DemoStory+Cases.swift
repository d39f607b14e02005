import Domain
import Operations

// What happens in cases: questions and replies, notes, questions outside, cases that belong together or apart.
extension DemoCaseBuilder {
  private func handler(of index: Int) -> Actor {
    .staff(staff.members.values.first { $0.id == values[index]?.officer } ?? staff.registrar)
  }

  func ask(in index: Int) async throws {
    guard let number = values[index]?.number else { return }
    let actor = handler(of: index)
    _ = try await operations.note(
      number, text: "Jag har pratat med gruppen. De minns dagen, men inte klockslaget.", actor: actor)
    _ = try await operations.ask(
      number, question: "Tack för att du skrev. Vilken dag var det, och ungefär vilken tid?", actor: actor)
  }

  func reply(in index: Int) async throws {
    guard let code = codes.first(where: { $0.index == index })?.code else { return }
    _ = try await operations.receiveMessage(
      receiptCode: code.text, text: "Det var i början av veckan, strax före klockan åtta.")
  }

  mutating func askOutside(in index: Int, on today: CalendarDay) async throws {
    guard let number = values[index]?.number else { return }
    let asked = try await operations.refer(
      number,
      ReferralQuestion(
        recipient: "Trafikverket", question: "Är det ni som sköter den här vägen, och vad är planerat?",
        shared: "En invånare undrar vem som sköter vägen.", answerBy: today.adding(days: 14)),
      actor: handler(of: index))
    story.referral = (asked.referral.address, asked.code)
  }

  func answerFromOutside() async throws {
    guard let referral = story.referral else { return }
    _ = try await operations.answerReferral(
      address: referral.address, code: referral.code.text,
      text: "Vägen är kommunens. Vi har ingenting planerat där.")
  }

  mutating func playOwnCase(_ scene: DemoScene, on today: CalendarDay) async throws {
    let registrar = Actor.staff(staff.registrar)
    switch scene {
    case .lampReported:
      let number = try await report(
        "Lampan vid övergångsstället på Skolgatan är släckt sedan två veckor. Barnen syns inte.",
        from: Contact(name: "Märta Oskarsdotter", email: "marta.oskarsdotter@example.org"), .roads,
        at: technicalToday(today))
      story.lamps.append(number)
    case .lampReportedAgain:
      let number = try await report(
        "Det är becksvart vid övergångsstället på Skolgatan. Lampan måste bytas innan något händer.",
        from: Contact(name: "Jouni Hietala", email: "jouni.hietala@example.com"), .roads,
        at: technicalToday(today))
      story.lamps.append(number)
    case .lampsMerged:
      guard story.lamps.count == 2 else { return }
      _ = try await operations.merge(story.lamps[1], into: story.lamps[0], actor: .staff(officer))
    case .twoThingsReported:
      story.twoThings = try await report(
        "En gunga i lekparken vid Ringvägen är trasig. Grannens nya plank skymmer dessutom sikten i korsningen.",
        from: Contact(name: "Laila Sunna", email: "laila.sunna@example.org"), .roads,
        at: technicalToday(today))
    case .twoThingsSplit:
      guard let number = story.twoThings else { return }
      _ = try await operations.split(
        number,
        into: [
          SplitPart(
            subject: "Plank som skymmer sikten vid Ringvägen",
            text: "Grannens nya plank skymmer dessutom sikten i korsningen.", kind: .complaint,
            placement: places.placement(ofDepartment: "building"))
        ], actor: registrar)
    case .shelterReported: try await reportShelter(on: today)
    case .shelterSenderAsked:
      guard let number = story.shelter else { return }
      _ = try await operations.ask(
        number, question: "Vilken av de två hållplatserna menar du, den vid kyrkan eller den vid macken?",
        actor: .staff(officer))
    case .shelterOwnerAsked:
      guard let number = story.shelter else { return }
      _ = try await operations.refer(
        number,
        ReferralQuestion(
          recipient: "Länstrafiken", question: "Vem av oss äger vindskyddet vid hållplatsen Torget?",
          shared: "En invånare har skrivit att ett vindskydd är sönder.", answerBy: today.adding(days: 21)),
        actor: .staff(officer))
    default: break
    }
  }

  private mutating func reportShelter(on today: CalendarDay) async throws {
    let number = try await report(
      "Vindskyddet vid busshållplatsen är sönderslaget och det ligger glas på marken.",
      from: Contact(name: "Arvid Lindmark", email: "arvid.lindmark@example.org"), .roads,
      at: technicalToday(today))
    _ = try await operations.note(
      number, text: "Glaset är bortsopat. Det är oklart vem som äger vindskyddet.", actor: .staff(officer))
    story.shelter = number
  }

  private func technicalToday(_ today: CalendarDay) -> Placement {
    places.placement(of: .unit("technical"), on: DemoDay(today))
  }

  /// A complaint from the web, put where it belongs and given to whoever answers there.
  private func report(
    _ text: String, from contact: Contact, _ area: DemoServiceArea, at place: Placement
  ) async throws -> CaseNumber {
    let registrar = Actor.staff(staff.registrar)
    let receipt = try await operations.submit(
      Submission(kind: .complaint, text: text, contact: contact), channel: .web)
    guard let number = CaseNumber(receipt.number) else { throw Problem(.notFound, .caseNotFound) }
    _ = try await operations.classify(
      number,
      as: Classification(
        kind: .complaint, dimension: .access, serviceArea: places.area(area), placement: place),
      staff: .aboutNobody, actor: registrar)
    _ = try await operations.assign(number, to: officer.id, actor: registrar)
    return number
  }
}
