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
    .filter-more { flex: 1 0 100%; }
    .filter-more summary { cursor: pointer; color: var(--accent); min-height: 32px; padding: 4px 0; }
    .filter-more > div { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr)); gap: 8px 24px; padding: 4px 0 8px; }
    .filter-more .filter-part { display: block; }
    .desk .filter .filter-more .filter-part > :is(select, input) { width: 100%; max-width: none; }
    .filter-more > button { margin-bottom: 4px; }
    .filter .error { display: block; font-size: 0.875rem; }
    .filter .clear { padding: 5px 0; }

    .lists { margin-bottom: 12px; }
    .lists ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 20px; margin: 0; padding: 0; }
    .lists li { margin: 0; }
    .lists li a { display: inline-block; padding: 5px 0; }
    .lists a[aria-current] { color: var(--ink); font-weight: 600; text-decoration-thickness: 3px; }
    .lists .count { display: inline-block; color: var(--ink); font-variant-numeric: tabular-nums; }
    .lists-own { display: inline; margin: 0 12px 0 0; color: var(--soft-ink); }
    .lists-own + ul { display: inline-flex; }

    .cases th[scope=row] .marking { display: inline-block; vertical-align: -4px; margin: 2px 10px 2px 2px; }
    .desk input[type=checkbox] { width: 18px; height: 18px; }
    .cases tr:has(.marking:checked) { background: var(--accent-ground); }
    .bulk { border: 1px solid var(--line); border-radius: var(--corner); padding: 4px 16px; margin: 16px 0; }
    .bulk > summary { cursor: pointer; color: var(--accent); font-weight: 600; padding: 6px 0; }
    .bulk-verbs { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr)); gap: 8px 32px; align-items: end; }
    .bulk-verb { padding-bottom: 12px; }
    .desk .bulk-verb .field { margin-bottom: 8px; }
    .saving { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: end; border-top: 1px solid var(--line); padding-top: 12px; margin-top: 16px; }
    .desk .saving .field, .desk .saving .actions { margin: 0; }
    .saving input { min-width: min(24em, 100%); }
    .shortcut { border-bottom: 1px solid color-mix(in srgb, var(--line) 40%, transparent); padding-bottom: 12px; }
    .shortcut form { display: inline-flex; flex-wrap: wrap; gap: 8px; align-items: end; margin-right: 16px; }
    .desk .shortcut .field { margin: 0; }
    .task-note { display: block; color: var(--soft-ink); }
    .bulk-result { max-width: 60em; }

    .cases { min-width: 60em; }
    .cases tbody tr:hover, .cases tbody tr:focus-within { background: var(--second-ground); }
    .cases th[scope=row] { white-space: nowrap; }
    .cases th[scope=row] a { display: inline-block; padding: 4px 0; margin: -4px 0; font-weight: 600; }
    .cases td, .cases th { line-height: 1.35; }
    .cases .due { min-width: 14em; }
    .cases .due .mark, .cases .mark + .mark { display: block; }
    .cases td:nth-child(5) { min-width: 10em; }
    .cases .case-number { white-space: nowrap; }
    .cases td:last-child .mark { white-space: normal; }
    .cases .subject { min-width: 16em; max-width: 26em; }
    .mark-all { margin: 0 0 8px; }
    .walk { display: flex; flex-wrap: wrap; gap: 4px 24px; margin: 0 0 4px; }
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
