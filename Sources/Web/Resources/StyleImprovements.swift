/// Improvements, the sheet for the workplace meeting, the policy and its card.
enum StyleImprovements {
  static let text = """
    .improvement-columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 48px; }
    .improvements { min-width: 52em; }
    .improvements th[scope=row] { min-width: 18em; }
    .plan-steps li { margin-bottom: 8px; }
    .plan-steps form { display: inline-block; margin-left: 8px; }
    .effect { border-left: 4px solid var(--line); padding-left: 16px; margin-bottom: 16px; max-width: 70ch; }
    .effect p { margin-bottom: 4px; }
    blockquote.quote { margin: 0 0 16px; }
    .quote h3 { margin-top: 0; }
    .apt { border: 1px solid var(--line); border-radius: var(--corner); padding: 16px 32px; max-width: 860px; margin-bottom: 32px; }
    .apt h2 { font-size: 1.375rem; margin-top: 8px; }
    .apt .figure-part { margin-right: 16px; white-space: nowrap; }
    .said-use { display: flex; flex-wrap: wrap; gap: 0 8px; align-items: center; margin: 4px 0 0; }
    .said-use label { font-weight: 400; margin-right: 16px; padding: 4px 0; }
    .said-use a { padding: 4px 0; }
    .apt-desk { max-width: 860px; }
    .policy { max-width: 70ch; }
    .desk .policy h2 { margin-top: 24px; }
    .preview { border: 1px dashed var(--line); border-radius: var(--corner); padding: 16px 24px; }
    .story { border-top: 1px solid var(--line); padding-top: 24px; margin-bottom: 32px; }
    .story h2 { margin-top: 0; }
    .story h3 { margin: 8px 0 0; font-size: 1rem; }
    .card { border: 2px solid var(--accent); border-radius: var(--corner); padding: 24px 32px; max-width: 560px; font-size: 1.125rem; }
    .card h2 { font-size: 1.25rem; }
    .card .steps li > span { flex: 1; min-width: 0; }
    .card .unbroken { overflow-wrap: anywhere; white-space: normal; }
    .card .promise { margin-bottom: 12px; }
    @media (max-width: 800px) {
      .improvement-columns { grid-template-columns: minmax(0, 1fr); }
      .apt, .card { padding: 16px; }
    }
    """

  /// After the rules that all paper has.
  static let print = """
    @media print {
      details.verb, .apt-desk, .on-screen-heading, .masthead:has(~ main .apt), .masthead:has(~ main .card) { display: none !important; }
      .apt { border: 0; padding: 0; max-width: none; margin: 0; }
      .apt h2 { font-size: 15pt; margin: 0 0 8px; }
      .apt h3 { font-size: 11.5pt; margin: 12px 0 2px; }
      .apt p, .apt ul, .apt ol { margin-bottom: 4px; }
      .apt td, .apt th { padding: 3px 12px 3px 0; }
      main.column:has(.apt), .desk main.column:has(.apt) { padding: 0; }
      @page card { size: A5; margin: 12mm; }
      main.column:has(.card), .desk main.column:has(.card) { page: card; padding: 0; }
      .card { border: 0; padding: 0; max-width: none; font-size: 13pt; }
      .card h1 { font-size: 22pt; margin: 4px 0 12px; }
      .card .promise { font-size: 15pt; }
    }
    """
}
