import Foundation

/// A test call or test e-mail of the municipality's own service measurement (provsamtal, provmejl), as the protocol asks for
/// it: somebody asks a simple question in a service field, and writes down when and how it was answered.
package struct ServiceCall: Sendable, Equatable, Identifiable {
  package enum Channel: String, CaseIterable, Sendable {
    case telephone, email

    package var swedish: String {
      switch self {
      case .telephone: "telefon"
      case .email: "e-post"
      }
    }
  }

  /// What a telephone call led to.
  package enum Reach: String, CaseIterable, Sendable {
    /// The question was answered by whoever took the call.
    case direct
    /// The call came to an official who could answer.
    case official
    case neither

    package var swedish: String {
      switch self {
      case .direct: "direkt svar på frågan"
      case .official: "kontakt med en tjänsteperson"
      case .neither: "varken svar eller kontakt"
      }
    }
  }

  /// On the three steps that SKR's measurement had.
  package enum Treatment: String, CaseIterable, Sendable {
    case good, medium, bad

    package var swedish: String {
      switch self {
      case .good: "gott"
      case .medium: "medel"
      case .bad: "dåligt"
      }
    }
  }

  package let id: RowID
  package let channel: Channel
  /// "Förskola", "Bygglov".
  package let serviceField: String
  package let question: String
  package let sentAt: Date
  /// When the question was answered; an automatic reply is no answer. nil when none has come.
  package let answeredAt: Date?
  /// Of telephone calls.
  package let reach: Reach?
  /// nil when there was nobody to judge.
  package let treatment: Treatment?
  package let note: String
  package let made: Doing
  /// Who wrote down the answer that came later, and when.
  package let completed: Doing?
  /// Who took it out of the measurement, and when.
  package let withdrawn: Doing?

  package init(
    id: RowID, channel: Channel, serviceField: String, question: String, sentAt: Date, answeredAt: Date?,
    reach: Reach?, treatment: Treatment?, note: String, made: Doing, completed: Doing? = nil,
    withdrawn: Doing? = nil
  ) {
    self.id = id
    self.channel = channel
    self.serviceField = serviceField
    self.question = question
    self.sentAt = sentAt
    self.answeredAt = answeredAt
    self.reach = reach
    self.treatment = treatment
    self.note = note
    self.made = made
    self.completed = completed
    self.withdrawn = withdrawn
  }

  /// The same with the answer that an e-mail got later.
  package func completed(
    at answeredAt: Date, treatment: Treatment?, note: String, _ done: Doing
  ) -> ServiceCall {
    ServiceCall(
      id: id, channel: channel, serviceField: serviceField, question: question, sentAt: sentAt,
      answeredAt: answeredAt, reach: reach, treatment: treatment, note: note, made: made, completed: done,
      withdrawn: withdrawn)
  }

  /// Whether an answer may still be written down.
  package var isOpen: Bool { channel == .email && answeredAt == nil && withdrawn == nil }

  /// How many working days the answer took: 0 the same day, 1 from Friday to Monday. nil without an answer.
  package func workingDays(in calendar: WorkingCalendar) -> Int? {
    answeredAt.map { answered in
      calendar.workingDays(from: SwedishTime.day(of: sentAt), to: SwedishTime.day(of: answered))
    }
  }

  /// Whether it was answered within so many working days; nil until the days have passed, also when it is answered: a fast
  /// answer would else be counted before the slow ones beside it can be.
  package func isAnswered(within days: Int, on today: CalendarDay, in calendar: WorkingCalendar) -> Bool? {
    let passed = calendar.workingDays(from: SwedishTime.day(of: sentAt), to: today)
    guard passed > days else { return nil }
    return workingDays(in: calendar).map { $0 <= days } ?? false
  }
}

/// What somebody who had been in touch with the municipality thought of it, in grades from 1 to 5.
package struct ServiceGrade: Sendable, Equatable, Identifiable {
  package let id: RowID
  package let channel: ServiceCall.Channel
  /// The day that they were in touch.
  package let contactedOn: CalendarDay
  /// The treatment on the telephone, the clarity of an e-mail; nil when it was left out, as the next may be.
  package let manner: Int?
  /// How easy it was to get help.
  package let ease: Int?
  package let made: Doing
  package let withdrawn: Doing?

  package init(
    id: RowID, channel: ServiceCall.Channel, contactedOn: CalendarDay, manner: Int?, ease: Int?, made: Doing,
    withdrawn: Doing? = nil
  ) {
    self.id = id
    self.channel = channel
    self.contactedOn = contactedOn
    self.manner = manner
    self.ease = ease
    self.made = made
    self.withdrawn = withdrawn
  }

  package static let scale = 1...5

  /// 5 is worth 100, 4 75, 3 50, 2 25 and 1 nothing, as in SKR's servicemätning since 2022.
  package static func points(of grade: Int) -> Double { Double(grade - 1) * 25 }
}
