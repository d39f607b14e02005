extension DemoTexts {
  /// Complaints about schools, school meals and school transport.
  static let schoolComplaints: [DemoText] = [
    DemoText(
      "school-complaint-01", .complaint, .operationSpecific, .schoolMeals, at: .schools,
      voice: .relative, season: .schoolStart,
      subject: "Lång lunchkö och kort mattid",
      text: """
        Vår {barn} hinner inte äta i skolan. {Hon} står i kö nästan hela lunchen och har sju minuter \
        kvar när {hon} väl får sitta ner. Klassen går i {åk} och är inte ensam om det.
        """,
      answer: """
        Sju minuter räcker inte, det håller jag med om. Tre klasser hade fått samma lunchtid när \
        schemat gjordes om. Från och med måndag äter de i två omgångar, och alla ska ha minst tjugo \
        minuter vid bordet. Fråga gärna hemma om en vecka hur det känns och hör av dig om det inte \
        stämmer.
        """,
      signedBy: "Kostchef", closure: .answeredAndCorrected,
      lesson: "Lunchtiderna ska kontrolleras av köket innan schemat slås fast."),
    DemoText(
      "school-complaint-02", .complaint, .operationSpecific, .schoolMeals, at: .schools,
      voice: .user, form: .written, season: .schoolYear,
      subject: "Variation i skolmaten",
      text: """
        Varför är det alltid fisk på {veckodag}ar och varför är den alltid torr? Vi i {åk} orkar inte \
        mer. Hälsningar {antal} hungriga elever
        """,
      answer: """
        Ni ska få fisk en gång i veckan, men den måste inte vara torr. Felet är att den står för länge \
        i värmeskåpet. Nu gör vi den i två omgångar. Kom också till matrådet nästa gång, för där \
        bestämmer vi tre rätter om året tillsammans.
        """,
      signedBy: "Kostchef", closure: .answered),
    DemoText(
      "school-complaint-03", .complaint, .access, .schoolTransport, at: .schools,
      voice: .relative, season: .schoolYear,
      subject: "Skolbuss som kör för tidigt",
      text: """
        Bussen från {by} gick {morgon} i stället för enligt tidtabellen och min {barn} missade den. \
        {Hon} fick stå ensam i mörkret tills jag hann hem från jobbet. Det är andra gången på kort \
        tid.
        """,
      answer: """
        Bussen får aldrig gå före tiden, och jag beklagar att ni drabbades. Jag har gått igenom \
        körningen med trafikföretaget. Chauffören var ny och hade en gammal tidtabell, och den är \
        utbytt. Bussen skickar nu sin position till oss, så vi ser direkt om det händer igen.
        """,
      signedBy: "Skolskjutssamordnare", closure: .answeredAndCorrected,
      lesson: "Nya chaufförer ska kvittera rätt tidtabell."),
    DemoText(
      "school-complaint-04", .complaint, .access, .schoolTransport, at: .schools,
      voice: .relative, sender: .named, season: .winter,
      subject: "Oplogad vändplats för skolbussen",
      text: """
        Skolbussen vänder inte längre i {by} för att det inte är plogat. Barnen får gå en kilometer \
        längs landsvägen i mörkret. Ska det behöva hända en olycka först?
        """,
      answer: """
        Nej, det ska det inte. Vändplatsen är privat och samfälligheten har slutat ploga. Vi har \
        kommit överens med dem om att kommunen plogar den till klockan 6 alla skoldagar. Tills det \
        fungerar kör en taxi barnen fram till bussen. Du har numret till chauffören i ett sms.
        """,
      signedBy: "Skolskjutssamordnare", closure: .answered),
    DemoText(
      "school-complaint-05", .complaint, .treatment, .primarySchool, at: .schools,
      voice: .relative, sender: .named, season: .schoolYear,
      subject: "Bemötande vid föräldramöte",
      text: """
        På föräldramötet {vardag} fick vi höra att vi inte skulle lägga oss i. Vi frågade bara varför \
        klassen i {åk} har haft så många vikarier. Man kände sig dum.
        """,
      answer: """
        Det var en rimlig fråga, och du skulle ha fått ett rakt svar: två lärare är sjukskrivna och vi \
        har inte hittat någon behörig som kan vara kvar hela terminen. Jag är ledsen för tonen på \
        mötet. Jag kommer till nästa möte själv och berättar hur vi tänker lösa våren.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answered),
    DemoText(
      "school-complaint-06", .complaint, .competence, .primarySchool, at: .schools,
      voice: .relative, sender: .named, season: .schoolYear,
      subject: "Vikarie utan planering",
      text: """
        Vikarien i {åk} visste inte vad klassen skulle göra, så de fick se film {vardag}. Igen! Min \
        {barn} ligger redan efter i matte.
        """,
      answer: """
        Det är inte så vi vill att en lektion ska se ut. Från och med nu lägger varje lärare en färdig \
        plan för två dagar i klassens pärm, så att den som hoppar in har något att följa. Din {barn} \
        är välkommen till räknestugan på onsdagar efter skolan. Det finns frukt.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answered,
      lesson: "En färdig tvådagarsplan ska finnas i varje klass."),
    DemoText(
      "school-complaint-07", .complaint, .influence, .primarySchool, at: .schools,
      voice: .user, form: .written, season: .schoolYear,
      subject: "Elevrådets förslag får inget svar",
      text: """
        Vi i elevrådet lämnade in en lista för flera månader sen. Ingen har sagt nånting. Varför ska \
        man ha elevråd om ingen bryr sig? Vi ville ha tak över cykelparkeringen, spegel på toan och \
        längre rast för {åk}.
        """,
      answer: """
        Ni har all rätt att vara besvikna. Listan blev liggande hos mig, och det är mitt fel. \
        Speglarna sätts upp nästa vecka. Taket kostar mer än vi har i år, så det har jag skickat \
        vidare till nämndens budget. Längre rast går inte med bussarna. I fortsättningen får elevrådet \
        ett skriftligt svar inom tre veckor.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answered,
      lesson: "Elevrådet ska få skriftligt svar inom tre veckor.",
      followUp: DemoFollowUp(
        reply: "Elevrådet skriver att speglarna fortfarande inte är uppsatta.",
        answer: """
          Det stämmer, och jag skulle ha kontrollerat det. Speglarna kom i fel storlek. Nu sitter de \
          uppe, jag har varit där och tittat. Bra att ni håller koll på mig.
          """)),
    DemoText(
      "school-complaint-08", .complaint, .treatment, .primarySchool, at: .schools,
      voice: .relative, sender: .named, speaker: .newcomer, form: .written, season: .schoolYear,
      subject: "Kränkande ord på skolgården",
      text: """
        Min {barn} blir retad för hur {hon} pratar. Vi är nya i landet. {Hon} säger att lärare hör men \
        inte gör något. {Hon} vill inte gå till skola mer, varje morgon ont i magen.
        """,
      answer: """
        Det gör mig ont att höra. Ingen ska behöva ha ont i magen för skolan. Jag har startat en \
        utredning samma dag som ditt brev kom, och en kurator träffar din {barn} i skolan. Det finns \
        fler vuxna på rasten nu, och de bär gula västar så att det är lätt att hitta dem. Vi ses på \
        torsdag med tolk, och då berättar jag vad vi har kommit fram till.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answered,
      lesson: "Fler vuxna ute på rasterna och synliga västar."),
    DemoText(
      "school-complaint-09", .complaint, .access, .primarySchool, at: .schools,
      voice: .relative, sender: .named, season: .schoolYear,
      subject: "Information bara i lärplattformen",
      text: """
        All information ligger i en app som jag inte kan logga in i. Jag har ingen e-legitimation och \
        min telefon är gammal. Nu missade vår {barn} friluftsdagen {vardag}.
        """,
      answer: """
        Du ska få veta vad som händer utan att ha en viss telefon. Vi har satt upp ditt namn på \
        papperslistan, och då kommer allt i ett brev hem varje fredag. Läraren ringer dig dessutom när \
        det är något utöver det vanliga. Det var tråkigt att friluftsdagen gick om intet. Nästa är i \
        mars, och då ska ni vara med.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answeredAndCorrected,
      lesson: "Papperslistan ska erbjudas vid varje skolstart."),
    DemoText(
      "school-complaint-10", .complaint, .operationSpecific, .primarySchool, at: .schools,
      voice: .relative, season: .winter,
      subject: "Kallt i klassrum",
      text: """
        16 grader i klassrummet {vardag}! Barnen i {åk} satt med jacka och mössa. Jag har ringt två \
        gånger till vaktmästeriet.
        """,
      answer: """
        Så kallt ska det inte vara, och det borde ha gått fortare. En pump i värmesystemet hade \
        stannat. Den byttes i förrgår och i morse var det 20 grader i hela flygeln. Nästa gång flyttar \
        vi klassen till biblioteket redan samma dag.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answered),
    DemoText(
      "school-complaint-11", .complaint, .operationSpecific, .primarySchool, at: .schools,
      voice: .relative, season: .schoolYear,
      subject: "Stora klasser",
      text: """
        Det går 29 barn i {åk} på {skola}. Nog för att lärarna sliter, men hur ska de hinna med alla? \
        När jag var på besök {vardag} var ljudet öronbedövande.
        """,
      answer: """
        Jag delar din bild av att klassen är stor. Vi har pengar till fyra lärare i årskursen, och \
        delar vi klassen nu måste vi ta en lärare från en annan. Det vill jag inte göra mitt i \
        läsåret. Däremot är det sedan förra veckan två vuxna på svenska och matte, och grupprummet är \
        klart. Antalet barn per klass är en fråga som nämnden tar upp i budgeten i juni.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .noMeasure),
    DemoText(
      "school-complaint-12", .complaint, .competence, .primarySchool, at: .schools,
      voice: .relative, sender: .named, season: .schoolYear,
      subject: "Fel uppgifter i omdöme",
      text: """
        I omdömet stod det att vår {barn} har missat {antal} prov i engelska. {Hon} läser inte ens \
        engelska i den gruppen. Pinsamt slarvigt.
        """,
      answer: """
        Du har rätt, och jag ber om ursäkt. Två elever hade blivit förväxlade. Omdömet är rättat och \
        det felaktiga är borttaget. Läraren har också hört av sig till den andra familjen.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answeredAndCorrected),
    DemoText(
      "school-complaint-13", .complaint, .influence, .primarySchool, at: .schools,
      voice: .relative, sender: .named, season: .schoolYear,
      subject: "Kort varsel om ändrat schema",
      text: """
        Schemat för {åk} ändrades med två dagars varsel, mitt i terminen. Vi som jobbar skift måste \
        planera! Ni frågade inte en enda förälder, vi fick bara ett mejl {vardag}.
        """,
      answer: """
        Två dagar är för kort, det håller jag med om. Vi var tvungna att ändra när en lärare slutade, \
        men ni kunde ha fått veta det tidigare. Från och med nu gäller minst tre veckors varsel. Vet \
        du redan dagar som inte går att lösa öppnar fritids en halvtimme tidigare för er.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answered),
    DemoText(
      "school-complaint-14", .complaint, .access, .schoolTransport, at: .schools,
      voice: .relative, sender: .named, season: .schoolStart,
      subject: "Busskort för gymnasieelev",
      text: """
        Min {barn} går på gymnasiet i en annan kommun och har inte fått busskortet. Terminen har \
        börjat för länge sen och vi betalar varje dag själva från {by}.
        """,
      answer: """
        Gymnasieresorna sköts av regionens kollektivtrafik, så jag kan tyvärr inte skicka något kort \
        själv. Jag har ringt dem åt dig. Kortet skickas i dag, och ni kan få tillbaka pengarna om ni \
        sparar biljetterna. Blanketten följer med kortet.
        """,
      signedBy: "Skolskjutssamordnare", closure: .notOurs),
    DemoText(
      "school-complaint-15", .complaint, .operationSpecific, .primarySchool, at: .schools,
      voice: .relative, season: .schoolYear,
      subject: "Trasiga toaletter i skolan",
      text: """
        På {skola} är två av tre toaletter på mellanstadiet avstängda. Min {barn} går inte på toa på \
        hela dagen utan håller sig tills {hon} kommer hem. Det var likadant i {antal} veckor i våras.
        """,
      answer: """
        Det är inte rimligt att barn väntar hela dagen. En av toaletterna är öppen igen och den andra \
        blir klar på fredag, när reservdelen kommer. Eleverna i mellanstadiet får använda personalens \
        toalett under tiden. Lärarna har berättat det för klasserna.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answered,
      lesson: "Toaletter ska lagas inom tre skoldagar."),
  ]
}
