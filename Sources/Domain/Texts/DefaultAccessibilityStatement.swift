/// The accessibility statement that comes with the program: what lag (2018:1937) and Digg's regulation (MDFFS 2019:2)
/// ask for, about the pages as they were tested. The municipality writes its own version when it has looked for itself.
enum DefaultAccessibilityStatement {
  static let text = """
    {kommunen} står bakom tjänsten för synpunkter. Vi vill att alla ska kunna använda den. Här står hur väl tjänsten \
    uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du säger till \
    om något inte fungerar.

    ## Hur tillgänglig är tjänsten?
    Tjänsten är delvis förenlig med lagen. Det som brister står längre ned.

    ## Om du inte kan använda någon del
    {kontakt} Berätta vad du behöver, så får du det på ett annat sätt, till exempel uppläst, med stor text eller på \
    papper. Du kan alltid lämna din synpunkt i telefon, i brev eller på plats.

    Vi svarar så snart vi kan, senast inom {svarsdagar} arbetsdagar. Kan vi inte göra som du ber om får du ett skriftligt \
    beslut med skälen till det. Beslutet kan du överklaga.

    ## Säg till om en brist
    Hittar du något som inte fungerar och som inte står här? [Lämna en synpunkt](/lamna-synpunkt), så rättar vi det.

    ## Tillsyn
    Myndigheten för digital förvaltning (Digg) ser till att lagen följs. Är du inte nöjd med hur vi tar hand om det du \
    säger kan du [anmäla det till Digg](https://www.digg.se/tdosanmalan).

    ## Det som inte är tillgängligt
    - Tjänsten är inte testad med skärmläsare. Därför kan det finnas brister som vi inte känner till. Vi har testat den \
    automatiskt och med tangentbord.

    ## Undantag
    Vi har inte undantagit något för att det skulle vara oskäligt betungande att anpassa det (12 §). Det finns inget i \
    tjänsten som lagen inte gäller (9 §).

    ## Så har vi testat tjänsten
    Vi har granskat tjänsten själva. Kraven står i standarden EN 301 549, som bygger på riktlinjerna WCAG 2.1 nivå AA. Vi \
    har testat sidorna mot den nyare WCAG 2.2 nivå AA: automatiskt på smal och bred skärm, med tangentbord och utan \
    JavaScript.

    Vi testade tjänsten senast i november 2026. Redogörelsen uppdaterades senast {uppdaterad}.
    """
}
