extension MeasureSet {
  /// Kommunens kvalitet i korthet as it was in 2014: 39 measures in five areas, some in parts (4, 11, 17 and 37). Three
  /// never had an id in Kolada and are the municipalities' own (25, 28 and 29). A question mark after a number: it
  /// follows from the order of the measures, no report that we have seen shows it. Most of the ids are closed since, and
  /// N23002 means another thing today.
  package static let kkik2014 = MeasureSet(
    id: "kkik-2014", title: "Kommunens kvalitet i korthet (KKiK) 2014, fem områden", kpiGroup: nil,
    lines: """
      # Kommunens tillgänglighet
      1?|U00412|higher|procent|Andel som får svar på e-post inom två dagar, (%)|
      2|U00413|higher|procent|Andel som tar kontakt med kommunen via telefon som får ett direkt svar på en enkel fråga, (%)|
      3|U00414|higher|procent|Andel som upplever ett gott bemötande vid kontakt med kommunen, (%) (-2015)|
      4 bibliotek|U09403|higher|timmar/vecka|Bibliotekets öppethållande (inklusive meröppet) utöver 08-17 på vardagar, timmar/vecka|
      4 simhall|U09404|higher|timmar/vecka|Simhallens öppethållande utöver 08-17 på vardagar, timmar/vecka (-2017)|
      4 återvinning|U07460|higher|timmar/vecka|Återvinningscentralens öppethållande utöver 08-17 på vardagar, timmar/vecka|
      5|U11401|higher|procent|Plats på förskola på önskat placeringsdatum, andel barn (%)|Egen undersökning i kommunen
      6|U11402|lower|dagar|Väntetid i antal dagar för de barn som inte fått plats på förskola på önskat placeringsdatum, medelvärde|Egen undersökning i kommunen
      7|U23401|lower|dagar|Väntetid i antal dagar från ansökningsdatum till första erbjudet inflyttningsdatum till särskilt boende, medelvärde|Egen undersökning i kommunen
      8?|U31402|lower|dagar|Väntetid i antal dagar från ansökan till beslut om försörjningsstöd, medelvärde|Egen undersökning i kommunen
      # Trygghetsaspekter
      9|U00405|higher|index 0-100|Nöjd Region-Index - Trygghet|
      10|U21401|lower|antal|Personalkontinuitet, antal personal som en hemtjänsttagare möter under 14 dagar, medelvärde|Egen undersökning i kommunen
      11 planerad|N11102|lower|antal|Inskrivna barn per årsarbetare i förskolan, antal|Skolverket
      11 närvarande|U11419|lower|antal|Personal i förskola, antal barn/heltidspersonal (närvarande) (-2015)|
      # Delaktighet och information
      12?|N05401|higher|procent|Valdeltagande i senaste kommunalvalet, andel (%)|SCB:s valdeltagandeundersökning
      13|U00415|higher|procent av maxpoäng|Informationsindex för kommunens webbplats - Totalt|
      14|U00416|higher|procent av maxpoäng|Delaktighetsindex, andel (%) av maxpoäng (-2017)|
      15|U00408|higher|index 0-100|Nöjd Inflytande-Index - Helheten|
      # Kommunens effektivitet
      16|N11008|cost|kr/inskrivet barn|Kostnad förskola, kr/inskrivet barn|SCB och Skolverket
      17? årskurs 6|N15479|higher|procent|Elever i åk 6 som deltagit i alla delprov som fått lägst betyget E i SV/SVA, EN och MA, hemkommun, genomsnittlig andel (%)|
      17? årskurs 3|N15474|higher|procent|Elever i åk 3 som deltagit i alla delprov som klarat alla delprov i SV/SVA och MA, hemkommun, genomsnittlig andel (%)|
      18?|N15428|higher|procent|Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)|SCB och Skolverket
      19?|U15455|higher|procent|Elever i åk 8: Sammanvägt resultat - elevernas syn på skolan och undervisningen, andel (%) (-2016)|
      20?|U15406|cost|kr/betygspoäng|Kostnad per betygspoäng i åk 9 i kommunala skolor, kr/betygspoäng|
      21?|N17404|higher|procent|Gymnasieelever som fullföljer sin utbildning inom 4 år, inkl. IV, andel (%) (-2014)|
      22?|U17022|cost|kr/elev|Kostnad för elever som inte fullföljer gymnasieprogram|
      23?|N23002|cost|kr/brukare|Kostnad särskilt boende äldreomsorg exkl lokalkostnader, kr/brukare|SCB:s Räkenskapssammandrag och befolkningsstatistik
      24?|U23471|higher|procent|Brukarbedömning särskilt boende äldreomsorg - helhetssyn, andel (%)|Undersökningen av äldres uppfattning om kvaliteten i hemtjänst och äldreboenden, Socialstyrelsen
      25?|utbud-sarskilt-boende|higher|procent av maxpoäng|Omsorgs- och serviceutbud i särskilt boende, andel (%) av maxpoäng|Egen undersökning i kommunen
      26?|N21010|cost|kr/brukare|Kostnad hemtjänst äldreomsorg, kr/brukare|
      27?|U21468|higher|procent|Brukarbedömning hemtjänst äldreomsorg - helhetssyn, andel (%)|Undersökningen av äldres uppfattning om kvaliteten i hemtjänst och äldreboenden, Socialstyrelsen
      28?|utbud-hemtjanst|higher|procent av maxpoäng|Omsorgs- och serviceutbud i hemtjänst, andel (%) av maxpoäng|Egen undersökning i kommunen
      29?|utbud-lss|higher|procent av maxpoäng|Serviceutbud i LSS-boende, andel (%) av maxpoäng|Egen undersökning i kommunen
      30?|U33400|higher|procent|Ej återaktualiserade ungdomar 13-20 år ett år efter avslutad utredning eller insats, andel (%)|
      # Kommunen som samhällsutvecklare
      31?|N00914|higher|procent|Förvärvsarbetande invånare 20-64 år, andel (%)|SCB:s registerbaserade arbetsmarknadsstatistik (RAMS)
      32|U00901|higher|antal/1000 inv|Nyregistrerade företag helårsprognos utifrån första halvåret, antal/1000 invånare|Nyföretagarcentrums företagsbarometer
      33?|N31807|lower|procent|Invånare som någon gång under året erhållit ekonomiskt bistånd, andel (%) av bef.|Socialstyrelsen (statistikdatabasen) & SCB
      34?|U07451|higher|index 0-100|Företagsklimat enl. ÖJ (Insikt) - Totalt, NKI|SKR
      35?|N00938|lower|dagar|Sjukpenningtalet, dagar/registrerad försäkrad|Försäkringskassan
      36?|U07414|higher|procent|Hushållsavfall som samlats in för materialåtervinning, inkl. biologisk behandling, andel (%)|Avfall Sverige
      37?|U00437|higher|procent|Miljöbilar i kommunorganisationen, andel (%)|
      37? äldre mått|U07408|higher||Miljöbilar i kommunorganisationen, äldre mått|
      38?|U07409|higher|procent|Ekologiska livsmedel i kommunens verksamhet under årets 6 första månader enligt KKiK, andel (%) (-2017)|
      39?|U00402|higher|index 0-100|Nöjd Region-Index - Helheten|
      """)
}
