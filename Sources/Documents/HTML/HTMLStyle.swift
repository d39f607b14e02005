/// Stylesheets for what `HTMLRenderer` and the charts write. Colours are custom properties (`--ground`,
/// `--ground-2`, `--ink`, `--soft-ink`, `--line`, `--accent`), so that a site's own tokens hold where it has them.
package enum HTMLStyle {
  /// For a page that stands alone; `HTMLRenderer.page` carries it.
  package static let page = frame + parts + paper

  /// For a PDF: black on white, in a font that the server has, with the title and the number on every page.
  static let paperPage =
    light + parts + paper + """
      @page { margin: 20mm 18mm 22mm;
        @bottom-left { content: string(title); font: 8pt "DejaVu Sans", sans-serif; color: #4a5752; }
        @bottom-right { content: "Sida " counter(page) " av " counter(pages); font: 8pt "DejaVu Sans", sans-serif;
          color: #4a5752; } }
      html { font-family: "DejaVu Sans", Arial, sans-serif; font-size: 10pt; }
      body { font-family: inherit; font-size: 9.5pt; overflow-wrap: anywhere; }
      .doc h1 { string-set: title content(); font-size: 17pt; }
      .doc h2 { font-size: 13pt; margin-top: 20pt; }
      .doc h3, .doc h4, .doc-figure-title { font-size: 10.5pt; }
      .doc-lead { font-size: 10.5pt; }
      .doc { line-height: 1.4; }
      .doc-table { width: 100%; font-size: 8pt; overflow-wrap: break-word; }
      .doc-table th, .doc-table td { padding: 3pt 5pt; }
      .doc-table td.doc-words { overflow-wrap: anywhere; }
      .doc-table th:first-child { min-width: 0; }
      .doc-wide { font-size: 7pt; }
      .doc-wide th, .doc-wide td { padding: 2.5pt 3pt; }

      """

  /// For the parts of a document, on whatever page they stand.
  package static let parts =
    """
    .doc { line-height: 1.5; }
    .doc h1, .doc h2, .doc h3, .doc h4 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
    .doc h1 { font-size: 1.75rem; margin: 0 0 1rem; }
    .doc h2 { font-size: 1.375rem; margin: 3rem 0 0.75rem; }
    .doc h3, .doc h4, .doc-figure-title { font-size: 1.125rem; margin: 2rem 0 0.25rem; }
    .doc p, .doc ul { margin: 0 0 0.75rem; max-width: 42rem; }
    .doc-lead { font-size: 1.125rem; }
    .doc-figure { margin: 0 0 2rem; }
    .doc .doc-finding { margin-bottom: 1rem; }
    .doc .doc-source, .doc .doc-notes { font-size: 0.875rem; color: var(--soft-ink, #4a5752); }
    .doc .doc-notes { margin-bottom: 0.25rem; }
    .doc-scroll { position: relative; overflow-x: auto; margin: 1.5rem 0 0.75rem; container-type: inline-size; }
    .doc-scroll:focus-visible { outline: 3px solid var(--ink, #16201c); outline-offset: 2px; }
    .doc-table { border-collapse: collapse; font-size: 1rem; font-variant-numeric: tabular-nums; }
    .doc-table caption { text-align: left; font-weight: 600; padding: 0 0 0.5rem; }
    .doc-table caption span { display: block; position: sticky; left: 0; max-width: 100cqi; }
    .doc-table th, .doc-table td { padding: 0.375rem 0.75rem; text-align: right; vertical-align: baseline;
      border-bottom: 1px solid var(--line, #7d8882); font-weight: 400; }
    .doc-table thead th { font-weight: 600; vertical-align: bottom; border-bottom-width: 2px;
      border-bottom-color: var(--ink, #16201c); }
    .doc-table th:first-child { text-align: left; padding-left: 0; min-width: 9rem; }
    .doc-table .doc-words { text-align: left; }
    .doc-table td { white-space: nowrap; }
    .doc-table td.doc-words { white-space: normal; }
    .doc-table .doc-group th, .doc-table .doc-group td { font-weight: 600; }
    .doc-table tbody .doc-level-1 { padding-left: 1.25rem; }
    .doc-table tbody .doc-level-2 { padding-left: 2.5rem; }
    .doc-table tbody .doc-level-3 { padding-left: 3.75rem; }
    .doc-table tbody .doc-level-4 { padding-left: 5rem; }
    .doc-table tfoot th, .doc-table tfoot td { font-weight: 600; border-bottom: 0;
      border-top: 2px solid var(--ink, #16201c); }
    @media (max-width: 30rem) {
      .doc-table { font-size: 0.875rem; }
      .doc-table th, .doc-table td { padding: 0.375rem 0.5rem; }
      .doc-table th:first-child { min-width: 11rem; max-width: 12rem; overflow-wrap: anywhere; hyphens: auto; }
      .doc-table tbody .doc-level-1 { padding-left: 0.75rem; }
      .doc-table tbody .doc-level-2 { padding-left: 1.5rem; }
    }
    .doc-mark { font-weight: 600; white-space: nowrap; }
    .doc-mark-good { color: var(--kept, #1b6b3a); }
    .doc-mark-middle { color: var(--soon, #8a5a00); }
    .doc-mark-bad { color: var(--late, #a4262c); }
    .doc-mark-plain { font-weight: 400; }
    .doc-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }

    """ + ChartStyle.stylesheet

  private static let light =
    """
    :root { --ground: #ffffff; --ground-2: #f5f6f4; --ink: #16201c; --soft-ink: #4a5752; --line: #7d8882;
      --accent: #0b5563; }

    """

  private static let frame =
    light + """
      :root { color-scheme: light dark; }
      @media screen and (prefers-color-scheme: dark) {
        :root { --ground: #121815; --ground-2: #1b2320; --ink: #eef2f0; --soft-ink: #b9c4bf; --line: #7d8882;
          --accent: #7cc4d2; --kept: #83d3a0; --soon: #e6bd6a; --late: #ffa3a0; \(ChartStyle.darkPalette) }
      }
      * { box-sizing: border-box; }
      html { background: var(--ground); color: var(--ink); -webkit-text-size-adjust: 100%; }
      body { margin: 0; font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
        font-size: 1rem; }
      .doc-page { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
      @media (min-width: 40rem) { .doc-page { padding: 3rem 2rem 6rem; } }

      """

  private static let paper =
    """
    @page { size: A4; margin: 20mm 18mm; }
    @media print {
      .doc-page { max-width: none; padding: 0; }
      body { font-size: 11pt; }
      .doc-scroll { overflow: visible; }
      .doc-table { font-size: 10pt; }
      .doc-table thead { display: table-header-group; }
      .doc-table tfoot { display: table-row-group; }
      .doc h1, .doc h2, .doc h3, .doc h4, .doc caption, .doc figcaption { break-after: avoid; }
      .doc-table tr, .chart { break-inside: avoid; }
      .doc-new-page { break-before: page; }
    }

    """
}
