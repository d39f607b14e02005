extension DemoTexts {
  /// Complaints about library, swimming, leisure and reception.
  static let civicHouseComplaints: [DemoText] = [
    DemoText(
      "civic-house-complaint-01", .complaint, .access, .library, at: .civicHouse,
      voice: .user,
      subject: "Korta öppettider på biblioteket",
      text: """
        Biblioteket stänger klockan 17 när jag slutar jobbet. På {veckodag}ar hinner jag aldrig. Hur \
        kan ett bibliotek ha öppet bara när folk jobbar?
        """,
      answer: """
        Frågan är befogad. Från oktober har vi meröppet: du låser upp själv med lånekort och kod \
        mellan 6 och 22, alla dagar. Det finns ingen personal på plats då, men du kan låna, läsa och \
        skriva ut. Kom förbi och visa legitimation, så får du koden på två minuter.
        """,
      signedBy: "Bibliotekschef", closure: .answered),
    DemoText(
      "civic-house-complaint-02", .complaint, .treatment, .library, at: .civicHouse,
      voice: .user,
      subject: "Bemötande i lånedisken",
      text: """
        Fick en skarp tillsägelse {dag} för att min {barn} skrattade högt i barnhörnan. {Hon} är tre! \
        Jag trodde att biblioteket ville ha dit barn.
        """,
      answer: """
        Det vill vi verkligen, och det är jag ledsen att ni inte kände. I barnhörnan får det låta. \
        Tillsägelsen var menad för ett annat sällskap, men det förklarar bara, det ursäktar inte. \
        Välkomna tillbaka till sagostunden på lördag.
        """,
      signedBy: "Bibliotekschef", closure: .answered),
    DemoText(
      "civic-house-complaint-03", .complaint, .access, .leisure, at: .civicHouse,
      voice: .user,
      subject: "Ändrade öppettider utan besked",
      text: """
        Åkte fem mil från {by} till simhallen {dag} och så var det stängt. På webben stod det öppet. \
        Barnen grät.
        """,
      answer: """
        Förlåt, det var vi som glömde ändra på webben när vi stängde för service. Texten är rättad. \
        Hämta fyra fribiljetter i kassan, de gäller hela året. Framöver står varje avvikelse överst på \
        sidan minst tre dagar i förväg.
        """,
      signedBy: "Badmästare, Tallsjöbadet", closure: .answeredAndCorrected,
      lesson: "Öppettider på webben ska ändras samma dag som beslutet fattas."),
    DemoText(
      "civic-house-complaint-04", .complaint, .operationSpecific, .leisure, at: .civicHouse,
      voice: .user, season: .winter,
      subject: "Skidspår inte preparerade",
      text: """
        Elljusspåret har inte preparerats på {antal} dagar. Det är ju hela poängen med att bo i \
        Norrland! Nu har {by} bättre spår än kommunen, och de kör med skoter och en gammal säng.
        """,
      answer: """
        All heder åt sängen. Vår pistmaskin har väntat på en reservdel och kom i gång först i går. \
        Spåren är dragna nu. När maskinen står still lånar vi i fortsättningen byns skoter, det har vi \
        kommit överens om. Du ser på webben när ett spår senast kördes.
        """,
      signedBy: "Fritidschef", closure: .answered),
    DemoText(
      "civic-house-complaint-05", .complaint, .operationSpecific, .leisure, at: .civicHouse,
      voice: .user,
      subject: "Kallt vatten i simhallen",
      text: """
        Vattnet i lilla bassängen var iskallt {dag}. Vi babysimmar för sjutton! Min {barn} blev \
        alldeles blå om läpparna.
        """,
      answer: """
        Lilla bassängen ska hålla 33 grader, men den dagen visade loggen 28. En ventil hade fastnat \
        och den är bytt. Vi mäter nu före varje babysim, och är det under 32 ställer vi in och ger \
        pengarna tillbaka. Du får förstås tillbaka för det passet också.
        """,
      signedBy: "Badmästare, Tallsjöbadet", closure: .answered),
    DemoText(
      "civic-house-complaint-06", .complaint, .competence, .leisure, at: .civicHouse,
      voice: .businessOwner, sender: .named,
      subject: "Dubbelbokad lokal",
      text: """
        Vi hade bokat stora salen {dag} {kväll} och när vi kom var där ett dansgäng. Ingen i huset \
        kunde svara på vem som hade rätt till den. Vi fick skicka hem {antal} föreläsningsgäster.
        """,
      answer: """
        Det var ett rejält fel av oss. Ni hade bokat rätt. Dansarna hade fått en bekräftelse från det \
        gamla systemet, som vi glömde stänga. Det är stängt nu. Ni betalar ingen hyra för kvällen, och \
        ni får salen gratis nästa gång.
        """,
      signedBy: "Fritidschef", closure: .answered),
    DemoText(
      "civic-house-complaint-07", .complaint, .operationSpecific, .leisure, at: .civicHouse,
      voice: .user, season: .summer,
      subject: "Nedskräpad badplats",
      text: """
        Badplatsen i {by} ser ut som en soptipp. Fimpar, glas, engångsgrillar. Papperskorgen var full \
        redan {dag}. Jag vågar inte låta min {barn} gå barfota.
        """,
      answer: """
        Vi tömde två gånger i veckan, och i värmen räckte det inte alls. Nu tömmer vi varje dag fram \
        till skolstarten och har ställt dit ett kärl för engångsgrillar. Sanden är räfsad och \
        genomsökt. Ser du glas igen får du gärna ringa växeln, så åker vi ut samma dag.
        """,
      signedBy: "Fritidschef", closure: .answered,
      lesson: "Badplatser ska tömmas varje dag i juli."),
    DemoText(
      "civic-house-complaint-08", .complaint, .access, .leisure, at: .civicHouse,
      voice: .user, season: .summer,
      subject: "Brygga utan ramp",
      text: """
        Jag sitter i rullstol och bor i {by}. Badbryggan har tre trappsteg. I ett land med \
        allemansrätt kan jag alltså inte bada. Jag påpekade det redan förra sommaren.
        """,
      answer: """
        Jag beklagar att du inte har fått något svar förrän nu. En ramp ner i vattnet finns vid \
        Strandparken, men jag förstår att det inte hjälper dig hemma. Bryggan i {by} ska bytas om två \
        år, och då blir den fri från trappsteg. Att bygga om den gamla går inte, den bär inte en ramp. \
        I sommar kan du låna badrullstol av badmästaren, som kör ut den.
        """,
      signedBy: "Fritidschef", closure: .noMeasure),
    DemoText(
      "civic-house-complaint-09", .complaint, .access, .reception, at: .civicHouse,
      voice: .user,
      subject: "Lång telefonkö till växeln",
      text: """
        Plats nummer {antal} i kön i över en halvtimme. Sen bröts det. När jag kom fram {vardag} fick \
        jag vänta en gång till. Vad håller ni på med?
        """,
      answer: """
        Den dagen slutade köfunktionen att fungera klockan 9, och du var en av många som blev \
        bortkopplade. Det beklagar jag. Felet är lagat. Nu kan du också trycka 1 och bli uppringd i \
        stället för att vänta.
        """,
      signedBy: "Chef för kundcenter", closure: .answered),
    DemoText(
      "civic-house-complaint-10", .complaint, .competence, .reception, at: .civicHouse,
      voice: .user, sender: .named, season: .autumn,
      subject: "Fel upplysning om återvinningscentralen",
      text: """
        Växeln sa att återvinningscentralen hade öppet {vardag}. Jag körde från {by} med full \
        släpkärra och kom fram till låsta grindar.
        """,
      answer: """
        Vi hade sommarens tider kvar i vårt stöd, så svaret blev fel. Jag beklagar körningen. Tiderna \
        är rättade, och bolaget meddelar oss nu varje ändring samma dag. Ring så hämtar de kärran \
        hemma hos dig utan kostnad nästa vecka.
        """,
      signedBy: "Chef för kundcenter", closure: .answeredAndCorrected,
      followUp: DemoFollowUp(
        reply: "Avsändaren skriver att ingen kom och hämtade som utlovat.",
        answer: """
          Jag lovade något och såg inte till att det hände. Det ber jag om ursäkt för. Bilen kommer på \
          onsdag mellan 16 och 18, och chauffören ringer en halvtimme innan. Jag ringer dig själv på \
          torsdag.
          """)),
    DemoText(
      "civic-house-complaint-11", .complaint, .treatment, .reception, at: .civicHouse,
      voice: .user, speaker: .newcomer, form: .written,
      subject: "Bemötande i receptionen",
      text: """
        Jag är ny i Sverige, läser SFI. Jag gick till reception {vardag} och frågade om papper. Kvinna \
        pratade mycket fort. Jag sa "långsam, tack". Hon pratade hög, inte långsam. Alla tittade.
        """,
      answer: """
        Jag är ledsen att det blev så. Du ska få tid att förstå. I receptionen finns nu en skylt på \
        tolv språk, och vi kan ringa en tolk direkt. Det kostar inget. Du är välkommen till mig, så \
        hjälper jag dig med papperen.
        """,
      signedBy: "Chef för kundcenter", closure: .answered,
      lesson: "Telefontolk ska finnas direkt i receptionen."),
    DemoText(
      "civic-house-complaint-12", .complaint, .influence, .library, at: .civicHouse,
      voice: .user, sender: .named,
      subject: "Hylla borttagen utan samråd",
      text: """
        Ni har tagit bort hela hyllan med hembygdsböcker om {by}! Den har stått där sedan 1974. Vi i \
        hembygdsföreningen fick veta det {vardag}, av en slump.
        """,
      answer: """
        Ni skulle ha fått veta det av oss. Böckerna är kvar, de ligger i magasinet medan golvet läggs \
        om, men det kunde ingen veta. Hyllan kommer tillbaka i november på en bättre plats. Jag vill \
        gärna att föreningen är med och ordnar den. Får jag bjuda på kaffe?
        """,
      signedBy: "Bibliotekschef", closure: .answered),
  ]
}
