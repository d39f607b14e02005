import Documents

/// The one stylesheet: tokens, both densities, dark theme, print. No font, image or import from anywhere else.
///
/// Markup carries classes only; the content security policy allows no inline style.
enum Stylesheet {
  static let path = "/norna.css"

  static let text = [
    tokens, StyleBase.text, StyleFrame.text, StyleForms.text, StyleParts.text, StylePublic.text,
    StyleDesk.text, StyleCaseList.text,
    StyleHandingOn.text,
    StyleRouting.text,
    StyleImprovements.text,
    StylePeople.text,
    StyleSettings.text,
    StyleOwnMeasures.text,
    StyleReport.text, StylePrint.text,
    StyleMeasures.text,
    StyleImprovements.print,
    StyleDialogue.text,
    StyleDisclosure.text,
    StyleComparisonDesk.text,
  ].joined(separator: "\n")

  private static let tokens = """
    :root {
    color-scheme: light dark;
    \(ColourTokens.light.properties)
    --hatch: repeating-linear-gradient(135deg, transparent 0 4px, var(--line) 4px 5px);
    --corner: 4px;
    }
    @media screen and (prefers-color-scheme: dark) {
    :root {
    \(ColourTokens.dark.properties)
    \(ChartStyle.darkPalette)
    }
    }
    """
}
