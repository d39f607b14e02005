extension DemoTexts {
  /// Praise, suggestions and questions to home care.
  static let homeCarePraise: [DemoText] = [
    DemoText(
      "home-care-compliment-01", .compliment, .treatment, .homeCare, at: .homeCare,
      voice: .user, form: .written,
      subject: "Beröm för vänligt bemötande",
      text: """
        Jag vill tala om att flickorna och pojkarna i hemtjänsten är guld värda. {Dag} satte en av dem \
        sig ner och lyssnade på mig fast hon hade bråttom. Det glömmer jag inte.
        """,
      answer: """
        Vad roligt att läsa! Jag läste upp dina ord på morgonmötet och det blev alldeles tyst, på ett \
        bra sätt. Tack för att du tog dig tid.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
    DemoText(
      "home-care-compliment-02", .compliment, .competence, .homeCare, at: .homeCare,
      voice: .relative,
      subject: "Beröm för uppmärksam personal",
      text: """
        En av era medarbetare såg {dag} att {anhörig} var annorlunda och ringde sjuksköterskan direkt. \
        Läkaren sa att det var i sista stund. Vi är så tacksamma hela familjen.
        """,
      answer: """
        Tack för att du berättar, och vad skönt att det gick bra. Att se små förändringar är det \
        viktigaste vi kan. Kollegan har fått din hälsning och blev rörd.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
    DemoText(
      "home-care-compliment-03", .compliment, .access, .homeCare, at: .homeCare,
      voice: .user,
      subject: "Beröm för punktliga besök",
      text: "De kommer när de ska. {Morgon} betyder {morgon}. Man kan ställa klockan efter dem.",
      answer: """
        Tack! Det är precis så det ska vara, och det är kul att det märks. Jag skickar din hälsning \
        till morgongruppen.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
    DemoText(
      "home-care-compliment-04", .compliment, .operationSpecific, .homeCare, at: .homeCare,
      voice: .relative, season: .winter,
      subject: "Beröm för hjälp i snöovädret",
      text: """
        I ovädret {dag} gick bilen inte fram till {by}. Då tog hemtjänsten sparken sista biten för att \
        {anhörig} skulle få sin frukost. Vilken insats!
        """,
      answer: """
        Ja, det var en morgon att minnas. Tack för att du hörde av dig. De två som gick hälsar att det \
        var värt varenda meter.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
    DemoText(
      "home-care-compliment-05", .compliment, .treatment, .homeCare, at: .homeCare,
      voice: .relative, sender: .named, form: .written,
      subject: "Beröm för sista tidens omsorg",
      text: """
        Min {anhörig} gick bort för en tid sedan. Jag vill tacka alla i gruppen som kom till oss i \
        {by}, natt som dag. Ni var varsamma mot {henne} och snälla mot mig. Det betyder mer än jag kan \
        skriva.
        """,
      answer: """
        Vi beklagar sorgen. Tack för att du skriver till oss mitt i allt det här. Jag har låtit alla \
        som var hos er läsa din hälsning, och de vill att du ska veta att de tyckte mycket om att få \
        komma.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
    DemoText(
      "home-care-compliment-06", .compliment, .influence, .homeCare, at: .homeCare,
      voice: .user, sender: .named, form: .written,
      subject: "Beröm för att få bestämma själv",
      text: """
        Första gången på länge någon frågade mig vad JAG ville äta. Det blev palt {dag}. Det var \
        fantastiskt gott.
        """,
      answer: """
        Palt är aldrig fel! Tack för dina rader. Att fråga först är något vi har övat på i år, så det \
        här värmde extra.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
    DemoText(
      "home-care-compliment-07", .compliment, .competence, .homeCare, at: .homeCare,
      voice: .user, form: .written,
      subject: "Beröm för ny medarbetare",
      text: """
        Hon som är ny i {by} är mycket duktig. Hon pratar inte så bra svenska än, men hon förstår mig \
        bättre än många andra. Ge henne fast jobb!
        """,
      answer: """
        Tack, det ska hon få höra i dag. Jag kan inte svara på det sista i en synpunkt, men jag lovar \
        att jag har läst det noga.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
    DemoText(
      "home-care-compliment-08", .compliment, .treatment, .homeCare, at: .homeCare,
      voice: .relative,
      subject: "Beröm till nattpatrullen",
      text: """
        Nattpatrullen är mina hjältar. {Antal} gånger den här månaden har de hjälpt {anhörig} upp, och \
        varje gång lika lugna och glada.
        """,
      answer: """
        Tack för att du tänker på dem som jobbar när vi andra sover. De får din hälsning på lappen \
        till i natt.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
    DemoText(
      "home-care-suggestion-01", .suggestion, .access, .homeCare, at: .homeCare,
      voice: .relative, sender: .named,
      subject: "Förslag om digitalt schema för anhöriga",
      text: """
        Kan vi anhöriga få se på nätet vem som kommer och när? Jag bor 60 mil bort och skulle bli \
        lugnare om jag såg att {anhörig} fått sitt besök.
        """,
      answer: """
        Det är ett bra förslag och vi har redan verktyget. Från nästa månad kan den som har hjälp ge \
        en anhörig rätt att se planerade och genomförda besök. Jag skickar hem en enkel blankett, och \
        din {anhörig} bestämmer själv om hen vill säga ja.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answeredAndCorrected,
      lesson: "Anhöriga på annan ort vill se att besöken blir av."),
    DemoText(
      "home-care-suggestion-02", .suggestion, .operationSpecific, .homeCare, at: .homeCare,
      voice: .user, season: .spring,
      subject: "Förslag om gemensam promenad",
      text: """
        Varför inte samla oss som bor nära varann på {gata} och gå en sväng tillsammans? Då slipper \
        personalen gå en runda med var och en och vi får sällskap.
        """,
      answer: """
        Det tycker jag låter både trevligt och klokt. Vi provar med start i maj, på tisdagar klockan \
        tio, med samling vid porten. Rehabpersonalen följer med de första gångerna. Välkommen!
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
    DemoText(
      "home-care-suggestion-03", .suggestion, .competence, .homeCare, at: .homeCare,
      sender: .named, season: .summer,
      subject: "Förslag om introduktion för sommarvikarier",
      text: """
        Låt sommarvikarierna gå bredvid någon ordinarie i minst en vecka. Det märktes {dag} att den \
        som kom var helt ny och osäker, stackarn.
        """,
      answer: """
        I år har vi råd med tre dagar bredvid i stället för två, och de nya börjar redan i maj. En hel \
        vecka klarar vi inte, men vi ger varje vikarie en egen handledare att ringa. Jag följer upp \
        det i september och tar med ditt förslag då.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
    DemoText(
      "home-care-suggestion-04", .suggestion, .influence, .homeCare, at: .homeCare,
      voice: .relative, sender: .named,
      subject: "Förslag om anhörigträffar",
      text: """
        Ha ett möte ett par gånger om året där vi anhöriga kan säga vad vi tycker. Man känner sig \
        ganska ensam med allt. Bygdegården i {by} brukar stå tom på kvällarna.
        """,
      answer: """
        Det gör vi gärna. Den första träffen blir i höst, och du får en inbjudan i brevlådan. Vi \
        bjuder på kaffe, och jag och biståndshandläggaren är på plats hela kvällen. Skriv gärna en rad \
        om det är något särskilt du vill att vi tar upp.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
    DemoText(
      "home-care-question-01", .question, .access, .homeCare, at: .homeCare,
      voice: .relative, sender: .named,
      subject: "Fråga om hur man ansöker om hemtjänst",
      text: """
        Hej! Min {anhörig} har börjat få svårt att klara sig själv i {by}. Hur gör man för att få \
        hemtjänst och hur lång tid tar det?
        """,
      answer: """
        Ring växeln på 0670-555 00 00 och be att få tala med en biståndshandläggare, eller ansök med \
        e-tjänsten på vår webbplats. Handläggaren gör ett hembesök, och beslutet brukar komma inom tre \
        veckor. Är det bråttom säger du det, så går det fortare. Det är din {anhörig} som ansöker, men \
        du får gärna hjälpa till och vara med.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
    DemoText(
      "home-care-question-02", .question, .operationSpecific, .homeCare, at: .homeCare,
      voice: .user, sender: .named,
      subject: "Fråga om avgift vid sjukhusvistelse",
      text: """
        Ska jag betala avgift till hemtjänsten när jag ligger på lasarettet? Jag låg inne {antal} \
        dagar.
        """,
      answer: """
        Nej, du betalar inte för de dagar du är borta från hemmet. Det räcker att sjukhuset eller du \
        meddelar oss. Matlådor som redan är beställda räknas av om vi får veta det dagen innan. \
        Stämmer inte nästa faktura rättar jag den.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
  ]
}
