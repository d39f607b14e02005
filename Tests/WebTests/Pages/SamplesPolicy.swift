@testable import Web

extension Samples {
  private static let policyParts = [
    PageTextPart(paragraph: [
      TextRun(text: "Tallsjö kommun vill veta vad du tycker. "),
      TextRun(text: "Lämna en synpunkt", address: "/lamna-synpunkt"),
    ]), PageTextPart(heading: "Det här lovar vi"),
    PageTextPart(items: [
      TextLine(runs: [TextRun(text: "Inom 2 arbetsdagar får du veta att vi har registrerat din synpunkt.")])
    ]),
  ]

  static let policyToRead = PolicyReadingPage(
    unread: PolicyConfirmation(reason: "Rutinen har en ny version.", number: "2", next: "/desk"),
    parts: policyParts, version: "Version 2, gäller från 1 april 2026. Beslut: KF § 41.",
    coming: [
      ComingPolicy(sentence: "Version 3, gäller från 1 januari 2027. Beslut: KF § 97.", parts: policyParts)
    ],
    edit: PageLink(label: "Skriv en ny version", address: "/desk/rutinen/ny"),
    readers: "14 av 20 har läst den.")

  static let policyRead = PolicyReadingPage(
    parts: policyParts, version: "Version 1, den som följer med Norna.", read: "Du läste den i går.")

  static let policyEdit = PageTextEditPage(
    title: "Skriv en ny version", trail: PageLink(label: "Rutinen", address: "/desk/rutinen"),
    lead: "De tidigare versionerna finns kvar.",
    coming: "Version 3 är redan beslutad och börjar gälla 1 januari 2027.",
    errors: [FormError(target: "decision", text: "Skriv vem som har beslutat och när.")],
    action: "/desk/rutinen/ny",
    seen: "1", text: TextField(value: "Text\n\n## Rubrik\n- punkt"),
    decision: TextField(error: "Skriv vem som har beslutat och när."),
    validFrom: TextField(value: "2026-11-24"), fields: [DescribedText("{svarsdagar}", "10")],
    parts: policyParts)

  static let policyCard = PolicyCardPage(
    municipality: municipality, acknowledgeDays: "2 arbetsdagar", answerDays: "10 arbetsdagar",
    address: "synpunkter.tallsjo.example/desk/registrera", publicAddress: "synpunkter.tallsjo.example",
    phone: "0630-123 45", unit: units, workplace: "Hemtjänst Norr")

  static let privacyEdit = PageTextEditPage(
    title: "Ny version av ”Så behandlar vi dina personuppgifter”",
    trail: PageLink(label: "Texter", address: "/desk/texter"), lead: "De tidigare versionerna finns kvar.",
    action: "/desk/texter/personuppgifter", seen: "2", text: TextField(value: "Text"),
    validFrom: TextField(value: "2026-11-24"), fields: [DescribedText("{svarsdagar}", "10")])

  static let pageTexts = PageTextsPage(
    pages: [
      PageTextBlockView(
        id: "personuppgifter", name: "Så behandlar vi dina personuppgifter",
        check: "Se till att den stämmer.",
        edit: "/desk/texter/personuppgifter", address: "/personuppgifter",
        versions: [
          PageTextVersionLine(
            when: "I dag", sentence: "Version 2, gäller från 1 december 2026.",
            note: "Skriven av Ada Åkesson. Har inte börjat gälla."),
          PageTextVersionLine(
            when: "Från början", sentence: "Version 1, den som följer med Norna.",
            link: PageLink(label: "Version 1, den som följer med Norna.", address: "/personuppgifter")),
        ])
    ])

  static let privacyPage = PublicTextPage(
    title: "Så behandlar vi dina personuppgifter", address: "/personuppgifter", parts: policyParts,
    version: "Version 1, den som följer med Norna.", earlier: [])

  static let accessibility = PublicTextPage(
    title: "Tillgänglighet", address: "/tillganglighet", parts: policyParts,
    next: PageLink(label: "Lämna en synpunkt", address: "/lamna-synpunkt"),
    version: "Version 2, gäller från 1 april 2026.",
    earlier: [PageLink(label: "Version 1, den som följer med Norna.", address: "/tillganglighet/1")])

  static let policy = PublicTextPage(
    title: "Så hanterar vi synpunkter", address: "/sa-hanterar-vi-synpunkter", parts: policyParts,
    next: PageLink(label: "Lämna en synpunkt", address: "/lamna-synpunkt"),
    more: PageLink(label: "Se vad synpunkter har lett till", address: "/forbattringar"),
    version: "Version 2, gäller från 1 april 2026. Beslut: KF § 41.",
    earlier: [
      PageLink(label: "Version 1, den som följer med Norna.", address: "/sa-hanterar-vi-synpunkter/1")
    ])

  static let earlierPolicy = PublicTextPage(
    title: "Så hanterar vi synpunkter", caution: "Den här versionen gäller inte längre.",
    address: "/sa-hanterar-vi-synpunkter", parts: policyParts,
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
