/// The comparison: tiles, colours with their patterns, figures and their tables.
///
/// The patterns are light in both themes and bear dark text: the contrast of ink on the darkest line of each is above 7:1.
enum StyleMeasures {
  static let text = """
    .public main.column:has(.wall, .figures) { max-width: 1168px; }
    .public main:has(.wall, .figures) :is(p, ul, dl, figcaption):not(.tile p, .wall) { max-width: 44rem; }
    .band { display: inline-block; padding: 2px 10px; border: 1px solid #16201c; border-radius: var(--corner); color: #16201c;
      font-weight: 600; font-size: 1rem; line-height: 1.4; background-color: #ffffff; }
    .band-green { background: radial-gradient(#9fcdae 1.5px, transparent 2px) 0 0 / 9px 9px, #d3ecda; }
    .band-yellow { background: repeating-linear-gradient(0deg, transparent 0 6px, #e3c66b 6px 8px), #f7e8b8; }
    .band-red { background: repeating-linear-gradient(135deg, transparent 0 6px, #e8a59f 6px 8px), #f6d3d0; }
    .band-counts, .legend-bands { list-style: none; padding: 0; }
    .band-counts { display: flex; flex-wrap: wrap; gap: 8px 24px; }
    .band-counts li { margin: 0; }
    .legend-bands li { margin-bottom: 12px; }
    .legend { border-top: 1px solid var(--line); margin-top: 48px; padding-top: 24px; font-size: 1rem; }
    .legend h2 { margin-top: 0; }
    .sources { border-top: 1px solid var(--line); margin-top: 32px; padding-top: 16px; font-size: 1rem; }
    .sources p { margin: 0; }
    .sources .hint { margin-bottom: 8px; }

    .wall { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 16px; }
    .tile { border: 1px solid var(--line); border-radius: var(--corner); padding: 16px; margin: 0; min-width: 0; }
    .tile h3 { font-size: 1rem; margin: 0 0 8px; }
    .tile h3 a, .figures th a, .measure-hits h2 a, .public .trail a { display: inline-block; padding: 4px 0; }
    .tile p { margin: 0 0 4px; font-size: 1rem; }
    .tile .tile-value { font-size: 1.375rem; font-weight: 600; }
    .measure-now { border-left: 6px solid var(--accent); background: var(--second-ground); padding: 16px 24px; margin-bottom: 24px; }
    .measure-now h2 { margin: 0 0 4px; }
    .measure-now p { margin-bottom: 8px; }
    .measure-value { font-size: 2.25rem; font-weight: 600; line-height: 1.25; }

    .chooser .field { flex: 1 1 14rem; min-width: 0; margin-bottom: 12px; }
    .public .chooser .field > label { font-size: 1rem; }
    .measure-figure { margin: 48px 0 24px; overflow: clip; }
    .measure-figure h2 { margin-top: 0; }
    .public .figures { font-size: 1rem; }
    .figures th[scope=row] { min-width: 9em; }
    .figures.pair th[scope=row] { min-width: 14em; }
    .figures.pair td { min-width: 10em; }
    .more-figures > summary { cursor: pointer; color: var(--accent); padding: 10px 0; text-decoration: underline; text-underline-offset: 0.18em; }
    .measure-hits { list-style: none; padding: 0; }
    .measure-hits li { border-bottom: 1px solid color-mix(in srgb, var(--line) 40%, transparent); padding: 12px 0; margin: 0; }
    .measure-hits h2 { font-size: 1.125rem; margin: 0; }
    .measure-hits p { margin: 0 0 4px; font-size: 1rem; }
    .public .pagination a { display: inline-block; padding: 10px 0; }
    .public .trail { font-size: 1rem; margin: 0 0 8px; }
    @media (max-width: 600px) { .measure-now { padding: 12px 16px; } .measure-value { font-size: 1.75rem; } }
    @media print {
      .band { print-color-adjust: exact; }
      .tile, .measure-figure { break-inside: avoid; }
      .wall { grid-template-columns: repeat(3, 1fr); gap: 8px; }
      .more-figures { display: none; }
    }
    """
}
