/// What is done with personal data, as it comes with the program: what articles 13 and 14 of dataskyddsförordningen ask
/// for, about what the program does. How long things are kept is the boards' own decision.
enum DefaultPrivacyText {
  static let text = """
    Du väljer själv om du vill lämna ditt namn. Är du anonym sparar vi ingenting som kan visa vem du är. Men \
    skriver du ditt namn i texten kan vi inte ta bort det, och du är inte anonym när du mejlar.

    ## Vem ansvarar?
    Den nämnd som din synpunkt handlar om är personuppgiftsansvarig: {nämnderna}. {kontakt}

    Frågor om personuppgifter tar du med dataskyddsombudet: {dataskyddsombud}.

    ## Vad använder vi uppgifterna till?
    Vi tar hand om din synpunkt, svarar dig, följer upp hur vi sköter våra uppgifter och gör dem bättre. Det är en uppgift \
    av allmänt intresse (artikel 6.1 e i dataskyddsförordningen). Vi är också skyldiga enligt lag att registrera och \
    bevara allmänna handlingar (artikel 6.1 c).

    Skriver du något om till exempel hälsa använder vi det bara om det behövs för att ta hand om synpunkten (artikel \
    9.2 g).

    ## Vilka uppgifter sparar vi?
    Det du skriver, och ditt namn och dina kontaktuppgifter om du lämnar dem. Mejlar du sparar vi mejlet med din \
    adress. Du måste inte lämna några uppgifter. Utan kontaktuppgifter läser du svaret med koden på ditt kvitto. \
    Koden sparar vi aldrig: vi kan bara känna igen den när du skriver den.

    Inga beslut om dig fattas automatiskt.

    ## Vem får se dem?
    De medarbetare som tar hand om synpunkten. En synpunkt är en allmän handling. Om någon ber att få läsa den prövar vi \
    först om något i den är hemligt enligt lag.

    Uppgifterna lämnar inte EU.

    ## Hur länge sparar vi dem?
    Synpunkten och svaret sparas så länge som nämndens dokumenthanteringsplan säger.

    ## Vad är dina rättigheter?
    - Du får veta vilka uppgifter vi har om dig, och få en kopia.
    - Du kan begära att vi rättar det som är fel. I en allmän handling står det gamla kvar bredvid det nya.
    - Du kan begära att vi begränsar användningen, eller invända mot den.
    - Du kan begära att vi raderar uppgifter. Oftast får vi inte det, eftersom allmänna handlingar måste bevaras.

    Har du lämnat en anonym synpunkt behöver du koden, eftersom vi inte vet vem du är.

    Är du inte nöjd kan du klaga hos [Integritetsskyddsmyndigheten](https://www.imy.se/).

    ## Om någon annan har nämnt dig
    Står det något om dig i en synpunkt som någon annan har lämnat har du samma rättigheter. Uppgifterna kommer då från \
    den som lämnade synpunkten.
    """
}
