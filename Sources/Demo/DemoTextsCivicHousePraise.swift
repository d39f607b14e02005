extension DemoTexts {
  /// Praise, suggestions and questions about library, swimming, leisure and reception.
  static let civicHousePraise: [DemoText] = [
    DemoText(
      "civic-house-compliment-01", .compliment, .treatment, .library, at: .civicHouse,
      voice: .user, sender: .named, form: .written,
      subject: "Beröm till bibliotekarie",
      text: """
        Bibliotekarien i Medborgarhuset hjälpte mig i {antal} kvällar att hitta min farfars båt i \
        gamla tidningar. Vi hittade den {dag}. Jag är 74 och lycklig som ett barn.
        """,
      answer: """
        Vilken jakt det var! Tack för dina rader. Bibliotekarien säger att hon också sov gott den \
        natten.
        """,
      signedBy: "Bibliotekschef", closure: .answered),
    DemoText(
      "civic-house-compliment-02", .compliment, .access, .library, at: .civicHouse,
      voice: .user,
      subject: "Beröm för bokbussen",
      text: """
        Bokbussen stannar nu i {by} också. Jag har inte körkort. Nu läser jag {antal} böcker i månaden \
        i stället för ingen.
        """,
      answer: """
        Tack, det är därför vi kör. Tala om för chauffören vad du vill läsa, så tar han med det nästa \
        gång.
        """,
      signedBy: "Bibliotekschef", closure: .answered),
    DemoText(
      "civic-house-compliment-03", .compliment, .competence, .library, at: .civicHouse,
      voice: .user, sender: .named, speaker: .newcomer, form: .written,
      subject: "Beröm för språkkafé",
      text: """
        Språkkafé på {veckodag} är bäst. Jag pratar, ingen skrattar åt mig. Nu jag kan skriva det här \
        själv på svenska!
        """,
      answer: """
        Och så bra du skriver! Tack för dina ord. Volontärerna har läst dem och är stolta över dig.
        """,
      signedBy: "Bibliotekschef", closure: .answered),
    DemoText(
      "civic-house-compliment-04", .compliment, .operationSpecific, .leisure, at: .civicHouse,
      voice: .user, season: .winter,
      subject: "Beröm för skidspår",
      text: """
        Bästa spåren på åratal! Kördes redan {morgon} {dag}, rena sammeten. Hälsa föraren från oss på \
        {gata}.
        """,
      answer: "Hälsat och klart, och du gjorde hans dag. Tack för att du hörde av dig.",
      signedBy: "Fritidschef", closure: .answered),
    DemoText(
      "civic-house-compliment-05", .compliment, .treatment, .leisure, at: .civicHouse,
      voice: .user,
      subject: "Beröm för simskola",
      text: """
        Min {barn} har varit rädd för vatten i hela sitt liv. Efter {antal} lektioner i Tallsjöbadet \
        hoppade {hon} från kanten. Simläraren är en ängel i badbyxor.
        """,
      answer: """
        Grattis till hoppet! Simläraren har aldrig blivit kallad ängel förut och vill rama in det. \
        Tack!
        """,
      signedBy: "Badmästare, Tallsjöbadet", closure: .answered),
    DemoText(
      "civic-house-compliment-06", .compliment, .access, .leisure, at: .civicHouse,
      voice: .visitor, season: .summer,
      subject: "Beröm för vandringsled",
      text: """
        Vi är turister och gick leden till {by} med barnvagn {dag}. Skyltat, spångat och vedbod vid \
        vindskyddet. Så välskött!
        """,
      answer: """
        Tack för att ni berättar. Leden sköts av byns idrottsförening tillsammans med oss, och de har \
        fått er hälsning. Välkomna tillbaka till vintern!
        """,
      signedBy: "Fritidschef", closure: .answered),
    DemoText(
      "civic-house-compliment-07", .compliment, .competence, .reception, at: .civicHouse,
      voice: .user,
      subject: "Beröm till växeln",
      text: """
        Ringde växeln {vardag} och visste inte ens vad jag skulle fråga om. Hon i telefonen redde ut \
        alltihop på {antal} minuter. Och var glad!
        """,
      answer: """
        Tack, det är så vi vill att det ska kännas. Kollegan har fått din hälsning och delade med sig \
        av den vid fikat.
        """,
      signedBy: "Chef för kundcenter", closure: .answered),
    DemoText(
      "civic-house-compliment-08", .compliment, .treatment, .reception, at: .civicHouse,
      voice: .user,
      subject: "Beröm för hjälp i receptionen",
      text: """
        Skulle fylla i en ansökan åt min {anhörig} men hade glömt glasögonen. Mannen i receptionen \
        läste högt för mig {vardag}, i lugn och ro. Fint gjort.
        """,
      answer: """
        Tack för att du säger det. Vi har förresten lånat ut glasögon i disken sedan dess. Din idé, \
        utan att du visste om den!
        """,
      signedBy: "Chef för kundcenter", closure: .answered),
    DemoText(
      "civic-house-compliment-09", .compliment, .influence, .leisure, at: .civicHouse,
      voice: .user, form: .written,
      subject: "Beröm för ungdomars inflytande",
      text: """
        Ni lyssnade på oss. Vi i {by} ville ha en skejtramp och nu står den där. {Antal} pers där \
        {dag}, sjukt bra.
        """,
      answer: "Det är ni som ska ha beröm, för ni ritade den. Tack för att ni skrev. Ha hjälm!",
      signedBy: "Fritidschef", closure: .answered),
    DemoText(
      "civic-house-suggestion-01", .suggestion, .access, .library, at: .civicHouse,
      voice: .user,
      subject: "Förslag om utlåning av verktyg",
      text: """
        Biblioteket borde låna ut borrmaskiner, symaskiner och snöskor. Man behöver dem två gånger om \
        året. Jag kan skänka {antal} saker från garaget på {gata}.
        """,
      answer: """
        Vilken bra idé, och generöst. Vi börjar i januari med ett fritidsbibliotek för sport- och \
        friluftssaker tillsammans med fritidsavdelningen. Verktyg väntar vi med tills vi vet hur vi \
        testar att de är säkra. Kom gärna förbi med snöskorna.
        """,
      signedBy: "Bibliotekschef", closure: .answered),
    DemoText(
      "civic-house-suggestion-02", .suggestion, .operationSpecific, .leisure, at: .civicHouse,
      voice: .user, speaker: .newcomer,
      subject: "Förslag om kvinnobad",
      text: """
        Kan simhallen ha en tid bara för kvinnor, till exempel {veckodag} {kväll}? Vi är många som \
        vill lära oss simma men som inte går när det är blandat. Min mamma är 60 år och kan inte \
        simma.
        """,
      answer: """
        Simkunnighet är viktigt i alla åldrar. I vår ordnar vi en simskola i liten grupp för kvinnor \
        och en för män, tio gånger var, med bassängen avskild. Vanliga badtider håller vi öppna för \
        alla. Anmäl er i kassan.
        """,
      signedBy: "Badmästare, Tallsjöbadet", closure: .answered),
    DemoText(
      "civic-house-suggestion-03", .suggestion, .influence, .leisure, at: .civicHouse,
      voice: .user, season: .spring,
      subject: "Förslag om hundrastgård",
      text: "Gör en hundrastgård i {park}. Vi är {antal} hundägare på {gata} som kan sköta den.",
      answer: """
        Jag tycker om att ni vill sköta den själva. Just den parken är för liten: en rastgård måste \
        ligga 50 meter från närmaste hus. Området vid gamla sågen passar bättre. Vill ni gå vidare där \
        ordnar vi stängslet och skriver ett skötselavtal med er.
        """,
      signedBy: "Fritidschef", closure: .noMeasure),
    DemoText(
      "civic-house-suggestion-04", .suggestion, .access, .reception, at: .civicHouse,
      voice: .user, form: .written,
      subject: "Förslag om lättare språk på webben",
      text: """
        Skriv så man förstår! "Sökanden ska inkomma med handlingar". Vad betyder det? Jag fick fråga \
        min {barn} som går i {åk}.
        """,
      answer: """
        Det betyder "skicka in papperen". Sidan är nu omskriven, och tjugo till står på tur. Vi har \
        bett två skolklasser och en pensionärsgrupp att läsa innan vi publicerar. Hälsa och säg att vi \
        gärna får hjälp av fler.
        """,
      signedBy: "Chef för kundcenter", closure: .answeredAndCorrected,
      lesson: "Texter ska läsas av användare innan de publiceras."),
    DemoText(
      "civic-house-suggestion-05", .suggestion, .competence, .library, at: .civicHouse,
      voice: .user,
      subject: "Förslag om hjälp med e-tjänster",
      text: """
        Ha en datahandledare på biblioteket en eftermiddag i veckan, gärna en {veckodag}. Vi gamla \
        behöver hjälp med räkningar och 1177. Min {barn} bor i Skåne och är trött på att svara.
        """,
      answer: """
        Vi har börjat med it-kafé på torsdagar 14–16. Ungdomar från gymnasiet hjälper till, och de är \
        tålmodiga. Ta med din egen telefon eller surfplatta. Ingen anmälan.
        """,
      signedBy: "Bibliotekschef", closure: .answered),
    DemoText(
      "civic-house-question-01", .question, .access, .library, at: .civicHouse,
      voice: .user,
      subject: "Fråga om lån på distans",
      text: "Kan jag låna e-böcker och ljudböcker hemifrån {by}? Min lånekortskod fungerar inte.",
      answer: """
        Ja, du lånar upp till fem e-böcker i veckan på webben. Koden byts av sig själv efter två år. \
        Ring biblioteket eller kom förbi med legitimation, så får du en ny direkt.
        """,
      signedBy: "Bibliotekschef", closure: .answered),
    DemoText(
      "civic-house-question-02", .question, .operationSpecific, .leisure, at: .civicHouse,
      voice: .visitor, season: .summer,
      subject: "Fråga om vattenkvalitet på badplats",
      text: "Går det att bada i {by} nu? Vi såg att vattnet var grönt {dag}. Hunden vill också veta.",
      answer: """
        Det senaste provet visade bra vatten. Det gröna är alger, och när de blommar ska varken barn \
        eller hundar bada. En tumregel: ser du inte dina fötter när vattnet når till knäna, vänta. Vi \
        tar nya prover varannan vecka och sätter upp svaret på badplatsens tavla.
        """,
      signedBy: "Fritidschef", closure: .answered),
    DemoText(
      "civic-house-question-03", .question, .access, .leisure, at: .civicHouse,
      voice: .businessOwner,
      subject: "Fråga om hyra av lokal",
      text: """
        Vad kostar det att hyra stora salen i Medborgarhuset en {veckodag} kväll? Vi är {antal} \
        småföretag som vill ordna en mässa.
        """,
      answer: """
        För företag kostar salen 1 200 kronor per kväll, med stolar, bord och ljud. Bokar ni minst en \
        månad i förväg får ni välja sal. Boka i e-tjänsten eller ring mig via växeln, så går vi igenom \
        vad ni behöver.
        """,
      signedBy: "Fritidschef", closure: .answered),
  ]
}
