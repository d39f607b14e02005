/// The municipality's own service measurement over a period (egen mätning): shares with how many they are of, and the index
/// of grades. Defined as SKR defines them, so that they can be read beside SKR's; they are never called SKR's.
package struct ServiceResult: Sendable, Equatable {
  /// A share of what could be judged.
  package struct Share: Sendable, Equatable {
    package let count: Int
    package let of: Int

    package init(count: Int, of: Int) {
      self.count = count
      self.of = of
    }

    /// nil of nothing.
    package var percent: Double? { of == 0 ? nil : 100 * Double(count) / Double(of) }

    /// The same as the 95 % interval of the share, in per cent.
    package var interval: WilsonInterval? { WilsonInterval(successes: count, of: of) }
  }

  /// The mean of what grades are worth.
  package struct Index: Sendable, Equatable {
    package let mean: Double?
    package let answers: Int

    package init(_ grades: [Int]) {
      answers = grades.count
      mean =
        grades.isEmpty ? nil : grades.map(ServiceGrade.points).reduce(0, +) / Double(grades.count)
    }
  }

  package let from: CalendarDay
  package let to: CalendarDay
  package let telephoneCalls: Int
  package let emails: Int
  /// E-mails whose two days have not passed, answered or not: none of them is counted yet.
  package let waiting: Int
  package let withinOneDay: Share
  package let withinTwoDays: Share
  package let direct: Share
  package let directOrOfficial: Share
  package let goodOnTelephone: Share
  package let goodInEmail: Share
  package let good: Share
  package let telephoneTreatment: Index
  package let telephoneEase: Index
  package let emailClarity: Index
  package let emailEase: Index

  /// Answers in a channel that SKR asks for before municipalities are compared.
  package static let comparable = 100

  /// - Parameters:
  ///   - calls: those of the period; what was withdrawn is not counted.
  ///   - grades: likewise.
  package init(
    from: CalendarDay, to: CalendarDay, calls: [ServiceCall], grades: [ServiceGrade], today: CalendarDay,
    calendar: WorkingCalendar
  ) {
    let valid = calls.filter { $0.withdrawn == nil }
    let (telephone, email) = (
      valid.filter { $0.channel == .telephone }, valid.filter { $0.channel == .email }
    )
    func answered(within days: Int) -> Share {
      Share(of: email.compactMap { $0.isAnswered(within: days, on: today, in: calendar) }) { $0 }
    }
    func good(_ calls: [ServiceCall]) -> Share {
      Share(of: calls.compactMap(\.treatment)) { $0 == .good }
    }
    func index(_ channel: ServiceCall.Channel, _ grade: (ServiceGrade) -> Int?) -> Index {
      Index(grades.filter { $0.withdrawn == nil && $0.channel == channel }.compactMap(grade))
    }
    self.from = from
    self.to = to
    (telephoneCalls, emails) = (telephone.count, email.count)
    waiting = email.count { $0.isAnswered(within: 2, on: today, in: calendar) == nil }
    (withinOneDay, withinTwoDays) = (answered(within: 1), answered(within: 2))
    let reached = telephone.compactMap(\.reach)
    direct = Share(of: reached) { $0 == .direct }
    directOrOfficial = Share(of: reached) { $0 != .neither }
    (goodOnTelephone, goodInEmail, self.good) = (good(telephone), good(email), good(valid))
    telephoneTreatment = index(.telephone) { $0.manner }
    telephoneEase = index(.telephone) { $0.ease }
    emailClarity = index(.email) { $0.manner }
    emailEase = index(.email) { $0.ease }
  }
}

extension ServiceResult.Share {
  fileprivate init<Item>(of items: [Item], where holds: (Item) -> Bool) {
    self.init(count: items.count(where: holds), of: items.count)
  }
}
