extension DemoTexts {
  /// Texts to the preschool.
  static let preschool: [DemoText] = [
    DemoText(
      "preschool-complaint-01", .complaint, .access, .preschool, at: .preschool,
      voice: .relative,
      subject: "Öppettider på förskolan",
      text: """
        Vi börjar jobba klockan sex båda två. Förskolan öppnar {morgon}. Hur har ni tänkt att vi ska \
        göra? På {avdelning} är vi flera familjer i samma sits.
        """,
      answer: """
        Ni är inte de enda, det har vi förstått. Från och med den första nästa månad öppnar förskolan \
        5.45 när minst två barn behöver det. Lämna era arbetstider till avdelningen, så sätter vi in \
        personal. Behövs det ännu tidigare kan nämnden bevilja omsorg i hemmet.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
    DemoText(
      "preschool-complaint-02", .complaint, .treatment, .preschool, at: .preschool,
      voice: .relative,
      subject: "Bemötande vid lämning",
      text: """
        När jag lämnade på {avdelning} {vardag} fick jag en suck och orden "sen igen". Vi var fem \
        minuter sena för att min {barn} bröt ihop i hallen. Jag grät i bilen hela vägen till jobbet.
        """,
      answer: """
        Det var ett dåligt mottagande, och jag är ledsen för det. En förälder som kommer med ett \
        ledset barn ska få hjälp, inte en suck. Jag har pratat med medarbetaren, som gärna vill be om \
        ursäkt själv om du vill. Det bestämmer du.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
    DemoText(
      "preschool-complaint-03", .complaint, .competence, .preschool, at: .preschool,
      voice: .relative, sender: .named,
      subject: "Missad information om allergi",
      text: """
        Trots att vi har lämnat papper på att vår {barn} inte tål mjölk fick {hon} vanlig gröt på \
        {avdelning} {vardag}. Det gick bra den här gången, men vi kan inte lita på er nu.
        """,
      answer: """
        Det här är allvarligt, och jag är glad att det gick bra. Listan i köket var inte uppdaterad \
        efter flytten till ny avdelning. Nu har varje barn med allergi ett eget kort med bild vid \
        köksluckan, och två personer läser det före varje måltid. Jag har anmält händelsen och du får \
        läsa utredningen.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answeredAndCorrected,
      lesson: "Allergikort ska följa barnet vid byte av avdelning.",
      followUp: DemoFollowUp(
        reply: "Avsändaren skriver att kortet saknades när en vikarie arbetade.",
        answer: """
          Jag förstår att du blir orolig, och jag beklagar det. Kortet satt uppe men på insidan av \
          skåpet, där vikarien inte såg det. Nu sitter alla kort på utsidan och vikarier får dem \
          visade för sig innan passet börjar. Köket lagar också mjölkfri gröt till hela avdelningen, \
          så att det inte kan bli fel.
          """)),
    DemoText(
      "preschool-complaint-04", .complaint, .operationSpecific, .preschool, at: .preschool,
      voice: .relative,
      subject: "Stor barngrupp och få vuxna",
      text: """
        {Vardag} eftermiddag var det två vuxna på 22 barn på {avdelning}. De gjorde så gott de kunde, \
        men ingen hann trösta när någon ramlade. Är det meningen att det ska vara så?
        """,
      answer: """
        Nej, det är inte meningen. Vi var tre enligt schemat, men en gick hem sjuk efter lunch. Då ska \
        avdelningen slå sig ihop med grannen, och det gjorde vi inte. Jag har gått igenom rutinen med \
        alla. Ser du samma sak igen vill jag att du ringer mig direkt.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
    DemoText(
      "preschool-complaint-05", .complaint, .operationSpecific, .preschool, at: .preschool,
      voice: .relative, season: .autumn,
      subject: "Utevistelse i regn",
      text: """
        Barnen på {avdelning} är ute i alla väder. {Vardag} kom min {barn} hem dyngsur in på bara \
        benen. Kan de inte få vara inne när det öser ner?
        """,
      answer: """
        Vi är ute varje dag, även i regn, eftersom barnen mår bra av det. Det tänker vi fortsätta med. \
        Men ingen ska vara blöt in på bara benen. Torkskåpet fungerade dåligt och är lagat, och det \
        finns lånekläder i alla storlekar. När det öser ner går vi in efter en halvtimme.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .noMeasure),
    DemoText(
      "preschool-complaint-06", .complaint, .influence, .preschool, at: .preschool,
      voice: .relative, sender: .named,
      subject: "Byte av avdelning utan samtal",
      text: """
        Vi fick ett meddelande om att vår {barn} ska byta från {avdelning} efter lovet. {Hon} har \
        precis blivit trygg! Vi vill vara med i sånt beslut.
        """,
      answer: """
        Det skulle vi ha pratat med er om först, och jag ber om ursäkt. Bytet är inte bestämt. Vi ses \
        nästa vecka med pedagogerna, och där väger er bild av vad ert barn behöver tungt. Byter vi \
        avdelning gör vi det tillsammans med en kompis och med inskolning i två veckor.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
    DemoText(
      "preschool-complaint-07", .complaint, .access, .preschool, at: .preschool,
      voice: .relative,
      subject: "Svårt att sjukanmäla per telefon",
      text: """
        Telefonen på {avdelning} är upptagen eller så svarar ingen. Jag ringde {antal} gånger {vardag} \
        för att sjukanmäla. Appen funkar inte på min telefon.
        """,
      answer: """
        Det var många gånger. Nu kan du skicka ett sms i stället, hela dygnet, och numret står på \
        lappen i hallen. Du behöver bara skriva barnets namn och avdelning. Vi svarar med en tumme upp \
        när vi har läst det.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answeredAndCorrected),
    DemoText(
      "preschool-complaint-08", .complaint, .operationSpecific, .preschool, at: .preschool,
      voice: .relative, season: .winter,
      subject: "Hal gård på förskolan",
      text: """
        Gården är en skridskobana. Min {barn} slog i hakan på väg till {avdelning} {vardag}. \
        Sandhinken stod tom.
        """,
      answer: """
        Jag hoppas att hakan läker fint. Vaktmästaren sandar klockan 6, men efter regnet på \
        förmiddagen räckte det inte. Nu fyller vi hinken varje dag och personalen sandar själv när det \
        behövs. Broddar finns att låna i hallen.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
    DemoText(
      "preschool-complaint-09", .complaint, .competence, .preschool, at: .preschool,
      voice: .relative, sender: .named, season: .winter,
      subject: "Borttappade kläder",
      text: """
        Vantpar nummer {antal} är nu borta på {avdelning}. Märkta, med namn och telefonnummer. Var tar \
        de vägen??
        """,
      answer: """
        Vi hittade nitton par i ett torkskåp som ingen hade tömt sedan före lovet, och dina var med. \
        De ligger på din krok. Torkskåpet töms nu varje fredag, och allt läggs fram på ett bord i \
        hallen.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
    DemoText(
      "preschool-complaint-10", .complaint, .treatment, .preschool, at: .preschool,
      voice: .relative,
      subject: "Frågor om familjen inför andra",
      text: """
        En i personalen på {avdelning} frågade mig {vardag} inför alla varför barnets pappa aldrig \
        hämtar. Jag tycker inte det är någon annans sak.
        """,
      answer: """
        Det har du helt rätt i, och jag beklagar att du blev utsatt för det. Frågor om familjen hör \
        hemma i ett enskilt samtal, om de behövs alls. Jag har tagit upp det med medarbetaren och, \
        utan att nämna dig, med hela gruppen.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
    DemoText(
      "preschool-compliment-01", .compliment, .treatment, .preschool, at: .preschool,
      voice: .relative, season: .schoolStart,
      subject: "Beröm för inskolning",
      text: """
        Vi var så nervösa inför inskolningen på {avdelning}. Efter {antal} dagar vinkade vår {barn} \
        hej då utan att ens titta åt oss. Vilka proffs ni är!
        """,
      answer: """
        Tack, det är den bästa sortens hej då. Pedagogerna har fått din hälsning och skrattade gott.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
    DemoText(
      "preschool-compliment-02", .compliment, .competence, .preschool, at: .preschool,
      voice: .relative, speaker: .newcomer, form: .written,
      subject: "Beröm för arbete med språk",
      text: """
        Min {barn} kom till er utan ett ord svenska. Nu {hon} sjunger hela dagen och lär mig också! \
        Tack till {avdelning}.
        """,
      answer: """
        Så roligt att höra. Tack för att du skriver, och hälsa att vi gärna lär oss en sång på ert \
        språk också.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
    DemoText(
      "preschool-compliment-03", .compliment, .operationSpecific, .preschool, at: .preschool,
      voice: .relative, season: .autumn,
      subject: "Beröm för utflykter",
      text: """
        {Avdelning} är ute i skogen varje {veckodag}. Vår {barn} kan namnet på fler svampar än jag. \
        Underbart!
        """,
      answer: """
        Vad kul! Vi fick precis veta att det finns en svamp som heter kantmussling. Tack för \
        hälsningen.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
    DemoText(
      "preschool-compliment-04", .compliment, .access, .preschool, at: .preschool,
      voice: .relative,
      subject: "Beröm för flexibla tider",
      text: """
        Jag blev inkallad på ett extra nattpass {vardag} och ringde sent. Ni sa bara "det löser vi". \
        Det var inte självklart, och det räddade min vecka.
        """,
      answer: """
        Bra att det löste sig. Tack för att du berättar, det är roligt att få höra när något går som \
        det ska.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
    DemoText(
      "preschool-compliment-05", .compliment, .treatment, .preschool, at: .preschool,
      voice: .relative, sender: .named, form: .written,
      subject: "Beröm för lyhörd personal",
      text: """
        På {avdelning} ser de på min {barn} hur dagen ska bli innan jag ens har fått av stövlarna. Det \
        finns alltid en famn ledig.
        """,
      answer: "Famnar är det vi har mest av. Tack för dina fina ord, de sitter nu i personalrummet.",
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
    DemoText(
      "preschool-compliment-06", .compliment, .influence, .preschool, at: .preschool,
      voice: .relative,
      subject: "Beröm för barns inflytande",
      text: """
        Barnen på {avdelning} röstade själva om vad de skulle bygga av kartongerna. Det blev {bygge}. \
        Vår {barn} pratade om demokrati vid middagen. {Hon} är fem.
        """,
      answer: """
        Tack för den berättelsen! Valresultatet var mycket jämnt och förloraren blev en \
        pannkaksfabrik. Den byggs nästa vecka.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
    DemoText(
      "preschool-compliment-07", .compliment, .operationSpecific, .preschool, at: .preschool,
      voice: .relative,
      subject: "Beröm för maten på förskolan",
      text: """
        Vad gör ni med broccolin? Hemma går det inte. På {avdelning} tar min {barn} {antal} gånger.
        """,
      answer: "Hemligheten är lite smör och mycket sällskap. Tack, kocken hälsar så gott.",
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
    DemoText(
      "preschool-compliment-08", .compliment, .competence, .preschool, at: .preschool,
      voice: .visitor, season: .christmas,
      subject: "Beröm för luciasång",
      text: """
        Jag är gammal och bor granne på {gata}. Barnen från {avdelning} kom och sjöng lucia för mig \
        {vardag}. Jag hade inte hört sång i huset på tio år.
        """,
      answer: """
        Tack för att du öppnade din dörr. Barnen pratar fortfarande om dina pepparkakor och vill gärna \
        komma tillbaka.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
    DemoText(
      "preschool-suggestion-01", .suggestion, .operationSpecific, .preschool, at: .preschool,
      voice: .relative, season: .spring,
      subject: "Förslag om vindskydd på gården",
      text: """
        Bygg ett vindskydd på gården vid {avdelning}. Barnen kan äta mellis ute och vi föräldrar kan \
        hjälpa till en {veckodag}.
        """,
      answer: """
        Det nappar vi på. Vi bygger tillsammans en lördag i maj. Kommunen står för virket och korven. \
        En lista att skriva upp sig på hänger i hallen.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
    DemoText(
      "preschool-suggestion-02", .suggestion, .access, .preschool, at: .preschool,
      voice: .relative, sender: .named,
      subject: "Förslag om webbkamera på gården",
      text: """
        Sätt upp en kamera så att vi föräldrar kan se barnen under dagen. Jag sitter på kontor i {by} \
        och undrar hur min {barn} har det på {avdelning}.
        """,
      answer: """
        Jag förstår längtan, men vi sätter inte upp någon kamera. Barnen och personalen har rätt till \
        sin dag utan att någon filmar, och det skyddar lagen också. Vi kan däremot skicka en bild på \
        ditt barn då och då. Säg till på avdelningen om du vill ha det.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .noMeasure),
    DemoText(
      "preschool-suggestion-03", .suggestion, .influence, .preschool, at: .preschool,
      voice: .relative,
      subject: "Förslag om föräldraråd på kvällstid",
      text: """
        Ha föräldrarådet {kväll} i stället för klockan 15. Då kan vi som jobbar dag komma. Förslagsvis \
        i matsalen vid {avdelning}.
        """,
      answer: """
        Självklart, vi provar det redan nästa gång. Vi ordnar också barnpassning, så att båda \
        föräldrarna kan vara med.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
    DemoText(
      "preschool-question-01", .question, .access, .preschool, at: .preschool,
      voice: .relative,
      subject: "Fråga om tid i kö till förskola",
      text: """
        Hur lång är kön till Lingontuvan? Vår {barn} blir ett år till våren och jag börjar jobba \
        {antal} veckor senare.
        """,
      answer: """
        Söker du minst fyra månader innan du behöver platsen är du garanterad en i kommunen. På \
        Lingontuvan brukar kön vara runt tre månader. Ange datumet när du börjar jobba i ansökan, så \
        räknar vi med två veckors inskolning före det.
        """,
      signedBy: "Rektor, förskolan Lingontuvan", closure: .answered),
  ]
}
