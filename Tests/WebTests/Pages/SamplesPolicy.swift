@testable import Web

extension Samples {
  private static let policyParts = [
    PolicyPart(paragraph: "Tallsjö kommun vill veta vad du tycker."), PolicyPart(heading: "Det här lovar vi"),
    PolicyPart(items: ["Inom 2 arbetsdagar får du veta att vi har registrerat din synpunkt."]),
  ]

  static let policyToRead = PolicyReadingPage(
    unread: PolicyConfirmation(reason: "Rutinen har en ny version.", number: "2", next: "/desk"),
    parts: policyParts, version: "Version 2, gäller från 1 april 2026. Beslut: KF § 41.",
    edit: PageLink(label: "Skriv en ny version", address: "/desk/rutinen/ny"),
    readers: "14 av 20 har läst den.")

  static let policyRead = PolicyReadingPage(
    parts: policyParts, version: "Version 1, den som följer med Norna.", read: "Du läste den i går.")

  static let policyEdit = PolicyEditPage(
    errors: [FormError(target: "decision", text: "Skriv vem som har beslutat och när.")], seen: "1",
    text: TextField(value: "Text\n\n## Rubrik\n- punkt"),
    decision: TextField(error: "Skriv vem som har beslutat och när."),
    validFrom: TextField(value: "2026-11-24"), fields: [DescribedText("{svarsdagar}", "10")],
    parts: policyParts)

  static let policyCard = PolicyCardPage(
    municipality: municipality, acknowledgeDays: "2", answerDays: "10",
    address: "synpunkter.tallsjo.example/desk/registrera", publicAddress: "synpunkter.tallsjo.example",
    phone: "0630-123 45", unit: units, workplace: "Hemtjänst Norr")

  static let policy = PolicyPage(
    parts: policyParts, version: "Version 2, gäller från 1 april 2026. Beslut: KF § 41.",
    earlier: [
      PageLink(label: "Version 1, den som följer med Norna.", address: "/sa-hanterar-vi-synpunkter/1")
    ])

  static let earlierPolicy = PolicyPage(
    caution: "Den här versionen gäller inte längre.", parts: policyParts,
    version: "Version 1, den som följer med Norna.", earlier: [])

  static let stories = StoriesPage(
    municipality: municipality,
    stories: [
      StoryItem(
        heading: "Vi ringer när vi är sena", youSaid: "Ni fick vänta utan besked.",
        weDid: "Nu ringer vi alltid.",
        when: "Socialnämnden, oktober 2026")
    ])

  static let noStories = StoriesPage(municipality: municipality, stories: [])
}
