extension Checklist {
  package static let webInformation = KPIID(rawValue: "webbinformation")
  package static let participation = KPIID(rawValue: "delaktighet")

  /// The checklists that come with the program, in our own words, for a municipality to begin with and to change.
  package static let shipped: [KPIID: Checklist] = [
    webInformation: Checklist(lines: webInformationLines),
    participation: Checklist(lines: participationLines),
  ]

  /// - Parameter lines: `points|question`, under a line `# heading` for each part.
  private init(lines: String) {
    var (heading, items): (String, [Item]) = ("", [])
    for fields in AreaCatalogue.lines(lines) {
      if fields.count == 1 {
        heading = String(fields[0].drop { $0 == "#" || $0 == " " })
      } else if let most = Int(fields[0]) {
        items.append(Item(heading: heading, question: fields[1], most: most))
      }
    }
    self.init(items: items)
  }

  private static let webInformationLines = """
    # Hitta rätt
    3|Går det att nå en tjänsteperson, växeln och e-postadressen från startsidan?
    2|Hittar sökningen rätt sida på de tio vanligaste frågorna till kommunen?
    2|Står det på varje sida vem som ansvarar för den och när den senast sågs över?
    2|Går sidorna att läsa i telefon, med skärmläsare och utan mus?
    1|Finns det viktigaste på lättläst svenska, och på fler språk?
    # Förskola och skola
    2|Står det hur man söker en plats, när besked kommer och vad den kostar?
    2|Går det att se och jämföra resultat för kommunens skolor och förskolor?
    1|Står det vart man vänder sig när man är missnöjd?
    # Äldre och funktionsnedsättning
    2|Står det vilket stöd som finns, vem som kan få det och hur man ansöker?
    2|Står det hur lång väntetiden är och vad stödet kostar?
    2|Går det att jämföra utförare och boenden, med vad brukarna tycker?
    # Individ och familj
    2|Står det hur man ansöker om ekonomiskt bistånd och hur lång tid beslutet tar?
    2|Står det vart man ringer när något är akut, dygnet runt?
    # Bygga, bo och miljö
    2|Går det att ansöka om bygglov på webben och se hur lång tid det tar?
    1|Står det vad en tillsyn eller ett tillstånd kostar?
    1|Går det att felanmäla en gata, en lampa eller en lekplats?
    # Kultur, fritid och näringsliv
    1|Står det när bibliotek, simhall och återvinning har öppet, också i helger?
    1|Går det att boka en lokal och se vad den kostar?
    2|Står det hur ett företag får hjälp, med en väg in?
    # Öppenhet
    2|Finns kallelser, handlingar och protokoll, och går de att söka i?
    2|Står kommunens mål och resultat så att den som bor i kommunen förstår dem?
    2|Står det hur man lämnar en synpunkt och när svaret kommer?
    2|Redovisas vilka synpunkter som har kommit in och vad de ledde till?
    1|Går det att begära ut en handling på webben?
    """

  private static let participationLines = """
    # Kunna följa
    2|Går det att se fullmäktiges möten på webben, direkt och efteråt?
    2|Finns det en kort sammanfattning av viktiga beslut, på vanlig svenska?
    1|Kan man prenumerera på nyheter om ett ämne eller ett område?
    # Kunna fråga
    2|Får den som bor i kommunen ställa frågor vid fullmäktiges möten?
    2|Står det vilka de förtroendevalda är och hur man når dem?
    1|Är de förtroendevalda tillgängliga på bestämda tider eller platser?
    # Kunna föreslå
    2|Kan invånarna lämna förslag som en nämnd måste ta ställning till?
    2|Får den som lämnade ett förslag veta vad som hände och varför?
    1|Kan andra stödja ett förslag?
    # Kunna påverka
    2|Har kommunen under året frågat invånarna före ett större beslut?
    2|Har invånarna deltagit i dialog om budgeten eller om hur pengar används?
    2|Redovisades efteråt hur det som kom fram påverkade beslutet?
    1|Har kommunen försökt nå dem som sällan hörs?
    # Unga och brukare
    2|Finns det ett ungdomsråd eller något liknande som får svar från de förtroendevalda?
    2|Har verksamheterna brukarråd, föräldraråd eller liknande?
    # Grunden
    2|Finns det ett beslut om hur invånarna ska kunna delta, med mål som följs upp?
    1|Finns det pengar eller tid avsatt för dialog?
    """
}
