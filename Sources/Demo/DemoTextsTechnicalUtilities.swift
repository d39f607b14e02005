extension DemoTexts {
  /// Texts about waste and water, with the burst water main that makes one busy week.
  static let utilities: [DemoText] = [
    DemoText(
      "utilities-complaint-01", .complaint, .operationSpecific, .waste, at: .technical,
      voice: .user, sender: .named,
      subject: "Utebliven sophämtning på {gata}",
      text: """
        Soporna på {gata} hämtades inte {vardag}. Kärlet stod ute, med handtaget åt rätt håll och \
        allt. Nu stinker det.
        """,
      answer: """
        Jag beklagar, bilen gick sönder halvvägs och turen kördes klart först dagen efter, utan er \
        gata. Kärlet är tömt nu. Ni kan ställa en extra säck bredvid nästa gång utan kostnad. Är det \
        fler störningar får ni ett sms om ni anmäler er på webben.
        """,
      signedBy: "Renhållningschef, Tallsjö Teknik", closure: .answeredAndCorrected,
      lesson: "Gator som hoppas över ska bekräftas i nästa dags lista.",
      followUp: DemoFollowUp(
        reply: "Avsändaren skriver att kärlet inte tömdes vid nästa ordinarie hämtning heller.",
        answer: """
          Två missar i rad är inte bra, och jag ber om ursäkt. Er gata låg kvar på den andra bilens \
          lista. Jag har flyttat tillbaka den och kontrollerat att båda förarna har rätt lista. Ni \
          betalar inte för den här perioden.
          """)),
    DemoText(
      "utilities-complaint-02", .complaint, .competence, .waste, at: .technical,
      voice: .user, sender: .named,
      subject: "Fel på renhållningsfaktura",
      text: """
        Jag har fått faktura på ett kärl jag lämnade tillbaka för {antal} månader sedan. Har ringt två \
        gånger. Båda sa olika saker.
        """,
      answer: """
        Kärlet är avslutat och du ska inte betala för det. Återlämningen registrerades aldrig, och \
        därför såg mina kollegor olika uppgifter. Fakturan är struken, och du får tillbaka det du har \
        betalat inom en vecka.
        """,
      signedBy: "Renhållningschef, Tallsjö Teknik", closure: .answeredAndCorrected),
    DemoText(
      "utilities-complaint-03", .complaint, .access, .waste, at: .technical,
      voice: .user,
      subject: "Trasig lucka på återvinningsstation",
      text: """
        Glasigloon vid {gata} har en lucka som är fastrostad. Nu står det {antal} kassar nedanför, och \
        jag kan tänka mig vad räven tycker.
        """,
      answer: """
        Luckan är smord och kassarna borta, och räven får klara sig utan. Stationen töms av en \
        entreprenör, men det är vi som ska se till att den fungerar. Vi har lagt in en extra kontroll \
        varje måndag.
        """,
      signedBy: "Renhållningschef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "utilities-complaint-04", .complaint, .treatment, .waste, at: .technical,
      voice: .user, season: .winter,
      subject: "Bemötande på återvinningscentralen",
      text: """
        Jag frågade snällt var man lägger spegelglas på återvinningen {dag} och fick "kan du inte \
        läsa?" till svar. Jo det kan jag, men skylten var full med snö.
        """,
      answer: """
        Det var ett dumt svar på en bra fråga. Jag har pratat med personalen, och skyltarna borstas nu \
        av varje morgon. Spegelglas läggs i containern för restavfall, nummer 7. Välkommen tillbaka.
        """,
      signedBy: "Renhållningschef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "utilities-complaint-05", .complaint, .influence, .waste, at: .technical,
      voice: .user,
      subject: "Obligatorisk sortering av matavfall",
      text: """
        Nu ska vi tvingas ha matavfallskärl på {gata} också. Ingen frågade oss, och det kommer att dra \
        till sig björn. I {by} har de redan haft {antal} besök.
        """,
      answer: """
        Lagen kräver att matavfall sorteras ut i hela landet, så det kan vi inte välja bort. Däremot \
        kan du välja hur. Du kan ha kompost hemma, dela kärl med grannen eller få ett kärl med låsbart \
        lock. Locket har stått emot björn i alla prov. Välj på webben eller ring mig.
        """,
      signedBy: "Renhållningschef, Tallsjö Teknik", closure: .noMeasure),
    DemoText(
      "utilities-complaint-06", .complaint, .operationSpecific, .waste, at: .technical,
      voice: .user, season: .summer,
      subject: "Lukt från avfallskärl i värmen",
      text: """
        Tömning varannan vecka funkar inte när det är 28 grader. Kärlet på {gata} lever. På riktigt, \
        det rör sig. {Dag} kunde vi inte ha fönstret öppet.
        """,
      answer: """
        Usch. Under juli och halva augusti tömmer vi matavfallet varje vecka, utan extra kostnad. Det \
        beslutade bolaget efter din och andras synpunkter. Papperspåsar och en bit tidning i botten \
        hjälper också, och påsarna hämtar du gratis i Medborgarhuset.
        """,
      signedBy: "Renhållningschef, Tallsjö Teknik", closure: .answered,
      lesson: "Tömning varje vecka under de varmaste veckorna."),
    DemoText(
      "utilities-complaint-07", .complaint, .access, .water, at: .technical,
      voice: .user, theme: .waterMain,
      subject: "Inget vatten efter ledningsbrott",
      text: """
        Inget vatten på {gata} sedan {morgon}. Inget besked, inget på webben. Ska jag spola toan med \
        snö eller?
        """,
      answer: """
        En huvudledning brast i natt och det tog oss en stund att hitta rätt plats att stänga. Vattnet \
        är tillbaka nu. Vi borde ha lagt ut besked och skickat sms direkt, men det gjordes först efter \
        tre timmar. Det ska gå på trettio minuter, och det övar vi på i nästa vecka. Spola kranen \
        tills vattnet är klart.
        """,
      signedBy: "VA-chef, Tallsjö Teknik", closure: .answeredAndCorrected,
      lesson: "Första beskedet vid vattenavbrott ska ut inom 30 minuter."),
    DemoText(
      "utilities-complaint-08", .complaint, .access, .water, at: .technical,
      voice: .relative, sender: .named, theme: .waterMain,
      subject: "Brist på dricksvatten vid ledningsbrott",
      text: """
        Min {anhörig} är 88 och bor ensam på {gata}. Ingen har knackat på och frågat om {hon} har \
        vatten. Tanken med vatten stod vid torget, och dit är det en kilometer.
        """,
      answer: """
        Du har rätt, en tank på torget räcker inte för den som har svårt att gå. Hemtjänsten körde ut \
        vatten till sina kunder, men alla som behöver hjälp har inte hemtjänst. Nu har vi en lista \
        tillsammans med socialtjänsten. Vill din {anhörig} stå på den räcker det att ringa växeln.
        """,
      signedBy: "VA-chef, Tallsjö Teknik", closure: .answered,
      lesson: "Utkörning av vatten till den som inte kan hämta själv."),
    DemoText(
      "utilities-complaint-09", .complaint, .operationSpecific, .water, at: .technical,
      voice: .user, sender: .named, theme: .waterMain,
      subject: "Missfärgat vatten",
      text: """
        Brunt vatten i kranen på {gata}. Det ser ut som kallt te. Får man dricka det? Jag har redan \
        kokat välling på det, och nu är jag orolig för min {barn}.
        """,
      answer: """
        Det bruna är järn som rivs loss när trycket ändras, och det är inte farligt för vare sig stora \
        eller små barn. Spola kallt vatten i tio minuter. Vi har tagit prover på sex ställen och alla \
        visade bra vatten. Är det fortfarande brunt i morgon kommer vi hem till dig och spolar \
        ledningen.
        """,
      signedBy: "VA-chef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "utilities-complaint-10", .complaint, .operationSpecific, .water, at: .technical,
      voice: .businessOwner, sender: .named, theme: .waterMain,
      subject: "Inkomstbortfall vid vattenavbrott",
      text: """
        Vi fick stänga caféet på {gata} en hel dag. {Antal} beställda tårtor blev stående och ingen \
        kunde säga när vattnet skulle komma. Vem betalar?
        """,
      answer: """
        Jag förstår att det blev dyrt. Bolaget ersätter normalt inte förlorad inkomst vid ett brott \
        som vi inte kunde förutse, men du har rätt att få saken prövad. Jag skickar blanketten till \
        vår försäkring. Att ni inte fick en tid var fel av oss, och nu ger vi en uppskattad tid varje \
        timme.
        """,
      signedBy: "VA-chef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "utilities-complaint-11", .complaint, .competence, .water, at: .technical,
      voice: .user, theme: .waterMain,
      subject: "Olika besked om kokning av vatten",
      text: """
        Växeln sa att vi skulle koka vattnet. Ni på bolaget sa att det inte behövdes. På {gata} vet \
        ingen vad som gäller.
        """,
      answer: """
        Det rätta svaret är att ni inte behövde koka. Växeln hade fått ett äldre besked från oss, så \
        felet är vårt. Nu är det bara en person som lämnar besked, och samma text går till växeln, \
        webben och sms.
        """,
      signedBy: "VA-chef, Tallsjö Teknik", closure: .answered,
      lesson: "En enda person lämnar besked vid störningar."),
    DemoText(
      "utilities-complaint-12", .complaint, .influence, .water, at: .technical,
      voice: .user, theme: .waterMain,
      subject: "Gammal ledning på {gata}",
      text: """
        Det är tredje gången ledningen vid {gata} går sönder. Vi har sagt på varje möte att den måste \
        bytas. Hur många gånger ska vi behöva säga det?
        """,
      answer: """
        Ni har sagt det, och ni hade rätt. Ledningen är från 1961 och stod på tur om fyra år. \
        Styrelsen har nu flyttat fram bytet, och det börjar när tjälen har gått ur marken. Vi bjuder \
        in alla på gatan till ett möte innan, så att ni kan säga vad ni tycker om hur vi ska gräva.
        """,
      signedBy: "VA-chef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "utilities-complaint-13", .complaint, .competence, .water, at: .technical,
      voice: .user, sender: .named,
      subject: "Felavläst vattenmätare",
      text: """
        Enligt er har jag gjort av med 900 kubik vatten på {gata}. Jag bor ensam och badar en gång i \
        veckan.
        """,
      answer: """
        Så många bad hinner ingen med. En siffra hade lästs av fel, rätt är 90 kubikmeter. Du får en \
        ny faktura i veckan, och den gamla ska du inte betala. Jag beklagar besväret.
        """,
      signedBy: "VA-chef, Tallsjö Teknik", closure: .answeredAndCorrected),
    DemoText(
      "utilities-compliment-01", .compliment, .access, .water, at: .technical,
      voice: .user,
      subject: "Beröm för lagning av ledning",
      text: """
        Grabbarna som lagade ledningen på {gata} stod i hålet hela natten i ösregnet {dag}. Vi kokade \
        kaffe. De hade förtjänat champagne.
        """,
      answer: "Kaffet pratas det om än i garaget. Tack för de vänliga orden.",
      signedBy: "VA-chef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "utilities-compliment-02", .compliment, .treatment, .waste, at: .technical,
      voice: .user,
      subject: "Beröm till återvinningscentralen",
      text: """
        Killarna på återvinningen är så hjälpsamma. De lyfte ut en hel soffa från kärran {dag} åt min \
        {anhörig}. Och skojade hela tiden.
        """,
      answer: "Tack, sådana hälsningar sparar vi. De två har fått den uppläst och skojade vidare.",
      signedBy: "Renhållningschef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "utilities-compliment-03", .compliment, .operationSpecific, .waste, at: .technical,
      voice: .user,
      subject: "Beröm för renhållningen",
      text: """
        Sopbilen på {gata} är tyst, punktlig och ställer tillbaka kärlet. Sedan {antal} år. Tänkte att \
        någon borde säga det.
        """,
      answer: """
        Någon borde det, och nu gjorde du det. Tack! Chauffören har kört turen i elva år och blev \
        mycket glad.
        """,
      signedBy: "Renhållningschef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "utilities-compliment-04", .compliment, .competence, .water, at: .technical,
      voice: .user,
      subject: "Beröm för tydligt besked om vattenmätare",
      text: """
        Tack till tjejen som bytte vattenmätaren på {gata} {dag}. Hon visade mig avstängningskranen, \
        som jag har letat efter i {antal} år.
        """,
      answer: """
        Vad bra att den är hittad! Hon har fått din hälsning och säger att det är det bästa med \
        jobbet.
        """,
      signedBy: "VA-chef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "utilities-suggestion-01", .suggestion, .access, .waste, at: .technical,
      voice: .user, season: .spring,
      subject: "Förslag om kvällsöppen återvinningscentral",
      text: """
        Ha öppet på återvinningen en kväll i veckan, gärna {veckodag}. Vi i {by} jobbar och hinner \
        inte före fyra.
        """,
      answer: """
        Från april har vi öppet till klockan 19 en kväll i veckan. Dagen bestämmer vi efter en enkät \
        som du hittar på webben och i Medborgarhuset. Säg gärna vad du tycker där också.
        """,
      signedBy: "Renhållningschef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "utilities-suggestion-02", .suggestion, .influence, .waste, at: .technical,
      voice: .user, season: .spring,
      subject: "Förslag om bytesdag",
      text: """
        Ordna en bytesdag i {park} två gånger om året! Mycket av det som slängs är helt. Vi är {antal} \
        på {gata} som hjälper till.
        """,
      answer: """
        Det gör vi gärna tillsammans med er. Vi lånar ut bord, tält och en bil som tar det som blir \
        över. Föreslå ett par lördagar i maj, så bestämmer vi en.
        """,
      signedBy: "Renhållningschef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "utilities-question-01", .question, .operationSpecific, .water, at: .technical,
      voice: .user,
      subject: "Fråga om vattnets hårdhet",
      text: "Hur hårt är vattnet på {gata}? Den nya diskmaskinen vill veta.",
      answer: """
        Mjukt, omkring 2 tyska hårdhetsgrader. Ställ maskinen på lägsta läget, så behöver du nästan \
        inget salt. Det är lika i hela tätorten. Har du egen brunn måste du mäta själv.
        """,
      signedBy: "VA-chef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "utilities-question-02", .question, .access, .waste, at: .technical,
      voice: .user, sender: .named,
      subject: "Fråga om lämning av farligt avfall",
      text: """
        Var lämnar man gammal färg om man bor i {by} och inte har bil? Jag har {antal} burkar i \
        källaren.
        """,
      answer: """
        Bilen för farligt avfall stannar i byarna vår och höst, och tiderna kommer i brevlådan två \
        veckor innan. Kan du inte vänta hämtar vi hemma för 50 kronor. Ställ inte ut burkarna utan låt \
        dem stå inne tills vi kommer.
        """,
      signedBy: "Renhållningschef, Tallsjö Teknik", closure: .answered),
  ]
}
