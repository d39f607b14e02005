/// The words that hold a Swedish sentence together and say nothing of what it is about.
enum SwedishFunctionWords {
  static let all = Set(
    """
    aldrig alla allt alltid andra annan annat att av bara behöver bli blir blev blivit bra bör cirka dag dagar dem den
    denna deras dess dessa det detta dig din dina ditt dock dom du där därför då efter eftersom egen ej eller en ens
    er era ert ett exempel fall fast fick finns fler flera fram från få får fått för före första gick ganska gang
    gånger gå går göra gör gjort gjorde ha hade han hans har hela helst helt henne hennes hej hit hon honom hos hur
    här i ibland idag igen igår in inga ingen inget innan inne inom inte ja jag jätte ju kan kanske kom kommer kommit
    komma kunde kunna lite låg ligger man med mellan men mera mer mest mig min mina mitt mot mycket många måste ned
    nej ner ni nog nu när något någon några nya ny ofta och också olika om oss på redan rätt sa sade samma sedan sen
    ser sig sin sina sitt ska skall skulle snart som sist stor stora står så sådan sådana säger sätt tack tar
    till tid tiden tog trots två tycker tyvärr under upp ut utan vad var vara vardag varför varit varje vem vet vi vid
    vidare vilka vilken vilket vill ville visst väl vår våra vårt åt än ändå är även över hälsningar vänliga mvh gång
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
