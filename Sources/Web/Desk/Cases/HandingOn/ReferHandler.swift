import Domain
import HTTPTypes
import Hummingbird
import Operations
import Storage

extension Site {
  func showRefer(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await operations.require(.handle, on: try caseNumber(context), actor: .staff(try context.member()))
    return try await referPage(nil, problem: nil, context: context)
  }

  func postRefer(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await operations.require(.handle, on: try caseNumber(context), actor: .staff(try context.member()))
    let number = try caseNumber(context)
    let posted = try await postedForm(request, context)
    let fields = posted.fields
    do {
      try posted.check()
      let asked = try await operations.refer(
        number,
        ReferralQuestion(
          recipient: fields["recipient"], email: fields["email"], question: fields["question"],
          shared: fields["shared"], answerBy: try fields.day("answerBy")),
        version: Int(fields["version"]), idempotency: try fields.submissionKey(),
        actor: .staff(try context.member()))
      let (today, _) = try await operations.promiseToday()
      return try await page(
        ReferredPage(asked, number: number, today: today), path: "/desk", context: context)
    } catch let problem as Problem where problem.code != .notFound {
      return try await referPage(fields, problem: problem, context: context)
    }
  }

  private func referPage(
    _ fields: FormFields?, problem: Problem?, context: SiteContext
  ) async throws -> Response {
    let number = try caseNumber(context)
    let file = try await operations.readCase(number, actor: .staff(try context.member()))
    let proposed = file.calendar.deadline(received: file.today, workingDays: 5).due
    func text(_ name: String, unless given: String = "") -> TextField {
      TextField(value: fields?[name] ?? given, error: problem?.field == name ? problem?.swedish : nil)
    }
    let isConflict = problem?.isConflictOfVersions == true
    let mine = fields?.written([
      ("recipient", "Vem frågar du?"), ("question", "Din fråga"), ("shared", "Det de får läsa"),
    ])
    return try await page(
      ReferPage(
        title: "Fråga någon utanför kommunen om \(number)",
        errors: isConflict
          ? [] : problem.map { [FormError(target: $0.field ?? "question", text: $0.swedish)] } ?? [],
        conflict: isConflict ? CaseWords(file).conflict(with: mine ?? []) : nil,
        back: "/desk/arenden/\(number)/vidare", action: "/desk/arenden/\(number)/fraga-utanfor",
        version: (fields ?? FormFields([:])).version(unless: problem, now: file.value.version),
        submission: fields?.given("submission") ?? SecretToken.random(), recipient: text("recipient"),
        canMail: operations.canMailReferrals, email: text("email"), question: text("question"),
        shared: text("shared", unless: file.text(.submission) ?? ""),
        answerBy: text("answerBy", unless: proposed.description)),
      path: "/desk", context: context, status: problem?.status ?? .ok)
  }

  /// Who outside the municipality has not answered.
  func referrals(_ request: Request, _ context: SiteContext) async throws -> Response {
    let list = try await operations.unansweredReferrals(for: try context.member())
    return try await page(
      ReferralsPage(list.items, today: list.today), path: "/desk/yttranden", context: context)
  }
}

extension ReferredPage {
  init(_ asked: Operations.AskedReferral, number: CaseNumber, today: CalendarDay) {
    let dates = PlainSwedishDate(today: today)
    let isMailed = !asked.mailedTo.isEmpty
    self.init(
      title: isMailed ? "Frågan är skickad" : "Frågan är klar att skicka",
      recipient: asked.referral.recipient, link: "/yttrande/\(asked.referral.address)",
      codeGroups: asked.code.grouped.split(separator: " ").map(String.init),
      answerBy: dates.date(asked.referral.answerBy), expiresOn: dates.date(asked.referral.expiresOn),
      mailedTo: isMailed ? asked.mailedTo : nil,
      caseAddress: "/desk/arenden/\(number)")
  }
}

extension ReferralsPage {
  init(_ items: [Operations.UnansweredReferral], today: CalendarDay) {
    let dates = PlainSwedishDate(today: today)
    let late = items.count { $0.referral.answerBy < today }
    let waiting = items.count == 1 ? "1 fråga väntar på svar." : "\(items.count) frågor väntar på svar."
    self.init(
      sentence: late == 0 ? waiting : "\(waiting) \(late) har inte besvarats i tid.",
      rows: items.map { item in
        AskedOutside(
          recipient: item.referral.recipient, state: HandingOnWords.mark(item.referral.standing(on: today)),
          text:
            "Tillfrågad \(dates.date(item.referral.asked.day)), svar senast \(dates.date(item.referral.answerBy))",
          number: item.number.description, address: "/desk/arenden/\(item.number)/vidare")
      })
  }
}
