/// What every page with colours says of them: the rule, that it is relative, and why costs have none.
enum MeasureLegend {
  /// Mustache text, without values.
  static let template = ##"""
    <section class="legend" aria-labelledby="sa-laser-du"><h2 id="sa-laser-du">Så läser du färgerna</h2>
    <ul class="legend-bands">
    <li>\##(BandMark.green.markup) Färre än en fjärdedel av kommunerna har ett bättre värde.</li>
    <li>\##(BandMark.yellow.markup) Varken eller.</li>
    <li>\##(BandMark.red.markup) Färre än en fjärdedel av kommunerna har ett sämre värde.</li>
    <li>\##(BandMark.colourless("Ingen färg").markup) Kostnader, mått utan värde och mått som färre än 8 kommuner har ett värde för.</li>
    </ul>
    <p>Kommunerna ordnas efter sitt värde för året. Ungefär 25 procent blir gröna, 50 procent gula och 25 procent röda. Färgen säger alltså var kommunen ligger bland de andra, inte om resultatet är bra eller dåligt. Kommuner med samma värde får samma plats och samma färg. Hur många kommuner som har ett värde står vid varje mått; är de färre än 50 säger vi det.</p>
    <p>Kostnader har ingen färg. En låg kostnad är billig, men den säger inte om det är bra. De ordnas från den lägsta.</p>
    </section>
    """##

  /// Where the figures come from, as Kolada asks for it: raw values and computed ones are told apart.
  static let sources = ##"""
    <div class="sources"><p>Källa: Kolada</p>
    <p class="hint">Det gäller värdena för kommunerna och för Riket.</p>
    <p>Egen bearbetning av data från Kolada</p>
    <p class="hint">Det gäller plats, färg, förändring, medel, median och skillnader.</p></div>
    """##
}
