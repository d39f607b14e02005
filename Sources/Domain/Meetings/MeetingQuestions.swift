/// What a workplace has to talk about, as questions that follow from the figures by rule.
package struct MeetingQuestions: Sendable {
  package let figures: MeetingFigures
  /// Answers that should have been given by now.
  package let overdueAnswers: Int
  /// The titles of improvements whose day has passed.
  package let overdueImprovements: [String]
  /// The titles of improvements that are done and whose effect nobody has looked at.
  package let unjudgedImprovements: [String]
  /// Whether there is praise on the sheet to share.
  package let praiseTold: Int
  package let openImprovements: Int

  package init(
    figures: MeetingFigures, overdueAnswers: Int, overdueImprovements: [String],
    unjudgedImprovements: [String], praiseTold: Int, openImprovements: Int
  ) {
    self.figures = figures
    self.overdueAnswers = overdueAnswers
    self.overdueImprovements = overdueImprovements
    self.unjudgedImprovements = unjudgedImprovements
    self.praiseTold = praiseTold
    self.openImprovements = openImprovements
  }

  /// No more than fit a meeting.
  package static let most = 6

  package var all: [String] {
    let questions = [silence, largest, overdue] + late + unjudged + [praise, nothingPlanned]
    return Array(questions.compactMap { $0 }.prefix(Self.most))
  }

  /// What is never registered teaches nothing (Östersund's compilation of 2009).
  private var silence: String? {
    figures.total.all == 0
      ? "Inga synpunkter är registrerade. Vet de vi möter hur de gör? Löser vi sådant direkt utan att registrera?"
      : nil
  }

  private var largest: String? {
    figures.largestDimension.map { dimension in
      let subject =
        dimension == .operationSpecific ? "det som är särskilt för vår verksamhet" : dimension.swedish
      return "Flest synpunkter handlar om \(subject). Vad ligger bakom, och vad kan vi själva ändra?"
    }
  }

  private var overdue: String? {
    overdueAnswers > 0 ? "Alla har inte fått svar i tid. Vad behöver vi för att hinna svara?" : nil
  }

  private var late: [String?] {
    overdueImprovements.map { "”\($0)” skulle ha varit klar. Vad hindrar oss?" }
  }

  private var unjudged: [String?] {
    unjudgedImprovements.map { "”\($0)” är klar. Märks det någon skillnad?" }
  }

  private var praise: String? {
    praiseTold > 0 ? "Vad gjorde vi som gav beröm, och hur gör vi mer av det?" : nil
  }

  private var nothingPlanned: String? {
    openImprovements == 0 && figures.total.all > 0
      ? "Ingen åtgärd är planerad. Vilken enda sak vill vi bli bättre på till nästa möte?" : nil
  }
}
