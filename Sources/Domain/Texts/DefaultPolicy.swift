/// The policy and the routine that come with the program, until the municipality has decided its own. It says
/// what Falköping's policy says of promises, duties and attitude, in words of its own. It promises no more
/// anonymity than there is: an e-mail is kept as it came, and whoever writes a name has told it (rules 0.3;
/// JO in the Krokom case).
enum DefaultPolicy {
  static let text = """
    {kommunen} vill veta vad du tycker. När du klagar, berömmer eller föreslår något hjälper du oss att bli bättre. Här \
    står hur vi tar hand om det du säger.

    ## Det här lovar vi
    - Du kan säga vad du tycker på det sätt som passar dig: på webben, på en blankett, i telefon, i brev, i e-post eller \
    på plats.
    - Du kan vara anonym och ändå få svar. Då får du en kod, och vi sparar inget som visar vem du är. Men \
    skriver du ditt namn i texten står det kvar.
    - Du är inte anonym när du mejlar. Mejlet med din adress blir en allmän handling som vi måste spara.
    - Inom {bekräftelsedagar} arbetsdagar får du veta att vi har registrerat din synpunkt och när svaret kommer.
    - Inom {svarsdagar} arbetsdagar får du svar. Hinner vi inte säger vi till i förväg, talar om varför och ger en ny dag.
    - Den som är chef för verksamheten ansvarar för svaret. Vill du inte ha svar respekterar vi det.

    ## Så tänker vi
    - Vi tar det du säger på allvar.
    - Vi lyssnar, tackar och är nyfikna på vad vi kan lära oss.
    - Ett klagomål är en chans att rätta till något, inte ett angrepp.
    - Vi löser problemet där det uppstår, så fort det går.
    - Ingen får sämre hjälp för att den har klagat.

    ## Så går det till
    Vi registrerar synpunkten samma dag som den kommer in, också om vi kan lösa den direkt. Det som aldrig registreras kan \
    vi inte lära oss något av.

    Synpunkten går till den enhet som den handlar om. Där tar någon reda på vad som har hänt, svarar dig och ser till att \
    felet rättas. Handlar synpunkten om en medarbetare är det den personens chef som tar hand om den.

    Chefen planerar vad som ska bli bättre, vem som gör det och till när. Efteråt följer vi upp om det hjälpte.

    ## Du som arbetar hos oss
    - Du känner till den här rutinen och kan berätta om den.
    - Får du en synpunkt tackar du, löser det du kan och registrerar den samma dag.
    - Du skriver ned det som sägs med personens egna ord och läser upp det.
    - Du letar aldrig efter vem som har lämnat en anonym synpunkt.
    - Ber någon i ett mejl att få vara anonym berättar du att vi inte kan lova det.
    - På arbetsplatsträffarna pratar ni om vad som har kommit in och vad ni vill ändra.

    ## Vad vi gör av det vi får veta
    Varje arbetsplats använder synpunkterna för att bli bättre. Förvaltningens ledning och nämnden ansvarar för det som \
    gäller hela förvaltningen. Kommunledningen och kommunfullmäktige ansvarar för det som gäller hela kommunen.

    Vi redovisar synpunkterna på webben utan att det går att se vem som har lämnat dem. Nämnderna får rapporter om dem, \
    och de finns med i kommunens årsredovisning.

    ## Om du inte är nöjd
    Säg till. Du kan alltid skriva igen på samma synpunkt. Har du fått ett beslut som du vill överklaga står det i \
    beslutet hur du gör.
    """
}
