import Domain
import Operations

/// Answer templates that a municipality can begin with: the point first, no legalese, a human being at the end.
struct DemoTemplates {
  let operations: Operations
  let administrator: StaffMember

  func build() async throws {
    for template in Self.all {
      _ = try await operations.saveTemplate(
        WrittenTemplate(
          name: template.name, kind: template.kind, placement: .unrouted, body: template.body),
        by: administrator)
    }
  }

  private static let all: [(name: String, kind: Kind?, body: String)] = [
    (
      "Vi gjorde fel och har rättat det", .complaint,
      """
      Hej!

      Tack för att du hörde av dig. Du har rätt: det blev fel, och vi ber om ursäkt.

      [Skriv vad som hände.]

      Så här har vi rättat det: [skriv vad ni har gjort].

      Är något fortfarande fel? Skriv till oss på sidan Följ din synpunkt.

      {{handläggare}}
      {{enhet}}
      """
    ),
    (
      "Vi ändrar inget, och så här tänker vi", .complaint,
      """
      Hej!

      Tack för din synpunkt. Vi har tagit reda på vad som hände: [skriv vad ni kom fram till].

      Vi kommer inte att ändra något nu, eftersom [skriv varför].

      Tycker du att vi har missförstått dig? Skriv till oss på sidan Följ din synpunkt, så läser vi igen.

      {{handläggare}}
      {{enhet}}
      """
    ),
    (
      "Tack för berömmet", .compliment,
      """
      Hej!

      Tack för de fina orden. Vi har visat dem för dem som det gäller, och de blev glada.

      {{handläggare}}
      {{enhet}}
      """
    ),
    (
      "Förslaget: det här gör vi", .suggestion,
      """
      Hej!

      Tack för ditt förslag. Vi tycker att det är bra och kommer att [skriv vad].

      Det blir klart [skriv när].

      {{handläggare}}
      {{enhet}}
      """
    ),
    (
      "Förslaget: det här hindrar oss", .suggestion,
      """
      Hej!

      Tack för ditt förslag. Vi kan inte göra det nu, eftersom [skriv vad som hindrar].

      Vi har sparat det till [skriv när frågan kommer upp nästa gång].

      {{handläggare}}
      {{enhet}}
      """
    ),
    (
      "Klagomål på vård: svar med åtgärder och vem som hjälper till", .complaint,
      """
      Hej!

      Tack för att du berättade. Vi ser allvarligt på det som hände.

      Det här hände, så långt vi vet: [skriv].

      Det här gör vi för att det inte ska hända igen: [skriv].

      Vill du ha hjälp kan du vända dig till patientnämnden. Du kan också anmäla till Inspektionen för vård och omsorg (IVO). \
      Har du skadats kan du ha rätt till ersättning från patientförsäkringen.

      {{handläggare}}
      {{enhet}}
      """
    ),
    (
      "Det hör inte till kommunen", nil,
      """
      Hej!

      Tack för att du hörde av dig. Det du skriver om hör inte till kommunen utan till [skriv vem]. Du når dem på \
      [skriv hur].

      Vi kan inte skicka din text vidare åt dig utan att du säger ja. Vill du det? Skriv till oss på sidan Följ din synpunkt.

      {{handläggare}}
      {{enhet}}
      """
    ),
  ]
}
