extension DemoTexts {
  /// Texts about building permits, a department without units.
  static let building: [DemoText] = [
    DemoText(
      "building-complaint-01", .complaint, .access, .buildingPermits, at: .building,
      voice: .user, sender: .named,
      subject: "Lång handläggningstid för bygglov",
      text: """
        Skickade in ansökan om carport på {gata} för {antal} månader sedan. Vad är problemet? Det är \
        fyra stolpar och ett tak.
        """,
      answer: """
        Det har tagit för lång tid, och du får därför avgiften sänkt enligt reglerna. Två av tre \
        handläggare slutade i våras och vi tog fel ärenden först. Ditt beslut kommer den här veckan. \
        Du behöver inte göra något mer.
        """,
      signedBy: "Bygglovschef", closure: .answered),
    DemoText(
      "building-complaint-02", .complaint, .competence, .buildingPermits, at: .building,
      voice: .user, sender: .named,
      subject: "Olika besked om bygglov",
      text: """
        En hos er sa att jag inte behöver bygglov för altanen i {by}. När jag nästan var klar sa en \
        annan att det behövs. Vem ska man tro på?
        """,
      answer: """
        Det andra beskedet var rätt, men vi borde ha gett det från början. Tomten ligger i \
        strandskyddat område, och det såg min kollega inte. Du behöver inte riva. Sök dispens med den \
        blankett jag har skickat. Vi tar inte ut någon avgift och handlägger den först.
        """,
      signedBy: "Bygglovschef", closure: .answeredAndCorrected,
      lesson: "Kontroll av strandskydd ska göras redan vid första frågan."),
    DemoText(
      "building-complaint-03", .complaint, .treatment, .buildingPermits, at: .building,
      voice: .user, sender: .named,
      subject: "Bemötande vid byggsamråd",
      text: """
        På mötet {vardag} pratade inspektören bara med min sambo fast det är jag som äger huset i {by} \
        och bygger det. Vilket år är det?
        """,
      answer: """
        Jag förstår att du blev arg, och jag ber om ursäkt. Vi vänder oss till den som söker, och det \
        var du. Jag har tagit upp det med inspektören. Nästa samråd håller jag själv om du inte har \
        något emot det.
        """,
      signedBy: "Bygglovschef", closure: .answered),
    DemoText(
      "building-complaint-04", .complaint, .influence, .buildingPermits, at: .building,
      voice: .user, sender: .named,
      subject: "Granne inte hörd om bygglov",
      text: """
        Grannen på {gata} fick bygga en balkong rakt mot vår altan. Vi fick inte säga ett ord! Huset \
        mitt emot fick brev, men inte vi, fast vi såg bygget från första stund {vardag}.
        """,
      answer: """
        Balkongen följer detaljplanen, och då är vi inte skyldiga att höra grannarna. Huset mitt emot \
        fick brev om en annan sak, ett plank. Därför kan vi inte ändra beslutet. Jag förstår ändå att \
        det känns fel. Du kan överklaga till länsstyrelsen inom tre veckor efter att beslutet \
        kungjordes, och jag hjälper dig gärna med hur.
        """,
      signedBy: "Bygglovschef", closure: .noMeasure),
    DemoText(
      "building-complaint-05", .complaint, .operationSpecific, .buildingPermits, at: .building,
      voice: .businessOwner, sender: .named,
      subject: "Krav på nya ritningar",
      text: """
        För tredje gången vill ni ha in nya ritningar på vår lagerlokal i {by}. Varje omgång kostar \
        oss {antal} tusen kronor.
        """,
      answer: """
        Avsändaren mejlade och tog tillbaka synpunkten sedan bygglovschefen hade ringt. Ritningarna \
        räckte, och lovet är nu beviljat.
        """,
      signedBy: "Bygglovschef", closure: .withdrawn),
    DemoText(
      "building-compliment-01", .compliment, .competence, .buildingPermits, at: .building,
      voice: .user,
      subject: "Beröm för hjälp med bygglov",
      text: """
        Bygglovshandläggaren ritade själv om min skiss vid köksbordet så att jag slapp söka dispens. \
        Beslut efter {antal} dagar! Bastun i {by} står klar.
        """,
      answer: """
        Det låter som en fin bastu. Tack för att du berättar. Handläggaren har fått din hälsning.
        """,
      signedBy: "Bygglovschef", closure: .answered),
    DemoText(
      "building-compliment-02", .compliment, .treatment, .buildingPermits, at: .building,
      voice: .businessOwner,
      subject: "Beröm för tydligt och vänligt bemötande",
      text: """
        Som företagare är man van vid att bli skickad runt. Hos er fick jag en person, ett nummer och \
        ett svar {vardag}. Tummen upp från {by}.
        """,
      answer: "Tack! Precis det är vårt mål, så det är roligt att det märks. Lycka till med bygget.",
      signedBy: "Bygglovschef", closure: .answered),
    DemoText(
      "building-suggestion-01", .suggestion, .access, .buildingPermits, at: .building,
      voice: .user,
      subject: "Förslag om bygglovskväll",
      text: """
        Ha öppet hus en kväll i månaden, till exempel första {veckodag}en, så kan man komma med sina \
        skisser och fråga. Jag jobbar på skift i {by}.
        """,
      answer: """
        Så gör vi. Den första kvällen blir i mars i Medborgarhuset, utan tidsbokning. En inspektör, en \
        handläggare och räddningstjänsten är på plats. Kaffet är på oss.
        """,
      signedBy: "Bygglovschef", closure: .answered),
    DemoText(
      "building-question-01", .question, .operationSpecific, .buildingPermits, at: .building,
      voice: .user,
      subject: "Fråga om bygglov för växthus",
      text: "Behöver jag bygglov för ett växthus på femton kvadrat på {gata}?",
      answer: """
        Troligen inte, men det beror på var på tomten du ställer det. Skicka en skiss med mått och \
        avstånd till grannen, så får du ett säkert svar inom en vecka. Det kostar inget att fråga.
        """,
      signedBy: "Bygglovschef", closure: .answered),
  ]
}
