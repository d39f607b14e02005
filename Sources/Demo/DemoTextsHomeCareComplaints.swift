extension DemoTexts {
  /// Complaints about home care, ten of them about continuity: the trend that grows.
  static let homeCareComplaints: [DemoText] = [
    DemoText(
      "home-care-complaint-01", .complaint, .operationSpecific, .homeCare, at: .homeCare,
      voice: .relative, sender: .named, theme: .continuity,
      subject: "Många olika medarbetare hos samma person",
      text: """
        Min {anhörig} har haft {antal} olika personer hemma på en vecka. {Hon} får börja om från \
        början varje morgon och förklara var handdukarna ligger. Så kan vi väl inte ha det?
        """,
      answer: """
        Det har varit för många, och jag ber om ursäkt för det. Två medarbetare slutade samtidigt och \
        vi fyllde luckorna med vikarier dag för dag. Från och med nästa vecka är det högst fyra \
        personer som kommer på dagtid, och en av dem är fast kontakt. Jag ringer dig om en månad och \
        hör om det har blivit bättre.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answeredAndCorrected,
      lesson: "När två slutar samtidigt behöver vi en plan för ersättare redan under uppsägningstiden.",
      followUp: DemoFollowUp(
        reply: "Avsändaren hörde av sig igen: det kom fem olika personer även veckan efter.",
        answer: """
          Det blev inte som jag lovade, och jag beklagar det. Den fasta kontakten blev sjuk och vi \
          hade ingen ersättare som kände din {anhörig}. Nu har vi utsett en andra kontakt som går in \
          vid sjukdom. Hon hälsar på den här veckan tillsammans med en kollega.
          """)),
    DemoText(
      "home-care-complaint-02", .complaint, .operationSpecific, .homeCare, at: .homeCare,
      voice: .user, sender: .named, theme: .continuity,
      subject: "Ny personal vid besöken",
      text: "Ny människa igen {dag}. Jag är 87 år och orkar inte visa alla var kaffet står.",
      answer: """
        Det förstår jag, och jag är ledsen att det har blivit så. Vi har satt upp en lista i \
        köksskåpet om var sakerna finns, så att du slipper förklara. Vi anställer just nu två personer \
        i din grupp. När de är på plats ska du känna igen dem som kommer.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
    DemoText(
      "home-care-complaint-03", .complaint, .competence, .homeCare, at: .homeCare,
      voice: .relative, sender: .named, theme: .continuity,
      subject: "Vikarie visste inte vad som skulle göras",
      text: """
        {Dag} kom en vikarie som inte visste att {anhörig} ska ha stödstrumpor på innan {hon} stiger \
        upp. Ingen hade berättat något och {hon} fick själv försöka förklara. Till slut ringde {hon} \
        mig på jobbet. Jag lastar inte vikarien, men någon måste ju ge dem en ordentlig genomgång.
        """,
      answer: """
        Du har rätt, det är vårt ansvar att den som kommer vet vad som ska göras. Vikarien hade fått \
        fel dags lista i telefonen. Vi har rättat listan och bestämt att ingen går ut ensam till någon \
        ny utan en genomgång på minst tio minuter. Hälsa din {anhörig} att jag beklagar det som hände.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answeredAndCorrected,
      lesson: "Genomgång före första besöket ska vara obligatorisk, även för korta vikariat."),
    DemoText(
      "home-care-complaint-04", .complaint, .influence, .homeCare, at: .homeCare,
      voice: .user, sender: .named, theme: .continuity,
      subject: "Byte av fast kontakt utan samråd",
      text: """
        Jag hade samma kontaktperson i två år. Så {dag} stod det någon annan i dörren, och ingen hade \
        frågat mig eller ens ringt. Jag vill vara med och bestämma vem som hjälper mig i duschen.
        """,
      answer: """
        Du skulle ha fått veta det i förväg och du skulle ha fått säga vad du tycker. Det missade vi. \
        Din förra kontakt har bytt arbetsplats, så jag kan inte ge dig henne tillbaka. Däremot har du \
        rätt att välja. Jag kommer hem till dig på torsdag så går vi igenom vilka du känner och vem du \
        helst vill ha.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered,
      lesson: "Samtal med den enskilde ska hållas innan en fast kontakt byts."),
    DemoText(
      "home-care-complaint-05", .complaint, .treatment, .homeCare, at: .homeCare,
      voice: .relative, sender: .named, speaker: .newcomer, form: .written, theme: .continuity,
      subject: "Oro när okänd personal låser upp",
      text: """
        Min {anhörig} förstår inte varför alltid ny person kommer. {Hon} blir rädd när någon okänd har \
        nyckel och går in. Det var {antal} nya personer den här veckan. Snälla, kan samma personer \
        komma?
        """,
      answer: """
        Jag förstår att det känns otryggt. Från i dag ringer vi alltid på, väntar och säger namn och \
        "hemtjänsten" innan vi låser upp. Vi har också minskat gruppen till fem personer. Du får en \
        lista med deras namn och bilder i brevlådan, på det språk du vill. Säg bara till vilket.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
    DemoText(
      "home-care-complaint-06", .complaint, .operationSpecific, .homeCare, at: .homeCare,
      voice: .relative, sender: .named, theme: .continuity,
      subject: "Bristande kontinuitet i hemtjänsten",
      text: """
        Nu får det vara nog. Sedan i somras har jag fört bok över vilka som kommer hem till {anhörig} \
        i {by}. Jag har slutat räkna vid trettio! Det finns de som är fantastiska, men vad hjälper det \
        när man träffar dem en gång? I broschyren står det att ni har "fast personal". Var är den?
        """,
      answer: """
        Din räkning stämmer tyvärr med vår egen. Vi har haft svårt att få folk till kvällar och helger \
        i {by}, och det har gått ut över din {anhörig}. Vi gör nu om schemat så att tre personer delar \
        på byn i stället för att hela gruppen turas om. Det börjar gälla vid nästa schemaperiod, om \
        tre veckor. Texten i broschyren ändrar vi tills den är sann.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered,
      lesson: "Broschyren lovade mer än schemat kunde hålla. Löften ska stämmas av mot bemanningen."),
    DemoText(
      "home-care-complaint-07", .complaint, .access, .homeCare, at: .homeCare,
      voice: .relative, theme: .continuity,
      subject: "Ändrade tider och personal i byarna",
      text: """
        Vi som bor i {by} verkar vara sist på listan. Ena dagen kommer de {morgon}, nästa dag mitt på \
        dagen, och aldrig samma. {Anhörig} sitter och väntar vid fönstret.
        """,
      answer: """
        Ni står inte sist på listan, men jag förstår att det känns så. Avstånden gör att en enda \
        försening flyttar allt efter. Därför har vi lagt in mer restid på turen till {by} och låtit \
        samma två personer köra den på vardagar. Tiden på morgonen ska nu hålla på en halvtimme när. \
        Blir vi senare än så ringer vi.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
    DemoText(
      "home-care-complaint-08", .complaint, .operationSpecific, .homeCare, at: .homeCare,
      voice: .user, sender: .named, form: .written, theme: .continuity,
      subject: "Olika personal vid varje besök",
      text: """
        Det e aldrig samma som kommer. Jag räknade till {antal} stycken förra veckan. Den ena vet inte \
        va den andra har gjort så nu har dom köpt kaffe tre gånger.
        """,
      answer: """
        Det där ska inte hända. Inköpen stod på två olika listor, och därför köpte flera samma sak. Nu \
        finns en lista, och den ligger i din pärm hemma. Vi betalar tillbaka det extra kaffet på nästa \
        faktura. Att få ner antalet personer tar längre tid, men målet är högst sex i veckan före \
        årsskiftet.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answeredAndCorrected),
    DemoText(
      "home-care-complaint-09", .complaint, .competence, .homeCare, at: .homeCare,
      voice: .relative, sender: .named, theme: .continuity,
      subject: "Information förs inte vidare mellan medarbetare",
      text: """
        Jag pratade {dag} med en i personalen om att {anhörig} äter dåligt. Två dagar senare hade \
        ingen av de nya hört talas om det. Vad är det för mening med att berätta om det inte förs \
        vidare?
        """,
      answer: """
        Det du berättade skulle ha skrivits ner samma dag, och det gjordes inte. När många byts av \
        blir det extra viktigt, och där har vi brustit. Nu börjar varje pass med att läsa de senaste \
        dagarnas anteckningar. Vi har också bokat ett samtal om maten med sjuksköterskan och din \
        {anhörig}. Hör gärna av dig direkt till mig om du inte märker någon skillnad.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered,
      lesson: "Anteckningar från anhöriga ska läsas vid varje passbyte."),
    DemoText(
      "home-care-complaint-10", .complaint, .influence, .homeCare, at: .homeCare,
      voice: .relative, sender: .named, theme: .continuity,
      subject: "Löfte om högst antal medarbetare",
      text: """
        När vi valde kommunens hemtjänst sa ni att det skulle bli högst sex olika. {Antal} på tio \
        dagar, det är vad det blev! Ingen frågar oss hur vi vill ha det heller.
        """,
      answer: """
        Sex personer är vårt mål, men vi klarar det inte för alla just nu. Det borde vi ha sagt när ni \
        valde. Vi har annonserat tre gånger utan att få tillräckligt många sökande, så jag vill inte \
        lova ett datum. Du kan välja en annan utförare om ni hellre vill det, och biståndshandläggaren \
        hjälper er i så fall. Stannar ni kvar går vi igenom schemat tillsammans och väljer vilka fem \
        som passar er bäst.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .noMeasure),
    DemoText(
      "home-care-complaint-11", .complaint, .access, .homeCare, at: .homeCare,
      voice: .relative, sender: .named,
      subject: "Försenat morgonbesök",
      text: """
        Besöket skulle vara {morgon} men ingen kom förrän halv elva. {Anhörig} låg kvar i sängen hela \
        tiden utan frukost. Det har hänt {antal} gånger sedan sommaren.
        """,
      answer: """
        Det är inte godtagbart, och jag ber både dig och din {anhörig} om ursäkt. Morgonturen var för \
        lång: nio besök där vi bara hinner sju. Vi har delat turen i två. Om vi ändå blir mer än en \
        halvtimme sena ska den som kör ringa, och det gäller från i dag.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answeredAndCorrected,
      lesson: "Turer med fler än sju morgonbesök håller inte tiden.",
      followUp: DemoFollowUp(
        reply: "Avsändaren skriver att besöket var två timmar sent även i går.",
        answer: """
          Jag har gått igenom gårdagen. Bilen fick stopp, och kollegan ringde inte vidare så som vi \
          hade bestämt. Det var fel. Nu går ett larm till planeraren när ett besök är 30 minuter sent, \
          så att någon annan kan åka. Du får rapporten för de närmaste två veckorna av mig.
          """)),
    DemoText(
      "home-care-complaint-12", .complaint, .access, .homeCare, at: .homeCare,
      voice: .user,
      subject: "Svårt att nå hemtjänsten på telefon",
      text: """
        Ringde kontoret tre gånger {vardag}. Ingen svarade, inte ens en telefonsvarare. Jag ville bara \
        säga att jag skulle till doktorn och inte var hemma.
        """,
      answer: """
        Telefonen är bemannad 8–16, men på förmiddagen var den som svarar ute på ett akut besök. Det \
        ska inte betyda att det är tyst. Nu kopplas samtalet vidare till kommunens växel när vi inte \
        kan svara, och de lämnar beskedet till oss direkt. Hoppas att läkarbesöket gick bra.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
    DemoText(
      "home-care-complaint-13", .complaint, .treatment, .homeCare, at: .homeCare,
      voice: .relative, sender: .named,
      subject: "Tilltal vid besök i hemmet",
      text: """
        Min {anhörig} är 91 år och klar i huvudet. Ändå säger de "lilla vän" och "nu ska vi gå på \
        toa". {Hon} vill bli tilltalad med sitt namn, som vem som helst.
        """,
      answer: """
        Det är en självklar önskan och den borde ha varit uppfylld hela tiden. Jag har tagit upp det \
        med gruppen, och vi har skrivit in i planen hur din {anhörig} vill bli tilltalad. På nästa \
        arbetsplatsträff pratar vi om språk och respekt, med ditt exempel utan namn.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered,
      lesson: """
        Frågan "Hur vill du bli tilltalad?" ska ställas vid det första besöket.
        """),
    DemoText(
      "home-care-complaint-14", .complaint, .treatment, .homeCare, at: .homeCare,
      voice: .user,
      subject: "Privata telefonsamtal under besök",
      text: """
        Hon som kom {dag} pratade i sin egen mobil nästan hela tiden, medan hon diskade och allting. \
        Hon sa hej och hej då till mig. Annars ingenting.
        """,
      answer: """
        Så ska ett besök inte gå till, och jag är ledsen att du var med om det. Privata samtal får \
        vänta till rasten. Jag har pratat med medarbetaren om det. Händer det igen vill jag gärna att \
        du ringer mig samma dag.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answeredAndCorrected),
    DemoText(
      "home-care-complaint-15", .complaint, .competence, .homeCare, at: .homeCare,
      voice: .user, form: .written, season: .winter,
      subject: "Skor och snö inomhus",
      text: """
        Kan ni be dom ta på sig skoskydd? Varje gång blir det en pöl i hallen och jag är rädd att \
        halka. Det var halt som en isbana {dag}.
        """,
      answer: """
        Ja, det ska de förstås göra. Skoskydden var slut i två av bilarna, och nu är de påfyllda. Vi \
        tar också med en trasa och torkar hallen innan vi går. Tack för att du sa till innan någon \
        halkade.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered),
    DemoText(
      "home-care-complaint-16", .complaint, .influence, .homeCare, at: .homeCare,
      voice: .user, sender: .named,
      subject: "Duschdag flyttad utan fråga",
      text: """
        Ni flyttade min duschdag från torsdag till måndag utan att fråga. På måndagar har jag \
        barnbarnen här. {Antal} veckor har jag bett om att få byta tillbaka.
        """,
      answer: """
        Din tid är din, och vi skulle ha frågat först. Du har fått tillbaka torsdagen, klockan tio, \
        från och med den här veckan. Att det tog så lång tid beror på att ditt önskemål fastnade hos \
        oss. Jag beklagar det.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answeredAndCorrected,
      lesson: "Önskemål om ändrad tid ska få svar inom tre dagar."),
    DemoText(
      "home-care-complaint-17", .complaint, .operationSpecific, .homeCare, at: .homeCare,
      voice: .relative, sender: .named,
      subject: "Kort tid för besöken",
      text: """
        Femton minuter. Så lång tid har de på sig för frukost, tvätt och medicin hos {anhörig}. De \
        springer in och ut och hinner inte ens sätta sig. {Dag} var de borta efter elva.
        """,
      answer: """
        Det är biståndshandläggaren som beslutar hur mycket hjälp någon får, och beslutet för din \
        {anhörig} är tjugo minuter på morgonen. Vi kan alltså inte förlänga besöket på egen hand. \
        Däremot ska vi stanna hela tiden, och elva minuter är för kort. Det har jag sagt till gruppen. \
        Om behovet har ökat kan ni begära en ny bedömning. Växeln kopplar dig till handläggaren.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .noMeasure),
    DemoText(
      "home-care-complaint-18", .complaint, .access, .homeCare, at: .homeCare,
      voice: .user, sender: .named,
      subject: "Lång väntan efter trygghetslarm",
      text: """
        Tryckte på larmet {dag} kväll när jag hade ramlat på mattan. Det tog över en timme innan någon \
        kom. Jag låg på golvet och frös.
        """,
      answer: """
        Det måste ha varit en otäck timme, och jag ber om ursäkt. Vårt mål är högst trettio minuter i \
        tätorten. Den kvällen var båda bilarna ute på andra larm i byarna. Vi har anmält händelsen som \
        en avvikelse och ändrat så att en bil alltid är kvar i tätorten efter klockan 18. \
        Arbetsterapeuten hör av sig till dig om mattan.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answered,
      lesson: "En bil ska alltid stå kvar i tätorten på kvällen."),
    DemoText(
      "home-care-complaint-19", .complaint, .operationSpecific, .homeCare, at: .homeCare,
      voice: .relative, sender: .named,
      subject: "Faktura för besök som inte blev av",
      text: """
        Vi har fått betala för en vecka när {anhörig} låg på sjukhus. Jag ringde och påpekade det \
        {vardag} men fick ändå en påminnelse med avgift.
        """,
      answer: """
        Ni ska inte betala för den veckan. Utskrivningen registrerades för sent hos oss och därför \
        blev fakturan fel. Jag har tagit bort beloppet och påminnelseavgiften. Har ni redan betalat \
        får ni pengarna tillbaka inom tio dagar.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .answeredAndCorrected),
    DemoText(
      "home-care-complaint-20", .complaint, .treatment, .homeCare, at: .homeCare,
      sender: .named,
      subject: "Bemötande vid leverans av varor",
      text: """
        Han som lämnade varorna {dag} slängde påsen innanför dörren och gick. Äggen gick sönder. Han \
        kunde väl ha sagt hej?
        """,
      answer: """
        Avsändaren ringde och sa att saken är uppklarad. Chauffören har hört av sig själv, bett om \
        ursäkt och ersatt äggen.
        """,
      signedBy: "Enhetschef, hemtjänsten", closure: .withdrawn),
  ]
}
