import Domain
import Operations

/// A short word to the sender, such as that the answer has been given already (förvaltningslagen 6 §; rules R30).
struct MessageVerb: CaseVerb {
  let address = "meddelande"
  let name = "message"
  let label = "Skriv till avsändaren"
  let button = "Skicka meddelandet"
  let event = CaseEvent.messageSent
  let done = "Meddelandet är sparat. Avsändaren kan läsa det med sin kod."
  let draft: Draft.Form? = .message

  func isOffered(in file: CaseFile) -> Bool {
    file.value.sender.canBeReached && file.handingOn.withheld == nil
  }

  func advice(in file: CaseFile) -> String? {
    file.awaitsWord ? nil : "Ett meddelande är inget svar. Löftet att svara gäller som förut."
  }

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    [
      form.area(
        "message", "Meddelande till avsändaren", rows: 4,
        now: form.file.awaitsWord ? Self.alreadyAnswered(form.file) : "")
    ]
  }

  func perform(_ deed: CaseDeed) async throws {
    _ = try await deed.operations.message(
      deed.number, text: deed.fields["message"], version: deed.version, actor: deed.actor)
  }

  /// Proposed where somebody writes in an answered or closed case, to be changed or sent as it is.
  private static func alreadyAnswered(_ file: CaseFile) -> String {
    let thanks = "Tack för ditt meddelande. Vi har läst det."
    guard let last = file.answers.last else { return thanks }
    let day = PlainSwedishDate(today: file.today).date(last.done.day)
    return thanks + " Det du tar upp har vi redan svarat på, i vårt svar \(day). Vi har inget att lägga till."
  }
}

extension CaseFile {
  /// The sender has written, and nobody has told them anything yet.
  var awaitsReading: Bool { dialogue.tasks.contains { $0.kind == .readMessage } }

  /// The same where no answer will come by itself: in an answered or closed case, or in a duplicate.
  var awaitsWord: Bool { awaitsReading && (!value.state.awaitsAnswer || value.mergedInto != nil) }
}
