/// The choices of the sender's form, with the words that explain them. Values are the keys of the domain.
enum FeedbackChoices {
  /// - Parameter offersQuestion: whether the municipality takes questions through the form (a setting).
  static func kinds(offersQuestion: Bool) -> ChoiceField {
    let question = Choice(value: "question", label: "Fråga", hint: "Du undrar något om vår verksamhet.")
    return ChoiceField(
      options: [
        Choice(value: "complaint", label: "Klagomål", hint: "Något har blivit fel eller fungerar dåligt."),
        Choice(value: "compliment", label: "Beröm", hint: "Något har varit bra."),
        Choice(
          value: "suggestion", label: "Förslag",
          hint: "Du vet hur något kan bli bättre. Det här är inte ett medborgarförslag."),
      ] + (offersQuestion ? [question] : []))
  }

  /// The quality dimensions as a plain question.
  static let dimensions = ChoiceField(options: [
    Choice(value: "", label: "Vet inte, eller något annat"),
    Choice(value: "access", label: "Hur lätt det är att nå er eller få hjälp"),
    Choice(value: "treatment", label: "Hur jag har blivit bemött"),
    Choice(value: "competence", label: "Vad personalen kan och vet"),
    Choice(value: "influence", label: "Hur jag får vara med och påverka"),
    Choice(value: "operationSpecific", label: "Själva tjänsten, till exempel maten eller snöröjningen"),
  ])

  static let aboutStaff = ChoiceField(options: [
    Choice(value: "", label: "Nej, eller vet inte"),
    Choice(value: "employee", label: "Ja, en anställd"),
    Choice(value: "manager", label: "Ja, en chef"),
  ])

  static let wantsAnswer = ChoiceField(options: [
    Choice(value: "yes", label: "Ja, jag vill ha svar", selected: true),
    Choice(value: "no", label: "Nej, det behövs inte"),
  ])

  /// Two different things (JO in the Krokom case): what is never known, and what is known and may be asked for.
  static let senders = ChoiceField(options: [
    Choice(
      value: "anonymous", label: "Anonym",
      hint: "Vi får aldrig veta vem du är. Du får en kod och kan läsa svaret med den."),
    Choice(
      value: "named", label: "Med mitt namn",
      hint: "Den som tar hand om din synpunkt ser vem du är och kan kontakta dig."),
  ])

  static let capacities = ChoiceField(options: [
    Choice(value: "", label: "Vill inte säga"),
    Choice(value: "resident", label: "Invånare"),
    Choice(value: "user", label: "Brukare, elev eller den som får tjänsten"),
    Choice(value: "relative", label: "Anhörig"),
    Choice(value: "business", label: "Företagare"),
    Choice(value: "visitor", label: "Besökare"),
    Choice(value: "employee", label: "Medarbetare i kommunen"),
  ])
}
