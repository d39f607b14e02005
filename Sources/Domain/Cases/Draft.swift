/// A text that somebody has begun to write in a case: theirs alone until it is sent, and then it is no draft any more
/// (tryckfrihetsförordningen 2:12; rules R3).
package struct Draft: Sendable, Equatable {
  /// The form that it is written in.
  package enum Form: String, CaseIterable, Sendable {
    case answer, question, note, message

    package var swedish: String {
      switch self {
      case .answer: "svar"
      case .question: "fråga till avsändaren"
      case .note: "intern anteckning"
      case .message: "meddelande till avsändaren"
      }
    }
  }

  package let form: Form
  package let text: String
  package let savedOn: CalendarDay

  package init(form: Form, text: String, savedOn: CalendarDay) {
    self.form = form
    self.text = text
    self.savedOn = savedOn
  }
}
