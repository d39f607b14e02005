import Operations

/// What came of a file of analyses: in the address that leads back to the page, and in words.
enum AnalysisNews {
  static func parameters(_ outcome: AnalysisImportOutcome) -> KeyValuePairs<String, String> {
    [
      "nya": String(outcome.taken), "uppgifter": String(outcome.figures), "lika": String(outcome.unchanged),
      "aldre": String(outcome.older), "egnamatt": String(outcome.measures),
      "skiljer": String(outcome.differing.count),
    ]
  }

  /// "Filen är inläst: 2 nya analyser, 3 fanns redan."
  static func swedish(_ query: FormFields) -> String {
    func count(_ name: String) -> Int { query.count(name) ?? 0 }
    let (taken, figures) = (count("nya"), count("uppgifter"))
    let (unchanged, older, measures) = (count("lika"), count("aldre"), count("egnamatt"))
    let parts = [
      taken == 0 ? nil : taken == 1 ? "1 ny analys" : "\(taken) nya analyser",
      figures == 0 ? nil : figures == 1 ? "1 ny egen uppgift" : "\(figures) nya egna uppgifter",
      measures == 0 ? nil : measures == 1 ? "1 nytt eget mått" : "\(measures) nya egna mått",
      unchanged == 0 ? nil : "\(unchanged) fanns redan",
      older == 0 ? nil : "\(older) är äldre än det som finns här, som står kvar",
    ].compactMap { $0 }
    guard !parts.isEmpty else { return "Filen är inläst. Den hade inga analyser och inga egna uppgifter." }
    let isNew = [taken, figures, measures].contains { $0 > 0 }
    return "\(isNew ? "Filen är inläst" : "Filen gav inget nytt"): \(parts.joined(separator: ", "))."
      + differing(count("skiljer"))
  }

  /// That a word of the member's own means something else than it stands for here.
  private static func differing(_ count: Int) -> String {
    guard count > 0 else { return "" }
    let measures = count == 1 ? "Ett eget mått" : "\(count) egna mått"
    return
      " \(measures) beskrivs på annat sätt än här. I nätverkets dokument står hur, och uppgifter med en annan enhet "
      + "eller riktning är inte med där."
  }
}
