/// Reasons that staff give in Tallsjö's register.
enum DemoReasons {
  static let extensions = [
    "Vi väntar på underlag från entreprenören och behöver några dagar till för att svara rätt.",
    "Två enheter behöver ge samma svar. Vi har bokat ett gemensamt möte.",
    "Den som vet vad som hände är ledig. Vi vill fråga henne innan vi svarar.",
    "Vi gör en mätning på plats och vill ha resultatet innan vi svarar.",
    "Saken är större än vi först trodde. Vi går igenom fler ärenden innan vi svarar.",
  ]

  static let arrival = """
    Brevet låg i kommunens brevlåda vid dagens första tömning och räknas därför som inkommet arbetsdagen före.
    """
}
