/// The one stylesheet: tokens, both densities, dark theme, print. No font, image or import from anywhere else.
///
/// Markup carries classes only; the content security policy allows no inline style.
enum Stylesheet {
  static let path = "/norna.css"

  static let text = [
    tokens, StyleBase.text, StyleFrame.text, StyleForms.text, StyleParts.text, StylePublic.text,
    StyleDesk.text,
    StyleReport.text, StylePrint.text,
  ].joined(separator: "\n")

  private static let tokens = """
    :root {
    color-scheme: light dark;
    \(ColourTokens.light.properties)
    --hatch: repeating-linear-gradient(135deg, transparent 0 4px, var(--line) 4px 5px);
    --series-1: #0b5563; --series-2: #c8553d; --series-3: #6b8f71; --series-4: #7a5c99; --series-5: #b08900;
    --corner: 4px;
    }
    @media screen and (prefers-color-scheme: dark) {
    :root {
    \(ColourTokens.dark.properties)
    --series-1: #5fb3c3; --series-2: #e08a74; --series-3: #93b89a; --series-4: #ab8fca; --series-5: #d6b23e;
    }
    }
    """
}
