import Domain
import Operations

extension FollowedCasePage {
  /// - Parameters:
  ///   - code: the receipt code as it was typed.
  ///   - attempt: a message that could not be taken, with what is wrong with it.
  init(
    _ view: SenderView, today: CalendarDay, code: String, submission: String,
    attempt: (text: String, problem: Problem)? = nil, done: String? = nil
  ) {
    let dates = PlainSwedishDate(today: today)
    self.init(
      title: "Din synpunkt \(view.number)",
      errors: attempt.map { [FormError(target: "message", text: $0.problem.swedish)] } ?? [],
      state: StateMark(view.stateWord, view.tone(on: today)), explanation: view.explanation(dates),
      facts: view.facts(dates), text: view.ownText, thread: view.thread(dates), code: code,
      submission: submission,
      message: TextField(value: attempt?.text ?? "", error: attempt?.problem.swedish), done: done,
      parts: view.parts.map { $0.part(on: today) })
  }
}

extension SenderView.Message {
  fileprivate func inThread(_ dates: PlainSwedishDate) -> ThreadMessage {
    let heading =
      switch kind {
      case .submission: "Din synpunkt"
      case .answer: "Svar"
      case .question: "Fråga till dig"
      case .reply: "Ditt meddelande"
      case .information: "Meddelande till dig"
      }
    return ThreadMessage(
      author == .sender ? .citizen : .municipality, author: author == .sender ? "Du" : "Kommunen",
      heading: heading, when: dates.date(day), text: text)
  }
}

extension SenderView {
  fileprivate var ownText: String { messages.first { $0.kind == .submission }?.text ?? "" }

  /// What has been said since, and why more time was needed, in the order it came.
  fileprivate func thread(_ dates: PlainSwedishDate) -> [ThreadMessage] {
    let said = messages.filter { $0.kind != .submission }.map { (day: $0.day, message: $0.inThread(dates)) }
    let reasons = moves.map { move in
      (
        day: move.day,
        message: ThreadMessage(
          .municipality, author: "Kommunen", heading: "Vi behöver mer tid, till \(dates.date(move.answerBy))",
          when: dates.date(move.day), text: move.reason)
      )
    }
    return (reasons + said).sorted { $0.day < $1.day }.map(\.message)
  }

  fileprivate func part(on today: CalendarDay) -> FollowedPart {
    let dates = PlainSwedishDate(today: today)
    return FollowedPart(
      number: number.description, state: StateMark(stateWord, tone(on: today)),
      explanation: explanation(dates),
      text: ownText, thread: thread(dates))
  }

  fileprivate var stateWord: String {
    switch state {
    case .registered, .acknowledged: "Vi arbetar med den"
    case .answered: "Besvarad"
    case .closed: "Avslutad"
    case .reopened: "Vi har tagit upp den igen"
    }
  }

  fileprivate func tone(on today: CalendarDay) -> StateMark.Tone {
    switch state {
    case .answered, .closed: .kept
    case .registered, .acknowledged, .reopened: answerBy < today && wish == .answer ? .late : .neutral
    }
  }

  /// What happens now, in a sentence or two; an apology first where the promise is broken.
  fileprivate func explanation(_ dates: PlainSwedishDate) -> String {
    guard let mergedInto else { return ownExplanation(dates) }
    return "Den gäller samma sak som \(mergedInto), och besvaras där. \(ownExplanation(dates))"
  }

  private func ownExplanation(_ dates: PlainSwedishDate) -> String {
    switch state {
    case .closed: return closedFor.map(Self.closing) ?? "Den är avslutad."
    case .answered: return "Du har fått svar. Det står längre ned."
    case .registered, .acknowledged, .reopened:
      if wish == .noAnswer { return "Du ville inte ha svar. Vi läser den och lär av den." }
      if answerBy < dates.today {
        return
          "Du skulle ha fått svar senast \(dates.date(answerBy)). Det har vi inte klarat. Vi ber om ursäkt."
      }
      return originallyAnswerBy == nil
        ? "Du får svar senast \(dates.date(answerBy))."
        : "Vi behöver mer tid. Du får svar senast \(dates.date(answerBy))."
    }
  }

  private static func closing(_ reason: ClosureReason) -> String {
    switch reason {
    case .answered: "Du har fått svar och den är avslutad."
    case .answeredAndCorrected: "Du har fått svar, felet är åtgärdat och den är avslutad."
    case .noMeasure: "Vi har läst den och avslutat den utan någon åtgärd."
    case .notOurs: "Den gäller något som inte hör till kommunen. Därför har vi avslutat den."
    case .withdrawn: "Du har tagit tillbaka den."
    case .cannotBeAnswered: "Vi kunde inte svara på den. Därför är den avslutad."
    case .handedOver: "Den tas om hand på ett annat sätt. Vi har lämnat över den och avslutat den här."
    }
  }

  fileprivate func facts(_ dates: PlainSwedishDate) -> [DescribedText] {
    var facts = [
      DescribedText("Typ", kind.swedish.capitalizedFirst), DescribedText("Kom in", dates.date(received)),
    ]
    if wish == .answer && state.awaitsAnswer {
      facts.append(DescribedText("Svar senast", dates.date(answerBy)))
    }
    if let original = originallyAnswerBy, wish == .answer {
      facts.append(DescribedText("Svar skulle ha kommit", dates.date(original)))
    }
    return facts
  }
}

extension String {
  /// The first letter as a capital, the rest as it is.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
