extension MeasureSet {
  /// Kommunens kvalitet i korthet since 2018, in three areas: the 40 members of Kolada's group in January 2024. Kolada
  /// publishes neither direction nor unit; they are our own judgement, and so is the area of those that no published
  /// report places.
  package static let kkik2024 = MeasureSet(
    id: "kkik-2024", title: "Kommunens kvalitet i korthet (KKiK), tre områden", kpiGroup: "GKPI118",
    lines: """
      # Barn och unga
      |N09805|higher|antal/1000 inv 0-18 år|Aktivitetstillfällen för barn och unga i kommunala bibliotek, antal/1000 inv 0-18 år|Kungliga biblioteket och SCB
      |N09890|higher|procent|Elever i musik- eller kulturskola, 6-15 år, andel (%)|SCB och Kulturrådet
      |N11008|cost|kr/inskrivet barn|Kostnad förskola, kr/inskrivet barn|SCB och Skolverket
      |N11102|lower|antal|Personaltäthet, inskrivna barn per årsarbetare i förskolan, lägeskommun, antal|Skolverket
      |N15027|cost|kr/elev|Kostnad grundskola F-9, hemkommun, kr/elev|SCB
      |N15428|higher|procent|Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)|SCB och Skolverket
      |N15436|higher|procent|Elever i åk 9 som är behöriga till yrkesprogram, kommunala skolor, andel (%)|Skolverket (Siris)
      |N15452|higher|procent|Elever i åk 3 som klarat alla delar av nationella proven för ämnesproven i svenska och svenska som andraspråk, kommunala skolor, andel (%)|Skolverket och SCB
      |N15485|higher|procent|Elever i åk 6 med lägst betyget E i matematik, kommunala skolor, andel (%)|Skolverket
      |N15659|higher|procent|Elever i åk 8: Hur nöjd är du med din skola? Andel som svarat "Helt och hållet" eller "Till stor del", (%)|Skolinspektionens elevenkät
      |N15722|higher|procent|Elever i åk 9 med lägst betyget E i idrott och hälsa, kommunala skolor, andel (%)|Skolverket
      |N17005|cost|kr/elev|Kostnad gymnasieskola hemkommun, kr/elev|SCB och Skolverket
      |N17461|higher|procent|Gymnasieelever med examen inom 4 år, hemkommun, andel (%)|SCB
      |N17467|higher|procent|Gymnasieelever med examen inom 4 år, kommunala skolor, andel (%)|SCB
      |N17625|lower|procent|Gymnasieelever med indraget studiestöd pga. ogiltig frånvaro, hemkommun, andel (%)|CSN
      |U09800|higher|antal/inv 7-20 år|Deltagartillfällen i idrottsföreningar, antal/inv 7-20 år|Riksidrottsförbundet
      # Stöd och omsorg
      |N20048|cost|kr/inv 80+|Kostnad äldreomsorg, kr/inv 80+|SCB Räkenskapssammandraget
      |N25018|cost|kr/inv|Kostnad funktionsnedsättning totalt (SoL, LSS, SFB), minus ersättning från FK enl SFB, kr/inv|SCB
      |N30101|cost|kr/inv|Kostnad individ- och familjeomsorg, kr/inv|SCB:s Räkenskapssammandrag
      |U21401|lower|antal|Personalkontinuitet, antal personal som en hemtjänsttagare med minst 2 besök dagligen möter under 14 dagar, medelvärde|Egen undersökning i kommunen
      |U21468|higher|procent|Brukarbedömning hemtjänst äldreomsorg - helhetssyn, andel (%)|Undersökningen av äldres uppfattning om kvaliteten i hemtjänst och äldreboenden, Socialstyrelsen
      |U23401|lower|dagar|Väntetid i antal dagar från ansökningsdatum till första erbjudet inflyttningsdatum till särskilt boende, medelvärde|Egen undersökning i kommunen
      |U23471|higher|procent|Brukarbedömning särskilt boende äldreomsorg - helhetssyn, andel (%)|Undersökningen av äldres uppfattning om kvaliteten i hemtjänst och äldreboenden, Socialstyrelsen
      |U23490|higher|antal|Sjuksköterskor/plats i boende för särskild service för äldre, vardagar, antal|Socialstyrelsens Äldreguiden
      |U28532|higher|procent|Brukarbedömning daglig verksamhet LSS - Brukaren får bestämma om saker som är viktiga, andel (%)|SKR:s undersökning om brukares uppfattning av kvalitet inom verksamheter för personer med funktionsnedsättning
      |U28570|higher|procent|Brukarbedömning boende LSS totalt - Brukaren trivs alltid hemma|SKR:s undersökning om brukares uppfattning av kvalitet inom verksamheter för personer med funktionsnedsättning
      |U30453|higher|procent|Brukarbedömning individ- och familjeomsorg totalt - förbättrad situation, andel (%)|SKR:s undersökning om brukares uppfattning av kvalitet inom individ- och familjeomsorg
      |U31402|lower|dagar|Väntetid i antal dagar från ansökan vid nybesök till beslut inom försörjningsstöd, medelvärde|Egen undersökning i kommunen
      |U31462|higher|procent|Ej återaktualiserade vuxna personer med försörjningsstöd ett år efter avslutat försörjningsstöd, andel (%)|Egen undersökning i kommunen
      # Samhälle och miljö
      |N00640|higher|procent|Medborgarundersökningen - Bra bemötande vid kontakt med tjänsteperson i kommunen, andel (%)|SCBs medborgarundersökning
      |N00647|higher|procent|Medborgarundersökningen - Att få svar på frågor till kommunen fungerar bra, andel (%)|SCBs medborgarundersökning
      |N18409|higher|procent|Elever på SFI som klarat minst två kurser, av nybörjare två år tidigare, andel (%)|SCB
      |U00454|higher|procent av maxpoäng|Delaktighetsindex, andel (%) av maxpoäng|Egen undersökning i kommunen
      |U00502|higher|procent|Fossiloberoende fordon i kommunorganisationen, andel (%)|Miljöfordon Sverige
      |U00811|lower|dagar|Handläggningstid (median) från när ansökan betraktas som fullständig till beslut för bygglov för nybyggnad av en- och tvåbostadshus, antal dagar|Egen undersökning i kommunen
      |U07451|higher|index 0-100|Företagsklimat enl. ÖJ (Insikt) - Totalt, Index|SKR
      |U07505|higher|procent|Nöjdhet med skötseln av kommunens utomhusmiljöer, andel (%)|SCB
      |U07514|higher|procent|Ekologiska livsmedel i kommunens verksamhet, andel (%)|Ekomatcentrum
      |U07801|lower|kg/invånare|Insamlat kommunalt avfall totalt, kg/invånare (justerat)|Avfall Sverige
      |U40455|higher|procent|Resultat vid avslut i kommunens arbetsmarknadsverksamhet, deltagare som börjat arbeta eller studera, andel (%)|Egen undersökning i kommunen (insamlingen Kommunal arbetsmarknadsstatistik)
      """)
}
