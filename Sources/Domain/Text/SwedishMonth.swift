/// The months as they stand in running text.
package enum SwedishMonth {
  package static let names = [
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
  ]
}
