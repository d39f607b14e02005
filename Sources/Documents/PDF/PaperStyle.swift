/// The look of a paper document: black on white, on A4, in a font that the server has.
enum PaperStyle {
  static let stylesheet =
    """
    @page { size: A4; margin: 22mm 20mm 24mm;
      @bottom-left { content: element(foot); font-size: 8.5pt; color: #4a5752; }
      @bottom-right { content: "Sida " counter(page) " av " counter(pages); font-size: 8.5pt; color: #4a5752;
        font-family: "DejaVu Sans", sans-serif; } }
    html { font-family: "DejaVu Sans", Arial, sans-serif; font-size: 9.5pt; line-height: 1.5; color: #16201c;
      background: #fff; hyphens: manual; }
    body { margin: 0; overflow-wrap: anywhere; }
    .foot { position: running(foot); margin: 0; }
    h1 { font-size: 17pt; line-height: 1.25; margin: 0 0 8pt; }
    h2 { font-size: 12.5pt; line-height: 1.3; margin: 20pt 0 6pt; padding-bottom: 2pt;
      border-bottom: 0.75pt solid #7d8882; break-after: avoid; }
    h3 { font-size: 9.5pt; margin: 12pt 0 0; break-after: avoid; }
    p { margin: 0 0 5pt; orphans: 3; widows: 3; }
    .byline { color: #4a5752; font-size: 8.5pt; margin: 0 0 2pt; break-after: avoid; }
    .written { white-space: pre-wrap; border-left: 2pt solid #7d8882; padding-left: 8pt; margin: 2pt 0 8pt; }
    dl { display: grid; grid-template-columns: 42mm 1fr; column-gap: 4mm; row-gap: 2pt; margin: 0 0 8pt; }
    dt { color: #4a5752; }
    dd { margin: 0; white-space: pre-wrap; }
    table { border-collapse: collapse; width: 100%; font-size: 8.5pt; margin: 0 0 8pt; }
    caption { text-align: left; font-weight: bold; padding: 4pt 0; break-after: avoid; }
    th, td { text-align: left; vertical-align: top; padding: 3pt 8pt 3pt 0; border-bottom: 0.5pt solid #b9c4bf;
      font-weight: normal; }
    thead th { font-weight: bold; border-bottom: 1pt solid #16201c; }
    tbody th { width: 56mm; }
    tr { break-inside: avoid; }
    .box { background: #000; color: #fff; font-weight: normal; font-size: 8pt; padding: 1pt 5pt;
      white-space: nowrap; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    @media screen { body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; } html { font-size: 1rem; } }

    """
}
