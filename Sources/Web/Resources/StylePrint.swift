/// Paper: black on white, no navigation, nothing folded away, one page for receipt and blank form.
enum StylePrint {
  static let text = """
    @media print {
      @page { size: A4; margin: 16mm 18mm; }
      :root { --ink: #000; --soft-ink: #000; --accent: #000; --accent-ground: #fff; --second-ground: #fff; --line: #666; --kept: #000; --soon: #000; --late: #000; }
      html { font-size: 10.5pt; }
      .public body, .desk body { font-size: 10.5pt; }
      body { display: block; }
      .places, .languages, .whoami, .skip, .foot, .on-screen, .filter, .period, .pagination, .heading-action, .verbs, .next, .notice, .trail, .actions { display: none !important; }
      .masthead { border-top: 0; }
      .public .column, .desk .column, .receipt { max-width: none; padding: 0; }
      main.column, .desk main.column { padding: 20px 0 0; }
      h1, .desk h1 { font-size: 17pt; }
      h2, .desk h2 { font-size: 12.5pt; margin-top: 16px; break-after: avoid; }
      a { color: inherit; }
      .message, .journal li, .review > div, tr, .day { break-inside: avoid; }
      .table-region { overflow: visible; }
      .cases { min-width: 0; font-size: 9pt; }
      .lists, .bulk, .saving, .downloads, .cases th[scope=row] .marking { display: none !important; }
      .case-columns { display: block; }
      .days { grid-template-columns: repeat(auto-fill, minmax(36px, 1fr)); }
      .day-date, .day-marked .day-date, .mark { print-color-adjust: exact; }
      .code-panel { margin: 16px 0; padding: 12px 16px; break-inside: avoid; }

      .sheet { border: 0; padding: 0; }
      @page sheet { margin: 12mm 18mm; }
      body:has(.sheet) .masthead { display: none; }
      main.column:has(.sheet) { page: sheet; padding-top: 0; }
      main:has(.sheet) > h1 { margin: 0 0 4px; }
      .sheet h2 { font-size: 11.5pt; margin: 10px 0 0; }
      .sheet > .ruled { display: grid; grid-template-columns: 1fr 1fr; gap: 0 32px; }
      .sheet p { margin-bottom: 2px; }
      .sheet .small { font-size: 8.5pt; margin: 6px 0 0; }
      .lines span { height: 7.6mm; border-bottom-color: #666; }
      .ruled p { padding: 10px 0 2px; font-size: 9.5pt; border-bottom-color: #666; }
      .tear-off { margin-top: 14px; break-inside: avoid; }
      main.column:has(.sheet) { padding-bottom: 0; }
    }
    """
}
