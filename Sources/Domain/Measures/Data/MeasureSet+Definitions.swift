extension MeasureSet.Item {
  /// What the measure is, in plain words of our own. Most of the measures of 2014 are gone from Kolada's catalogue, and
  /// nobody can read their definitions any more. Empty for the others, whose definitions are read, and for two of which
  /// nothing but the id is known for sure (U17022 and U07408).
  package var ownWords: String { Self.words[kpi.rawValue] ?? "" }

  /// The same where no definition of the source's has been read; empty where nothing is known.
  package var unreadDefinition: String {
    ownWords.isEmpty
      ? ""
      : "Ingen definition är inläst från källan. Med våra egna ord: \(ownWords.prefix(1).lowercased())"
        + ownWords.dropFirst()
  }

  private static let words: [String: String] = Dictionary(
    uniqueKeysWithValues: AreaCatalogue.lines(lines).map { ($0[0], $0[1]) })

  /// The first sixteen numbers after the questions that municipalities published with their results, the others after the
  /// titles of the measures.
  private static let lines = """
    U00412|Andelen enkla frågor med e-post till kommunen som får svar inom två arbetsdagar. Någon utanför kommunen frågar som en invånare.
    U00413|Andelen enkla frågor per telefon till kommunen som får ett direkt svar. Någon utanför kommunen frågar som en invånare.
    U00414|Andelen kontakter med kommunen där bemötandet bedöms som gott, av gott, medel och dåligt. Någon utanför kommunen frågar som en invånare.
    U09403|Timmar i veckan som huvudbiblioteket har öppet utöver klockan 8–17 på vardagar. Meröppet räknas med.
    U09404|Timmar i veckan som simhallen har öppet utöver klockan 8–17 på vardagar.
    U07460|Timmar i veckan som återvinningscentralen har öppet utöver klockan 8–17 på vardagar.
    U11401|Andelen barn som har fått plats i förskola på det datum som önskades.
    U11402|Väntetid i dagar, i genomsnitt, för de barn som inte fick plats i förskola på det datum som önskades.
    U23401|Väntetid i dagar, i genomsnitt, från ansökan till det första erbjudna inflyttningsdatumet i särskilt boende.
    U31402|Väntetid i dagar, i genomsnitt, från ansökan till beslut om försörjningsstöd.
    U00405|Hur trygga invånarna känner sig, som index från 0 till 100 ur SCB:s medborgarundersökning.
    U21401|Hur många olika ur personalen som en person med hemtjänst möter under 14 dagar, i genomsnitt.
    N11102|Antal inskrivna barn för varje årsarbetare i förskolan.
    U11419|Antal barn för varje heltidsanställd som är närvarande i förskolan.
    N05401|Andelen som röstade i det senaste kommunalvalet.
    U00415|Hur bra kommunens webbplats informerar: poängen i en genomgång av webbplatsen, i procent av de högsta möjliga.
    U00416|Hur invånarna kan delta i kommunens utveckling: poängen i en genomgång, i procent av de högsta möjliga.
    U00408|Hur invånarna upplever sitt inflytande, som index från 0 till 100 ur SCB:s medborgarundersökning.
    N11008|Kommunens kostnad för förskola för varje inskrivet barn.
    N15479|Andelen elever i årskurs 6 som fick lägst betyget E i svenska eller svenska som andraspråk, engelska och matematik, av dem som deltog i alla delprov. Genomsnitt av ämnena, efter elevernas hemkommun.
    N15474|Andelen elever i årskurs 3 som klarade alla delprov i svenska eller svenska som andraspråk och matematik, av dem som deltog i alla delprov. Genomsnitt av ämnena, efter elevernas hemkommun.
    U15455|Elevernas syn på skolan och undervisningen i årskurs 8: ett sammanvägt resultat av deras svar på frågor.
    U15406|Kostnaden i kommunala skolor för varje betygspoäng i årskurs 9.
    N17404|Andelen gymnasieelever som fullföljer sin utbildning inom fyra år, med individuella programmet inräknat.
    N21010|Kostnaden för hemtjänst i äldreomsorgen för varje brukare.
    U33400|Andelen ungdomar 13–20 år som inte är aktuella på nytt ett år efter att en utredning eller insats avslutades.
    N00914|Andelen invånare 20–64 år som förvärvsarbetar.
    U00901|Antal nyregistrerade företag för varje tusental invånare: en prognos för helåret efter det första halvåret.
    N00938|Antal dagar med sjukpenning för varje person som är registrerad hos Försäkringskassan.
    U00437|Andelen av kommunorganisationens bilar som är miljöbilar.
    U07409|Andelen ekologiska livsmedel i kommunens verksamhet under årets sex första månader.
    U00402|Hur nöjda invånarna är med kommunen som en plats att bo och leva på, som index från 0 till 100 ur SCB:s medborgarundersökning.
    """
}
