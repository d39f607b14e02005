/// The colours of a theme, by the names that every style uses. The contrasts between them are tested.
struct ColourTokens: Sendable {
  let ground: String
  let secondGround: String
  let ink: String
  let softInk: String
  let line: String
  let accent: String
  let accentGround: String
  /// Text on the accent colour, as on the main button.
  let onAccent: String
  let kept: String
  let soon: String
  let late: String

  static let light = ColourTokens(
    ground: "#ffffff", secondGround: "#f5f6f4", ink: "#16201c", softInk: "#4a5752", line: "#7d8882",
    accent: "#0b5563", accentGround: "#e6f1f2", onAccent: "#ffffff",
    kept: "#1b6b3a", soon: "#8a5a00", late: "#a4262c")

  static let dark = ColourTokens(
    ground: "#121715", secondGround: "#1b2320", ink: "#eaf0ed", softInk: "#b3c0ba", line: "#7f8d86",
    accent: "#86cbd8", accentGround: "#15333a", onAccent: "#0c1a1d",
    kept: "#83d3a0", soon: "#e6bd6a", late: "#ffa3a0")

  /// The CSS custom properties.
  var properties: String {
    """
    --ground: \(ground);
    --second-ground: \(secondGround);
    --ink: \(ink);
    --soft-ink: \(softInk);
    --line: \(line);
    --accent: \(accent);
    --accent-ground: \(accentGround);
    --on-accent: \(onAccent);
    --kept: \(kept);
    --soon: \(soon);
    --late: \(late);
    """
  }
}
