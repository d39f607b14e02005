import Domain
import Operations

/// Writes down what the sender replied on the telephone, in a letter, an e-mail or in person (rules R2, R35).
struct WriteDownReplyVerb: CaseVerb {
  let address = "avsandarens-svar"
  let name = "reply"
  let label = "Skriv in vad avsändaren svarade"
  let button = "Spara avsändarens svar"
  let event = CaseEvent.messageReceived
  let done = "Avsändarens svar är sparat i ärendet."

  /// What is filed elsewhere takes no more; what is sealed is read by its receivers.
  func isOffered(in file: CaseFile) -> Bool { file.handingOn.withheld != .filed }

  func advice(in file: CaseFile) -> String? {
    if case .sealed = file.handingOn.withheld {
      return "Bara den som har tagit över ärendets innehåll läser det du skriver."
    }
    return "När avsändaren har ringt, skrivit eller kommit hit. Det syns att du har skrivit in det."
  }

  func controls(_ form: CaseFormFilling) -> [FormControl] {
    [
      form.rows(
        "channel", "Hur kom svaret?",
        CaseMessage.WrittenDown.channels.map {
          Choice(value: $0.rawValue, label: $0.swedish.capitalizedFirst)
        }),
      form.line(
        "day", "Dagen då svaret kom", type: "date", width: "date", now: form.file.today.description),
      form.area(
        "reply", "Vad avsändaren svarade",
        hint: "Skriv så nära avsändarens egna ord som du kan. Avsändaren kan läsa det i sitt ärende.", rows: 4
      ),
    ]
  }

  func perform(_ deed: CaseDeed) async throws {
    guard let channel: Channel = deed.fields.word("channel") else {
      throw Problem(.invalid, .replyChannelMissing, field: "channel")
    }
    _ = try await deed.operations.writeDown(
      HeardReply(channel: channel, day: try deed.fields.day("day"), text: deed.fields["reply"]),
      in: deed.number, version: deed.version, actor: deed.actor)
  }
}
