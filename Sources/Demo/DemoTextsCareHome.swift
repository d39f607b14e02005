extension DemoTexts {
  /// Texts to the care home that a private provider runs.
  static let careHome: [DemoText] = [
    DemoText(
      "care-home-complaint-01", .complaint, .operationSpecific, .careHome, at: .careHome,
      voice: .relative,
      subject: "Kall mat på särskilt boende",
      text: """
        Maten på {boende} var kall både lördag och söndag när jag hälsade på {anhörig}. De äldre säger \
        ju ingenting, men jag såg att hälften låg kvar på tallrikarna.
        """,
      answer: """
        Du såg rätt. Värmevagnen på avdelningen var trasig hela helgen, och ingen felanmälde den \
        förrän på måndagen. Det beklagar jag. Vagnen är lagad och vi mäter nu temperaturen vid varje \
        måltid. Siffrorna sitter på kylskåpet, så du kan själv se hur det går.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answeredAndCorrected,
      lesson: "Trasig utrustning ska felanmälas även på helger."),
    DemoText(
      "care-home-complaint-02", .complaint, .treatment, .careHome, at: .careHome,
      voice: .relative,
      subject: "Samtal över huvudet på boende",
      text: """
        Två i personalen stod på {boende} {dag} och pratade om sin semester rakt över huvudet på \
        {anhörig}, medan de matade {henne}. {Hon} var som luft för dem. Jag blev så ledsen att jag \
        gick därifrån.
        """,
      answer: """
        Jag förstår att du blev ledsen. En måltid ska vara en stund tillsammans med den som äter, \
        inget annat. Jag har pratat med gruppen om det du såg, och de tog det på allvar. Vi sitter nu \
        ner vid maten, en medarbetare per bord. Välkommen att äta med oss och se om det har blivit \
        bättre.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered),
    DemoText(
      "care-home-complaint-03", .complaint, .access, .careHome, at: .careHome,
      voice: .relative,
      subject: "Obesvarade samtal till avdelningen",
      text: """
        Det går inte att komma fram på telefon till {boende}. Jag försökte {antal} gånger {dag}. Jag \
        bor 40 mil bort och vill bara säga god natt till {anhörig}.
        """,
      answer: """
        Så ska det inte behöva vara. Telefonen låg i ett rum där ingen hörde den på kvällen. Nu bär \
        den som har kvällspasset den på sig. Bäst chans att prata i lugn och ro är mellan 19 och 20. \
        Vi kan också hjälpa till med videosamtal om ni vill.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered),
    DemoText(
      "care-home-complaint-04", .complaint, .competence, .careHome, at: .careHome,
      voice: .relative, sender: .named,
      subject: "Borttappade kläder i tvätten",
      text: """
        Återigen fel kläder i garderoben. Den här gången hade {anhörig} någon annans tröja på sig när \
        jag kom till {boende}, och koftan som jag stickade till {hennes} födelsedag är borta.
        """,
      answer: """
        Jag är ledsen för koftan. Vi har letat igenom tvätten och alla garderober på avdelningen och \
        tyvärr inte hittat den. Vår försäkring ersätter den, och jag skickar hem en blankett. Från \
        denna månad tvättas varje persons kläder för sig, eftersom namnlapparna inte har räckt.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered,
      lesson: "Tvätt ska köras per person.",
      followUp: DemoFollowUp(
        reply: "Avsändaren skriver att kläder har blandats ihop igen trots det nya sättet att tvätta.",
        answer: """
          Då är det inte tillräckligt bra, och jag beklagar det. Det visade sig att helgpersonalen \
          inte hade fått veta att vi tvättar på ett nytt sätt. Nu sitter instruktionen på maskinerna \
          och varje person har en egen korg i egen färg. Jag går själv igenom garderoben tillsammans \
          med dig nästa gång du är här.
          """)),
    DemoText(
      "care-home-complaint-05", .complaint, .influence, .careHome, at: .careHome,
      voice: .relative, sender: .named,
      subject: "Aktiviteter utan hänsyn till önskemål",
      text: """
        Det är bingo varje {veckodag}. {Anhörig} har jobbat i skogen hela livet och hatar bingo. Har \
        någon frågat vad de boende vill göra?
        """,
      answer: """
        Nej, inte på länge, och det ändrar vi på. Vi har börjat med ett boråd på varje avdelning, en \
        gång i månaden. Till nästa vecka är det redan bestämt: vedkapning, kaffe över öppen eld och \
        musik. Din {anhörig} är särskilt välkommen att visa oss hur man gör upp eld.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered,
      lesson: "Boråd i stället för färdig lista med aktiviteter."),
    DemoText(
      "care-home-complaint-06", .complaint, .operationSpecific, .careHome, at: .careHome,
      voice: .relative,
      subject: "För lite personal på kvällen",
      text: """
        En ensam person på {boende} {dag} kväll, för tolv som bor där! Det ringde på tre rum \
        samtidigt. Jag hjälpte till själv med att lägga {anhörig}. Så får det bara inte vara.
        """,
      answer: """
        Du ska inte behöva göra vårt jobb, och jag beklagar att det blev så. Enligt schemat är det \
        två, men en blev sjuk och vi fick ingen ersättare. Sedan dess har vi en jour som kan komma \
        inom en timme. Kommunen, som vi har avtal med, har fått en avvikelse om kvällen.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered),
    DemoText(
      "care-home-complaint-07", .complaint, .competence, .careHome, at: .careHome,
      voice: .relative, sender: .named,
      subject: "Felaktig information om läkarbesök",
      text: """
        Ni sa att läkaren skulle komma {vardag}. Jag tog ledigt från jobbet och åkte till {boende}. \
        Ingen läkare kom och ingen visste något.
        """,
      answer: """
        Ronden hade flyttats en vecka, och vi glömde ringa dig. Förlåt för det. Ny tid är bokad och \
        den har du fått i brev. Sedan i går ansvarar en sjuksköterska på avdelningen för att meddela \
        anhöriga när ronden ändras.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answeredAndCorrected),
    DemoText(
      "care-home-complaint-08", .complaint, .operationSpecific, .careHome, at: .careHome,
      voice: .relative, sender: .named, season: .summer,
      subject: "Utebliven utevistelse",
      text: """
        Solen sken hela {veckodag}en och ändå satt alla inne på {boende}. Min {anhörig} har inte varit \
        utomhus på {antal} veckor. Även en fånge har rätt att gå ut en timme om dagen.
        """,
      answer: """
        Din jämförelse svider, men jag förstår den. Vi har inte räknat utevistelsen så noga som vi \
        borde. Nu står det i varje persons plan hur ofta hen vill ut, och vi skriver upp när det blir \
        av. För din {anhörig} betyder det minst tre gånger i veckan. Hör av dig om det inte stämmer.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered,
      lesson: "Utevistelse ska planeras och skrivas upp för var och en."),
    DemoText(
      "care-home-complaint-09", .complaint, .treatment, .careHome, at: .careHome,
      voice: .user, form: .written,
      subject: "Störande ljud på natten",
      text: """
        Det är sånt liv i korridoren på {boende} på nätterna. Dom pratar och skrattar och slår i \
        dörrar. {Dag} vaknade jag {antal} gånger.
        """,
      answer: """
        Nätterna ska vara tysta, och du ska få sova. Jag har bett nattpersonalen prata i \
        personalrummet och stänga dörrarna för hand. En del ljud kommer från hissen, och den kan vi \
        inte stänga av. Om du vill får du byta till ett rum längre bort när något blir ledigt. Säg \
        till så sätter jag upp dig.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .noMeasure),
    DemoText(
      "care-home-complaint-10", .complaint, .access, .careHome, at: .careHome,
      voice: .visitor, season: .winter,
      subject: "Låst entré vid besök",
      text: """
        Stod utanför entrén i {antal} minuter {dag}. Ringklockan funkar inte. Det var minus tjugo och \
        jag hade min gamla mor med mig.
        """,
      answer: """
        Usch, det var inte så vi vill ta emot besök. Ringklockan var trasig och är nu utbytt. På \
        dörren sitter också ett telefonnummer som alltid går till den som har vakten.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered),
    DemoText(
      "care-home-complaint-11", .complaint, .influence, .careHome, at: .careHome,
      voice: .relative, sender: .named,
      subject: "Flytt mellan avdelningar utan samråd",
      text: """
        Ni tänker flytta {anhörig} från {boende} till en annan avdelning och vi fick veta det {dag}, \
        när allt redan var bestämt. Vi bad om ett möte men fick ett brev.
        """,
      answer: """
        Ett brev var fel sätt. Flytten beror på att avdelningen ska renoveras, men vem som flyttar \
        vart är inte bestämt. Jag har skjutit upp flytten i tre veckor och bjuder in er till ett möte \
        först. Ni kan få se båda rummen och välja.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered),
    DemoText(
      "care-home-complaint-12", .complaint, .competence, .careHome, at: .careHome,
      sender: .anonymous,
      subject: "Synpunkt utan uppgift om vad som hänt",
      text: "Skandal hur ni sköter {boende}. Ni vet mycket väl vad det handlar om.",
      answer: """
        Synpunkten kom utan avsändare och utan uppgift om händelse eller tid. Vi har frågat på \
        avdelningen utan att förstå vad som avses. Den finns med i halvårets genomgång.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .cannotBeAnswered),
    DemoText(
      "care-home-compliment-01", .compliment, .treatment, .careHome, at: .careHome,
      voice: .relative,
      subject: "Beröm till avdelning på Sjögläntan",
      text: """
        Varje gång jag kommer till {boende} möts jag av ett leende och en kopp kaffe. Min {anhörig} är \
        lugn och har fått tillbaka aptiten. Tusen tack till er alla.
        """,
      answer: """
        Vad glad jag blir. Det är en fin avdelning med ett fint gäng, och tack för att du säger det \
        till oss. Hälsningen sitter redan på anslagstavlan.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered),
    DemoText(
      "care-home-compliment-02", .compliment, .operationSpecific, .careHome, at: .careHome,
      voice: .relative, form: .written, season: .christmas,
      subject: "Beröm för julfirande",
      text: """
        Vilken julmiddag på {boende}! Dukat med vit duk, hemkokt lutfisk och allsång. {Anhörig} sjöng \
        med i varenda vers, fast {hon} annars nästan har tappat talet.
        """,
      answer: """
        Tack, det var en högtidsstund för oss också. Kökspersonalen hade hållit på sedan klockan fem \
        och fick läsa dina ord till eftermiddagskaffet.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered),
    DemoText(
      "care-home-compliment-03", .compliment, .competence, .careHome, at: .careHome,
      voice: .relative,
      subject: "Beröm för kunnig personal",
      text: """
        Min {anhörig} har en demenssjukdom som är svår att förstå. På {boende} vet de hur man gör: \
        inga diskussioner, bara lugn. Så skickliga de är!
        """,
      answer: """
        Tack, det betyder mycket. Hela gruppen har gått en utbildning i år, och att du märker det är \
        det bästa betyget.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered),
    DemoText(
      "care-home-compliment-04", .compliment, .influence, .careHome, at: .careHome,
      voice: .user, form: .written,
      subject: "Beröm för eget val av möbler",
      text: """
        Jag fick ta med min egen säng och tavlorna hemifrån {by}. Nu bor jag hemma fast jag bor på \
        Sjögläntan.
        """,
      answer: "Precis så ska det kännas. Tack för att du skriver, och välkommen hem till oss.",
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered),
    DemoText(
      "care-home-compliment-05", .compliment, .access, .careHome, at: .careHome,
      voice: .relative,
      subject: "Beröm för snabb hjälp med inflyttning",
      text: """
        Från beslut till inflyttning på {boende} tog det bara {antal} dagar. Alla vi pratade med \
        svarade på en gång. Skönt när något bara fungerar.
        """,
      answer: """
        Tack för att du berättar. Vi vet att veckorna före en flytt är jobbiga, så det gläder oss att \
        den biten gick lätt.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered),
    DemoText(
      "care-home-compliment-06", .compliment, .treatment, .careHome, at: .careHome,
      voice: .relative, sender: .named, form: .written,
      subject: "Beröm för omtanke vid sjukdom",
      text: """
        När {anhörig} var som sjukast {dag} satt en av nattpersonalen kvar i flera timmar efter sitt \
        pass. Vi kommer aldrig att glömma det.
        """,
      answer: """
        Tack för de orden. Jag har lämnat dem vidare, och vi är stolta över vår kollega. Jag hoppas \
        att din {anhörig} mår bättre nu.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered),
    DemoText(
      "care-home-compliment-07", .compliment, .operationSpecific, .careHome, at: .careHome,
      voice: .user,
      subject: "Beröm för maten",
      text: "Fisksoppan {dag} var lika god som min mors. Kan vi få den en gång till?",
      answer: """
        Ja, det kan ni! Kocken blev mycket stolt och har skrivit upp den på nästa veckas matsedel. \
        Tack för hälsningen.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered),
    DemoText(
      "care-home-compliment-08", .compliment, .competence, .careHome, at: .careHome,
      voice: .visitor,
      subject: "Beröm för levande musik",
      text: """
        Hon som spelar dragspel på {boende} borde få medalj. {Dag} stod till och med de mest \
        stillsamma och gungade med.
        """,
      answer: """
        Tack, det är vår undersköterska som tar med sitt eget dragspel. Medalj har vi ingen, men hon \
        får din hälsning och en blomma.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered),
    DemoText(
      "care-home-compliment-09", .compliment, .treatment, .careHome, at: .careHome,
      voice: .relative,
      subject: "Beröm för samiskt språk på boendet",
      text: """
        Min {anhörig} har gått tillbaka till samiskan på gamla dagar. Att någon på {boende} kan svara \
        på {hennes} eget språk gör att {hon} skrattar igen. Gæjhtoe!
        """,
      answer: """
        Gæjhtoe! Vi är glada att kunna erbjuda det, och nu har två kollegor till börjat på en kurs. \
        Din hälsning har gått fram.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered),
    DemoText(
      "care-home-suggestion-01", .suggestion, .operationSpecific, .careHome, at: .careHome,
      voice: .relative, sender: .named, season: .spring,
      subject: "Förslag om odlingslådor",
      text: """
        Sätt upp några odlingslådor i höjd med rullstolarna utanför {boende}. Potatis och sockerärter \
        räcker långt. Jag hjälper gärna till.
        """,
      answer: """
        Det gör vi. Vaktmästaren bygger tre lådor till maj, och du får gärna vara med och sätta \
        potatisen. Jag ringer när jorden är på plats.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered),
    DemoText(
      "care-home-suggestion-02", .suggestion, .access, .careHome, at: .careHome,
      voice: .relative, form: .written,
      subject: "Förslag om veckobrev till anhöriga",
      text: """
        Ett kort veckobrev från {boende} vore guld värt för oss som bor långt bort. Bara några rader \
        om vad som har hänt och vad som är på gång.
        """,
      answer: """
        Bra tänkt! Avdelningen skickar sedan förra fredagen ett brev med matsedel, aktiviteter och en \
        bild från veckan, aldrig på någon som inte vill vara med. Du får det på mejl eller på papper.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answeredAndCorrected),
    DemoText(
      "care-home-suggestion-03", .suggestion, .competence, .careHome, at: .careHome,
      voice: .visitor,
      subject: "Förslag om namnskyltar",
      text: """
        Kan inte personalen på {boende} ha stora namnskyltar? Jag är inte där så ofta och vet aldrig \
        vem jag pratar med.
        """,
      answer: """
        Stora skyltar har vi provat, men flera av dem som bor här blev oroliga och tyckte att det såg \
        ut som på sjukhus. I stället sitter bilder och namn på dem som arbetar i dag vid entrén. \
        Personalen ska också presentera sig. Fråga gärna om någon glömmer det.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .noMeasure),
    DemoText(
      "care-home-question-01", .question, .access, .careHome, at: .careHome,
      voice: .relative,
      subject: "Fråga om besökstider",
      text: "Finns det några besökstider på {boende}? Kan man ta med hunden? Den är liten.",
      answer: """
        Du är välkommen när du vill, det finns inga besökstider. Efter klockan 21 ringer du på, \
        eftersom dörren är låst. Hunden får följa med in till din anhöriga, men inte till matsalen, \
        eftersom en i huset är allergisk.
        """,
      signedBy: "Verksamhetschef, Sjögläntan", closure: .answered),
  ]
}
