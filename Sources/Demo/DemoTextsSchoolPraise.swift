extension DemoTexts {
  /// Praise, suggestions and questions to the schools.
  static let schoolPraise: [DemoText] = [
    DemoText(
      "school-compliment-01", .compliment, .treatment, .primarySchool, at: .schools,
      voice: .relative, season: .schoolYear,
      subject: "Beröm till lärare",
      text: """
        Vår {barn} gick med tunga steg till skolan förra året. Nu springer {hon}! Det är klassläraren \
        i {åk} som har gjort skillnaden. Hon ser varje barn.
        """,
      answer: """
        Tack, sådana brev räddar en hel novembervecka. Läraren har läst det själv och sparat det.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answered),
    DemoText(
      "school-compliment-02", .compliment, .competence, .primarySchool, at: .schools,
      voice: .relative, season: .schoolYear,
      subject: "Beröm för läsundervisning",
      text: """
        Min {barn} knäckte läskoden {dag}. Speciallärarens tålamod på {skola} är inte av denna \
        världen.
        """,
      answer: """
        Stort! Hälsa och gratulera från oss alla. Specialläraren har fått din hälsning och firade med \
        en extra bulle.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answered),
    DemoText(
      "school-compliment-03", .compliment, .access, .schoolTransport, at: .schools,
      voice: .relative, season: .schoolYear,
      subject: "Beröm till busschaufför",
      text: """
        Busschauffören från {by} väntade extra när han såg att min {barn} kom springande {vardag}. Han \
        hälsar på alla barn med namn. Ge den mannen en tårta!
        """,
      answer: "Tårta är ordnad. Tack för att du hörde av dig, sådant får han höra alldeles för sällan.",
      signedBy: "Skolskjutssamordnare", closure: .answered),
    DemoText(
      "school-compliment-04", .compliment, .operationSpecific, .schoolMeals, at: .schools,
      voice: .user, form: .written, season: .schoolYear,
      subject: "Beröm för skolmaten",
      text: "Renskaven {vardag} va asgod. Mer sånt! /{åk}",
      answer: """
        Tack! Kockarna gjorde vågen. Renskav står på matsedeln en gång i månaden, och nästa gång blir \
        det lingon till.
        """,
      signedBy: "Kostchef", closure: .answered),
    DemoText(
      "school-compliment-05", .compliment, .influence, .primarySchool, at: .schools,
      voice: .user, form: .written, season: .schoolStart,
      subject: "Beröm för att elever fick påverka skolgården",
      text: """
        Kul att vi i {åk} fick rita vår egen skolgård och att det blev på riktigt! Kingrutan och \
        hängmattorna är bäst. Det är {antal} stycken i hängmattan ibland.
        """,
      answer: """
        Kul att ni gillar den, ni gjorde ett riktigt bra jobb! Fyra i hängmattan är max, säger \
        vaktmästaren. Tack för att ni skrev.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answered),
    DemoText(
      "school-compliment-06", .compliment, .treatment, .primarySchool, at: .schools,
      voice: .relative, speaker: .newcomer, form: .written, season: .schoolYear,
      subject: "Beröm för mottagande av ny elev",
      text: """
        Vi kom hit från annat land. {Skola} tog emot vår {barn} med flagga och sång. Vi grät av \
        glädje. Tack till fröken och alla barn.
        """,
      answer: """
        Tack själva, och varmt välkomna hit. Klassen hade övat på sången i två veckor och fick höra er \
        hälsning i dag.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answered),
    DemoText(
      "school-compliment-07", .compliment, .competence, .primarySchool, at: .schools,
      voice: .relative, season: .schoolYear,
      subject: "Beröm för hjälp med matematik",
      text: """
        Räknestugan är toppen. Min {barn} har gått från underkänt till godkänt på {antal} månader, och \
        själv har jag lärt mig bråk.
        """,
      answer: "Härligt, för er båda! Studenterna som håller i räknestugan blir glada att höra det.",
      signedBy: "Rektor, Tallsjö skolområde", closure: .answered),
    DemoText(
      "school-compliment-08", .compliment, .access, .primarySchool, at: .schools,
      voice: .relative, form: .written, season: .schoolYear,
      subject: "Beröm för tydligt veckobrev",
      text: """
        Äntligen ett veckobrev man begriper! Läraren i {åk} skriver kort, med rubriker och datum. Jag \
        klistrar upp det på kylen.
        """,
      answer: """
        Tack för att du säger det. Vi har bestämt att alla klasser ska göra likadant, och då hjälper \
        det att ha ett så bra exempel.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answered),
    DemoText(
      "school-suggestion-01", .suggestion, .influence, .primarySchool, at: .schools,
      voice: .user, season: .schoolYear,
      subject: "Förslag om senare skolstart på dagen",
      text: """
        Börja senare på morgonen! Det är bevisat att tonåringar behöver sova. Bussen från {by} går \
        {morgon} och det är omänskligt.
        """,
      answer: """
        Forskningen säger som du, och jag önskar att jag kunde. Men bussarna delas med låg- och \
        mellanstadiet och med gymnasiet, och en timmes senare start kräver två bussar till. Det har vi \
        inte pengar till. Vi har i stället lagt idrott, slöjd och musik först på dagen. Kom gärna med \
        i schemagruppen i januari.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .noMeasure),
    DemoText(
      "school-suggestion-02", .suggestion, .operationSpecific, .primarySchool, at: .schools,
      voice: .relative, season: .spring,
      subject: "Förslag om cykelställ under tak",
      text: """
        Cyklarna på {skola} står och rostar. Sätt upp ett tak, så cyklar fler. Det skulle också bli \
        färre bilar vid lämningen {morgon}.
        """,
      answer: """
        Ja, det gör vi. Nämnden har avsatt pengar, och taket byggs under sommarlovet. Det får plats \
        för åttio cyklar. Till dess kan eleverna använda carporten vid gaveln.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answered),
    DemoText(
      "school-suggestion-03", .suggestion, .access, .primarySchool, at: .schools,
      voice: .relative, sender: .named, season: .schoolStart,
      subject: "Förslag om vandrande skolbuss",
      text: """
        Kan skolan hjälpa oss att starta en vandrande skolbuss från {gata}? Vi är {antal} familjer som \
        är intresserade men vi behöver västar och nån som samordnar.
        """,
      answer: """
        Gärna! Västarna finns att hämta i receptionen, och vår hälsopedagog samordnar de första \
        veckorna. Hon hör av sig till dig om en första träff.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answered),
    DemoText(
      "school-suggestion-04", .suggestion, .competence, .schoolMeals, at: .schools,
      voice: .relative, season: .schoolYear,
      subject: "Förslag om recept från skolköket",
      text: """
        Lägg ut skolmatens recept på webben! Min {barn} påstår att skolans köttfärssås är bättre än \
        min, särskilt den {vardag}.
        """,
      answer: """
        Vi kan bara gratulera till det goda omdömet. De tio mest omtyckta recepten finns nu på \
        webbplatsen, omräknade till fyra portioner. Köttfärssåsen är nummer ett.
        """,
      signedBy: "Kostchef", closure: .answered),
    DemoText(
      "school-question-01", .question, .access, .primarySchool, at: .schools,
      voice: .relative, season: .spring,
      subject: "Fråga om byte av skola",
      text: """
        Vi ska flytta till {by} i sommar. När måste vi senast söka plats på {skola} och får båda \
        barnen gå på samma?
        """,
      answer: """
        Sök helst före 1 april, då får ni besked i maj. Flyttar ni senare går det bra att söka när som \
        helst under året. Syskon har förtur till samma skola så långt platserna räcker. Ansökan gör du \
        i e-tjänsten eller på en blankett som receptionen skickar.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answered),
    DemoText(
      "school-question-02", .question, .access, .schoolTransport, at: .schools,
      voice: .relative, sender: .named, season: .schoolStart,
      subject: "Fråga om rätt till skolskjuts",
      text: """
        Har min {barn} rätt till skolskjuts? {Hon} ska börja i {åk} på {skola} och vi bor ungefär fyra \
        kilometer bort, längs en väg utan trottoar.
        """,
      answer: """
        Gränsen är tre kilometer i årskurs 1–6 och fyra kilometer i årskurs 7–9. Vi tar också hänsyn \
        till om vägen är farlig. Din {barn} har därför troligen rätt till skjuts. Ansök i e-tjänsten, \
        så mäter vi vägen och svarar inom två veckor.
        """,
      signedBy: "Skolskjutssamordnare", closure: .answered),
    DemoText(
      "school-question-03", .question, .operationSpecific, .primarySchool, at: .schools,
      voice: .relative, sender: .named, season: .schoolYear,
      subject: "Fråga om modersmålsundervisning",
      text: """
        Kan vår {barn} få läsa nordsamiska eller finska på skolan i {åk}? Hur många måste vara med?
        """,
      answer: """
        Samiska och finska är nationella minoritetsspråk, så det räcker att ert barn vill. Ni behöver \
        alltså inte vara fler. Vi har en lärare i finska på plats och ordnar nordsamiska på distans. \
        Anmäl i e-tjänsten före 15 maj, så startar det i augusti.
        """,
      signedBy: "Rektor, Tallsjö skolområde", closure: .answered),
  ]
}
