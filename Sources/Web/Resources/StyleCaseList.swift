/// The list of cases: the sentence of filters, and the table, which on a narrow screen is a list of short paragraphs.
enum StyleCaseList {
  static let text = """
    .heading-line { display: flex; flex-wrap: wrap; gap: 4px 32px; align-items: baseline; margin-bottom: 16px; }
    .heading-line h1, .heading-line p { margin: 0; }
    .counts { display: flex; flex-wrap: wrap; gap: 0 24px; }
    .heading-line .heading-action { margin-left: auto; }
    .filter { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; background: var(--second-ground); border-radius: var(--corner);
      padding: 12px 16px; margin-bottom: 16px; }
    .filter-part { display: flex; align-items: center; gap: 8px; max-width: 100%; }
    .filter label { font-weight: 400; white-space: nowrap; }
    .desk .filter .filter-part > :is(select, input) { width: auto; max-width: 16em; min-width: 0; }

    .cases { min-width: 60em; }
    .cases tbody tr:hover, .cases tbody tr:focus-within { background: var(--second-ground); }
    .cases th[scope=row] { white-space: nowrap; }
    .cases th[scope=row] a { display: inline-block; padding: 4px 0; margin: -4px 0; font-weight: 600; }
    .cases td, .cases th { line-height: 1.35; }
    .cases .due { min-width: 14em; }
    .cases .due .mark { display: block; }
    .cases td:nth-child(5) { min-width: 10em; }
    .cases .subject { min-width: 16em; max-width: 26em; }
    .pagination { display: flex; flex-wrap: wrap; gap: 8px 24px; padding: 16px 0; }
    .cases .narrow-word { display: none; }

    @media screen and (max-width: 800px) {
      .heading-line .heading-action { margin-left: 0; }
      .filter-part { flex: 1 0 100%; }
      .desk .filter .filter-part > :is(select, input) { flex: 1; max-width: none; }
      .cases { min-width: 0; }
      .cases .due .mark { display: inline; }
      .cases, .cases caption, .cases tbody { display: block; }
      .cases thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .cases tbody tr { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 12px; padding: 8px 0;
        border-bottom: 1px solid color-mix(in srgb, var(--line) 40%, transparent); }
      .desk .cases tbody tr > * { grid-column: 1 / -1; min-width: 0; max-width: none; padding: 0; border: 0; }
      .desk .cases tbody tr > th { grid-column: 1; grid-row: 1; }
      .desk .cases tbody tr > :last-child { grid-column: 2; grid-row: 1; }
      .desk .cases tbody tr > :nth-child(3) { grid-column: 1; grid-row: 4; }
      .desk .cases tbody tr > :nth-child(5) { grid-column: 2; grid-row: 4; }
      .cases .narrow-word { display: inline; color: var(--soft-ink); }
    }
    """
}
