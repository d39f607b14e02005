import Domain
import Foundation
import TestSupport
import Testing

struct ServiceResultTests {
  private let made = Doing(day: .first, instant: nil, actor: "program")

  private func moment(_ day: String, _ hour: Int = 9) throws -> Date {
    SwedishTime.instant(at: try calendarDay(day), hour: hour)
  }

  private func email(
    _ sent: String, answered: String?, treatment: ServiceCall.Treatment? = nil, withdrawn: Doing? = nil
  ) throws -> ServiceCall {
    ServiceCall(
      id: .unordered(), channel: .email, serviceField: "Förskola", question: "När får vi besked?",
      sentAt: try moment(sent), answeredAt: try answered.map { try moment($0, 15) }, reach: nil,
      treatment: treatment, note: "", made: made, withdrawn: withdrawn)
  }

  private func telephone(_ reach: ServiceCall.Reach, _ treatment: ServiceCall.Treatment?) throws
    -> ServiceCall
  {
    ServiceCall(
      id: .unordered(), channel: .telephone, serviceField: "Bygglov", question: "Vad kostar det?",
      sentAt: try moment("2026-03-02"), answeredAt: nil, reach: reach, treatment: treatment, note: "",
      made: made)
  }

  private func grade(_ channel: ServiceCall.Channel, _ manner: Int?, _ ease: Int?) throws -> ServiceGrade {
    ServiceGrade(
      id: .unordered(), channel: channel, contactedOn: try calendarDay("2026-03-02"), manner: manner,
      ease: ease, made: made)
  }

  private func result(
    _ calls: [ServiceCall], _ grades: [ServiceGrade] = [], on today: String = "2026-04-30"
  ) throws -> ServiceResult {
    ServiceResult(
      from: try calendarDay("2026-01-01"), to: try calendarDay("2026-12-31"), calls: calls, grades: grades,
      today: try calendarDay(today), calendar: WorkingCalendar())
  }

  @Test(arguments: [
    // Thursday to Thursday, to Tuesday after Easter, to Wednesday.
    ("2026-04-02", "2026-04-02", 0), ("2026-04-02", "2026-04-07", 1), ("2026-04-02", "2026-04-08", 2),
    // Friday to Monday, and what is sent on a Saturday.
    ("2026-03-06", "2026-03-09", 1), ("2026-03-07", "2026-03-09", 1), ("2026-03-06", "2026-03-07", 0),
  ])
  func `answers are counted in working days`(sent: String, answered: String, days: Int) throws {
    #expect(try email(sent, answered: answered).workingDays(in: WorkingCalendar()) == days)
  }

  @Test func `shares are of what is settled, and say of how many`() throws {
    let result = try result([
      email("2026-03-02", answered: "2026-03-02"), email("2026-03-02", answered: "2026-03-04"),
      email("2026-03-02", answered: "2026-03-05"), email("2026-03-02", answered: nil),
      email("2026-03-02", answered: "2026-03-02", withdrawn: made),
    ])
    #expect(result.emails == 4 && result.waiting == 0)
    #expect(result.withinOneDay == ServiceResult.Share(count: 1, of: 4))
    #expect(result.withinTwoDays == ServiceResult.Share(count: 2, of: 4))
    #expect(result.withinTwoDays.percent == 50)
    let interval = try #require(result.withinTwoDays.interval)
    #expect(interval.lower < 0.2 && interval.upper > 0.8)
  }

  @Test func `an e-mail that may still be answered in time is not counted`() throws {
    let open = try email("2026-03-06", answered: nil)
    let soon = try result([open], on: "2026-03-09")
    #expect(soon.withinOneDay == ServiceResult.Share(count: 0, of: 0) && soon.waiting == 1)
    let between = try result([open], on: "2026-03-10")
    #expect(between.withinOneDay == ServiceResult.Share(count: 0, of: 1))
    #expect(between.withinTwoDays == ServiceResult.Share(count: 0, of: 0) && between.waiting == 1)
    let late = try result([open], on: "2026-03-11")
    #expect(late.withinTwoDays == ServiceResult.Share(count: 0, of: 1) && late.waiting == 0)
    #expect(soon.withinOneDay.percent == nil)
  }

  @Test func `a fast answer is counted when the slow ones beside it can be, and no day earlier`() throws {
    let emails = [try email("2026-03-06", answered: "2026-03-06"), try email("2026-03-06", answered: nil)]
    let soon = try result(emails, on: "2026-03-09")
    #expect(soon.withinOneDay.of == 0 && soon.withinTwoDays.of == 0 && soon.waiting == 2)
    let between = try result(emails, on: "2026-03-10")
    #expect(between.withinOneDay == ServiceResult.Share(count: 1, of: 2))
    #expect(between.withinTwoDays.of == 0 && between.waiting == 2)
    let late = try result(emails, on: "2026-03-11")
    #expect(late.withinTwoDays == ServiceResult.Share(count: 1, of: 2) && late.waiting == 0)
  }

  @Test func `calls are answered directly, by an official, or not at all`() throws {
    let result = try result([
      telephone(.direct, .good), telephone(.official, .medium), telephone(.neither, nil),
      telephone(.direct, .bad),
    ])
    #expect(result.direct == ServiceResult.Share(count: 2, of: 4))
    #expect(result.directOrOfficial == ServiceResult.Share(count: 3, of: 4))
    #expect(result.goodOnTelephone == ServiceResult.Share(count: 1, of: 3))
    #expect(result.good == result.goodOnTelephone && result.goodInEmail.of == 0)
  }

  @Test func `the index is the mean of what grades are worth`() throws {
    #expect((1...5).map(ServiceGrade.points) == [0, 25, 50, 75, 100])
    let result = try result(
      [],
      [grade(.telephone, 5, 4), grade(.telephone, 1, nil), grade(.email, nil, 2), grade(.telephone, 3, 4)])
    #expect(result.telephoneTreatment == ServiceResult.Index([5, 1, 3]))
    #expect(result.telephoneTreatment.mean == 50 && result.telephoneTreatment.answers == 3)
    #expect(result.telephoneEase.mean == 75 && result.telephoneEase.answers == 2)
    #expect(result.emailClarity.mean == nil && result.emailEase.mean == 25)
  }

  @Test func `each measure of the service measurement takes its own value`() throws {
    let result = try result(
      [email("2026-03-02", answered: "2026-03-02"), telephone(.official, .good)],
      [grade(.telephone, 5, 1), grade(.email, 4, 2)])
    let values = ServiceMeasure.allCases.map { $0.value(in: result)?.value }
    #expect(values == [100, 100, 0, 100, 100, 100, 0, 75, 25])
    let empty = try self.result([])
    #expect(ServiceMeasure.allCases.allSatisfy { $0.value(in: empty) == nil })
  }
}
