extension DemoTexts {
  /// Texts about roads, parks and snow to the municipal company.
  static let streets: [DemoText] = [
    DemoText(
      "streets-complaint-01", .complaint, .operationSpecific, .snow, at: .technical,
      voice: .user, form: .written, season: .winter,
      subject: "Utebliven snöröjning på {gata}",
      text: """
        Ingen plog på {gata} på {antal} dagar. Hemtjänsten kom inte fram till grannen och färdtjänsten \
        vände. Alla gator runt om är plogade!
        """,
      answer: """
        Du har rätt, gatan föll bort från entreprenörens karta när områdena ritades om i höstas. Det \
        är vårt fel. Den plogades samma kväll som du skrev och är inlagd igen. Vi har kontrollerat \
        alla gator mot listan och hittade två till som hade försvunnit.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answeredAndCorrected,
      lesson: "Plogkartor ska stämmas av mot gatulistan före första snön."),
    DemoText(
      "streets-complaint-02", .complaint, .operationSpecific, .snow, at: .technical,
      voice: .user, sender: .named, season: .winter,
      subject: "Snövall framför infart",
      text: """
        Varje gång ni plogar {gata} får jag en meterhög vall framför garaget. Jag är 79 och har dåligt \
        hjärta. {Dag} tog det två timmar att skotta sig ut.
        """,
      answer: """
        Jag förstår att det är tungt. Plogen kan tyvärr inte lyfta förbi varje infart, för då tar en \
        runda hela dagen. Det gäller alla gator i kommunen. Men du ska inte behöva riskera hälsan: den \
        som har fyllt 75 kan få hjälp av kommunens fixartjänst utan kostnad. Jag har lämnat ditt \
        ärende dit, och de ringer dig.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .noMeasure),
    DemoText(
      "streets-complaint-03", .complaint, .access, .snow, at: .technical,
      voice: .user, sender: .named, form: .written, season: .winter,
      subject: "Halt på gångväg till vårdcentralen",
      text: """
        Gångvägen från {gata} till vårdcentralen är ren is. Jag såg en äldre dam falla {dag}. Sanda \
        innan någon bryter lårbenshalsen!!
        """,
      answer: """
        Vägen sandades samma dag vi fick ditt meddelande. Det regnade på frusen mark, och då räckte \
        inte morgonens runda. Vi har nu lagt gångvägarna vid vårdcentralen och boendena först i \
        ordningen, före bilvägarna. Ring 0670-555 00 00 när det är akut, det går fortare än webben.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered,
      followUp: DemoFollowUp(
        reply: "Avsändaren skriver att gångvägen var osandad även efter helgen.",
        answer: """
          Det stämmer. Helgens jour körde efter den gamla listan och hoppade över just den biten. Det \
          ber jag om ursäkt för. Jouren har fått den nya listan och jag har själv gått vägen i dag. \
          Den är sandad.
          """)),
    DemoText(
      "streets-complaint-04", .complaint, .operationSpecific, .snow, at: .technical,
      sender: .named, season: .winter,
      subject: "Trasig brevlåda efter plogning",
      text: """
        Plogbilen körde på min brevlåda på {gata} {dag} och bara fortsatte. Hela stativet ligger i \
        snön, {antal} lådor.
        """,
      answer: """
        Det ska vi förstås betala, och föraren borde ha stannat. Entreprenören sätter upp ett nytt \
        stativ i veckan. Har du fått post förstörd, skriv en rad till mig så ordnar vi det också.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "streets-complaint-05", .complaint, .access, .snow, at: .technical,
      voice: .businessOwner, sender: .named, season: .winter,
      subject: "Sen plogning vid företag",
      text: """
        Vi öppnar {morgon} och kunderna kommer inte in på parkeringen förrän framåt tio. {Dag} tappade \
        vi en hel förmiddags försäljning. Hur prioriterar ni egentligen?
        """,
      answer: """
        Först kommer vägar till skola, vård och räddningstjänst, sedan genomfarter och därefter övriga \
        gator. Er gata ligger i den sista gruppen, men infarten till området ska vara klar till 7.30. \
        Det missade vi den dagen eftersom en bil stod på verkstad. Nu finns det en reservbil.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "streets-complaint-06", .complaint, .treatment, .snow, at: .technical,
      voice: .user, season: .winter,
      subject: "Bemötande från plogförare",
      text: """
        Jag vinkade till plogföraren på {gata} {dag} för att fråga om vändplanen. Han visade ett \
        finger och körde vidare. Det var inte tummen.
        """,
      answer: """
        Så beter man sig inte när man arbetar för kommunen. Jag har pratat med entreprenören, och de \
        med föraren. Han ber om ursäkt. Det du ville fråga om svarar jag gärna på: vändplanen röjs \
        sist, normalt före klockan 10.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "streets-complaint-07", .complaint, .operationSpecific, .roads, at: .technical,
      voice: .user, season: .spring,
      subject: "Potthål på {gata}",
      text: """
        Det är ett hål på {gata} som är så djupt att man kan bada i det. Punktering {dag}. Jag är inte \
        den första.
        """,
      answer: """
        Hålet är lagat sedan i går. Tjälen gick fort i år och vi har lagat över tvåhundra hål på fyra \
        veckor, så det här fick vänta för länge. Vill du ha ersättning för däcket skickar du kvitto \
        och bild till oss. Ansökan finns på webben, eller så postar vi den.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answeredAndCorrected),
    DemoText(
      "streets-complaint-08", .complaint, .access, .roads, at: .technical,
      voice: .user, season: .autumn,
      subject: "Släckt gatubelysning på {gata}",
      text: """
        Gatlamporna på {gata} har varit släckta i {antal} veckor. Jag felanmälde med en gång och fick \
        ett nummer, sen dess ingenting. Min {barn} går hem från träningen där i mörkret.
        """,
      answer: """
        Felet satt i en kabel under marken, och grävningen drog ut på tiden. Vi skulle ha berättat det \
        i stället för att vara tysta. Sedan i fredags lyser alla lampor. Framöver får den som gör en \
        felanmälan ett besked var femte dag tills det är klart.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered,
      lesson: "Den som felanmäler ska få besked var femte dag."),
    DemoText(
      "streets-complaint-09", .complaint, .competence, .roads, at: .technical,
      voice: .user, season: .autumn,
      subject: "Asfalterat och uppgrävt igen",
      text: """
        Ni la ny asfalt på {gata} i juni. Nu gräver ni upp den igen för fiber! Pratar ni inte med \
        varandra? Jag har räknat till {antal} lagningar.
        """,
      answer: """
        Vi pratade, men inte i rätt ordning. Fiberbolaget ändrade sin sträckning efter att vi hade \
        asfalterat. De får betala hela ytskiktet, så det blir en slät gata, inte en lagad. Nu har vi \
        ett gemensamt möte varje månad med alla som gräver.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered,
      lesson: "Gemensam grävplan med alla ledningsägare."),
    DemoText(
      "streets-complaint-10", .complaint, .influence, .roads, at: .technical,
      voice: .user, sender: .named,
      subject: "Ny farthinderplacering utan samråd",
      text: """
        Plötsligt ligger det ett farthinder rakt utanför mitt sovrum på {gata}. Lastbilarna smäller i \
        det från {morgon}. Ingen har frågat oss som bor här.
        """,
      answer: """
        Ni borde ha fått ett brev innan, och det fick ni inte. Hindret behövs på gatan eftersom \
        förskolan ligger där, men inte just utanför ditt fönster. Vi flyttar det fyrtio meter till \
        hösten. Jag kommer och visar platsen om du vill.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "streets-complaint-11", .complaint, .access, .roads, at: .technical,
      voice: .user, sender: .named, season: .summer,
      subject: "Skymd vägskylt",
      text: """
        Skylten om datumparkering på {gata} är helt igenvuxen. Fick böter {dag}. Hur ska man kunna \
        läsa genom en sälg?
        """,
      answer: """
        Det kan man inte. Busken är nedklippt. Böterna kan jag inte ta bort, men jag har skrivit ett \
        intyg till dig om att skylten var skymd, och det skickar du med när du bestrider. Bra att du \
        sa till.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answeredAndCorrected),
    DemoText(
      "streets-complaint-12", .complaint, .operationSpecific, .roads, at: .technical,
      voice: .user,
      subject: "Hastighet på riksvägen",
      text: """
        De kör som galningar på riksvägen förbi {by}. {Antal} katter är ihjälkörda. Sänk hastigheten \
        och sätt upp en kamera!
        """,
      answer: """
        Riksvägen är statens, så det är Trafikverket som bestämmer. Jag har skickat din synpunkt dit \
        och bett dem svara dig. Kommunen har också begärt 60 genom byn, och det ärendet är öppet. Vår \
        egen väg ner till badet får 40 från och med nästa månad.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .notOurs),
    DemoText(
      "streets-complaint-13", .complaint, .operationSpecific, .roads, at: .technical,
      voice: .user, form: .written, season: .summer,
      subject: "Trasig gunga på lekplats",
      text: """
        Gungan i {park} hänger i en kedja. Vassa kanter. Min {barn} rev sig {dag}. Felanmält, nu \
        skriver jag här också.
        """,
      answer: """
        Bra att du skrev igen. Gungan togs ner samma dag och en ny hängs upp nästa vecka. Felanmälan \
        hade hamnat hos fel person, och det har vi rättat. Jag hoppas att såret läker fint.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "streets-complaint-14", .complaint, .operationSpecific, .roads, at: .technical,
      voice: .user, season: .summer,
      subject: "Damm från grusväg",
      text: """
        Dammet på grusvägen i {by} ligger som en dimma. Man kan inte hänga tvätt. Förra året saltade \
        ni före midsommar, i år har det inte skett på {antal} veckor.
        """,
      answer: """
        Vi väntade på regn som skulle ha gjort att saltet fäste, och det kom aldrig. Nu har vi vattnat \
        först och lagt saltet efter. Det håller resten av sommaren om det inte regnar mycket. Säg till \
        om det börjar damma igen.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "streets-complaint-15", .complaint, .treatment, .roads, at: .technical,
      voice: .businessOwner, sender: .named, season: .summer,
      subject: "Flyttat torgstånd",
      text: """
        Er tekniker sa åt mig {dag} att flytta mitt stånd "genast" fast jag har tillstånd till torget. \
        Alla kunder hörde. Jag sålde för noll kronor den dagen.
        """,
      answer: """
        Du hade tillstånd, men inte för just den rutan, eftersom räddningsvägen går där. Det borde ha \
        sagts vänligt och med en ny plats klar. Så gjordes det inte, och det beklagar jag. Avgiften \
        för dagen får du tillbaka. Förlorad försäljning ersätter vi tyvärr inte.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .noMeasure),
    DemoText(
      "streets-compliment-01", .compliment, .operationSpecific, .snow, at: .technical,
      voice: .user, sender: .named, form: .written, season: .winter,
      subject: "Beröm för snöröjning",
      text: """
        Nu MÅSTE jag få ge beröm. {Gata} var plogad före {morgon} {dag}, fast det vräkte ner hela \
        natten. Vi i {by} har aldrig haft det så bra.
        """,
      answer: """
        Tack! Föraren gick upp klockan två den natten. Han har fått läsa ditt meddelande och hälsar \
        att det var värt det.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "streets-compliment-02", .compliment, .treatment, .snow, at: .technical,
      voice: .user, season: .winter,
      subject: "Beröm till plogförare",
      text: """
        Plogföraren klev ur bilen på {gata} {dag} och hjälpte min {anhörig} över vallen. Han hade inte \
        behövt. Ett litet bidrag till världsfreden.
        """,
      answer: "Världsfreden tackar. Vi har hälsat honom från er båda, och han blev röd om kinderna.",
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "streets-compliment-03", .compliment, .access, .roads, at: .technical,
      voice: .user,
      subject: "Beröm för snabb lagning",
      text: "Anmälde en trasig lampa på {gata} {dag} {kväll}. Nästa kväll lyste den. Bra jobbat!",
      answer: """
        Tack för att du anmälde, och för att du hörde av dig efteråt. Det senare är ovanligt och \
        uppskattat.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "streets-compliment-04", .compliment, .competence, .roads, at: .technical,
      voice: .user, form: .written, season: .summer,
      subject: "Beröm för rabatterna i {park}",
      text: """
        Blommorna i {park} är en fröjd. Jag går dit varje dag med min {anhörig} som ser dåligt men \
        känner doften. {Hon} sa {dag} att det luktar som hos {hennes} mor.
        """,
      answer: """
        Så fint skrivet. Trädgårdsmästaren har läst det högt för sommarjobbarna, som har satt de \
        flesta av dem. Tack!
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "streets-suggestion-01", .suggestion, .operationSpecific, .roads, at: .technical,
      voice: .user, season: .autumn,
      subject: "Förslag om övergångsställe",
      text: """
        Måla ett övergångsställe på {gata} vid affären. {Antal} gånger om dagen går jag över med \
        hjärtat i halsgropen.
        """,
      answer: """
        Vi har mätt trafiken i två veckor och du har rätt, det behövs. Det blir en upphöjd passage som \
        tvingar ner farten, vilket är säkrare än bara målade streck. Den byggs i vår, när asfaltverket \
        har öppnat igen.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "streets-suggestion-02", .suggestion, .access, .roads, at: .technical,
      voice: .user, sender: .named,
      subject: "Förslag om bänkar längs gångväg",
      text: """
        Mellan {gata} och affären finns ingen bänk. Jag är 83 och behöver vila {antal} gånger. Med \
        bänkar skulle jag kunna gå själv i stället för att ringa färdtjänst.
        """,
      answer: """
        Du får tre bänkar, med armstöd så att det går lätt att resa sig. De ställs ut när snön har \
        gått. Vill du vara med och peka ut de bästa platserna? Jag ringer dig i april.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered,
      lesson: "Bänkar med armstöd gör att äldre kan gå själva."),
    DemoText(
      "streets-suggestion-03", .suggestion, .operationSpecific, .snow, at: .technical,
      voice: .user, season: .winter,
      subject: "Förslag om uppvärmda trottoarer",
      text: """
        Varför inte dra fjärrvärmens returvatten under trottoaren på {gata}? Så har de i {by}, fast \
        det är bara ladugården förstås. Ingen halka, ingen sand.
        """,
      answer: """
        Det är en kul tanke, och tekniken finns. Vi räknade på sträckan: drygt fyra miljoner kronor, \
        plus driften. För samma pengar kan vi sanda alla gångvägar i tjugo år. Därför säger vi nej, \
        men när gatan ändå grävs upp för nya rör tar vi fram frågan igen.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .noMeasure),
    DemoText(
      "streets-suggestion-04", .suggestion, .influence, .roads, at: .technical,
      voice: .user,
      subject: "Förslag om namn på park",
      text: """
        Låt barnen i {åk} hitta på ett namn på den nya parken vid {gata}. "Grönområde 4" är inget \
        namn.
        """,
      answer: """
        Det har du alldeles rätt i. Skolorna får i uppdrag att lämna förslag före påsk, och nämnden \
        väljer bland de tre som får flest röster. Vi hälsar klassen att de har fria händer.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "streets-question-01", .question, .access, .snow, at: .technical,
      voice: .user, season: .winter,
      subject: "Fråga om plogningsordning",
      text: """
        I vilken ordning plogar ni? Jag bor på {gata} och måste vara på jobbet {morgon}. Måste jag \
        skotta själv till stora vägen?
        """,
      answer: """
        Vi startar när det har kommit fem centimeter. Först röjer vi vägar till skola och vård, sedan \
        genomfarter och bussgator, sist bostadsgator. Din gata ska vara klar inom åtta timmar efter \
        att snöfallet har slutat. Du behöver bara skotta din egen infart.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered),
    DemoText(
      "streets-question-02", .question, .operationSpecific, .roads, at: .technical,
      voice: .user, season: .spring,
      subject: "Fråga om sandupptagning",
      text: """
        När sopar ni upp sanden på {gata}? Astman mår inte bra och cykeln inte heller. Det har dammat \
        i {antal} dagar.
        """,
      answer: """
        Vi börjar i centrum när nätterna är frostfria, oftast i slutet av april. Din gata ligger i \
        vecka två. Vi vattnar före sopmaskinen så att det ska damma mindre. Planen för varje gata \
        finns på webben.
        """,
      signedBy: "Driftchef, Tallsjö Teknik", closure: .answered),
  ]
}
