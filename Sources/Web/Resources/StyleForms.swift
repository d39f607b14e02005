/// Fields, choices, buttons, errors.
enum StyleForms {
  static let text = """
    .field, fieldset { margin: 0 0 32px; padding: 0; border: 0; min-width: 0; }
    .desk .field, .desk fieldset { margin-bottom: 16px; }
    label, legend { font-weight: 600; }
    .field > label { display: block; margin-bottom: 4px; }
    legend { padding: 0; margin-bottom: 8px; }
    .public legend, .public .field > label { font-size: 1.125rem; }
    .field .hint, fieldset .hint { margin: 0 0 8px; }
    .desk .field .hint, .desk fieldset .hint { font-size: 0.875rem; }

    input, textarea, select, button { font: inherit; color: inherit; }
    input:not([type=radio], [type=checkbox]), textarea, select { display: block; width: 100%; min-height: 44px;
      padding: 8px 12px; background: var(--ground); border: 1px solid var(--line); border-radius: var(--corner); }
    .desk input:not([type=radio], [type=checkbox]), .desk textarea, .desk select { min-height: 36px; padding: 5px 8px; }
    textarea { resize: vertical; line-height: 1.5; }
    input.half { max-width: 20em; }
    input.date { max-width: 12em; }
    input.code { max-width: 26em; font-family: ui-monospace, "Cascadia Mono", "Liberation Mono", monospace; }
    .desk .field > :is(textarea, input.wide, select) { max-width: 46em; }
    input[type=radio], input[type=checkbox] { width: 22px; height: 22px; margin: 0; accent-color: var(--accent); flex: none; }
    .desk input[type=radio] { width: 18px; height: 18px; }

    .row { position: relative; }
    .row label { font-weight: 400; display: block; cursor: pointer; }
    .row-hint { display: block; color: var(--soft-ink); }
    .public .row-hint { font-size: 1rem; }
    .rows-large .row { margin-bottom: 8px; }
    .rows-large .row label { border: 1px solid var(--line); border-radius: var(--corner); padding: 10px 16px 10px 52px; min-height: 48px; }
    .rows-large .row input { position: absolute; left: 16px; top: 13px; }
    .rows-large .row label:hover { background: var(--second-ground); }
    .rows-large .row input:checked + label { background: var(--accent-ground); border-color: var(--accent);
      box-shadow: inset 0 0 0 1px var(--accent); }
    .rows-large .row input:focus-visible { outline: none; }
    .rows-large .row input:focus-visible + label { outline: 3px solid var(--ink); outline-offset: 2px; }
    .rows-small .row, .rows-inline .row { display: flex; gap: 12px; align-items: flex-start; }
    .rows-small .row label, .rows-inline .row label { padding: 8px 0; flex: 1; }
    .rows-small .row input, .rows-inline .row input { margin-top: 11px; }
    .desk .rows-small .row label, .desk .rows-inline .row label { padding: 4px 0; }
    .desk .rows-small .row input, .desk .rows-inline .row input { margin-top: 6px; }
    .desk .rows-small .row, .desk .rows-inline .row { gap: 8px; }
    .desk .row-hint { font-size: 0.875rem; }
    .rows-inline { display: flex; flex-wrap: wrap; gap: 0 24px; }
    .rows-inline legend, .rows-inline > p { flex: 0 0 100%; float: none; }
    .rows-inline .row { flex: 0 1 auto; }

    .wrong { border-left: 6px solid var(--late); padding-left: 16px; }
    .error { color: var(--late); font-weight: 600; margin: 0 0 8px; }
    .wrong input:not([type=radio]), .wrong textarea, .wrong select { border-color: var(--late); box-shadow: inset 0 0 0 1px var(--late); }
    .summary, .caution { border: 1px solid var(--line); border-left-width: 6px; border-radius: var(--corner);
      padding: 16px 24px; margin: 0 0 32px; }
    .summary { border-color: var(--late); }
    .caution { border-color: var(--soon); }
    .summary h2, .caution h2 { margin: 0 0 8px; }
    .summary ul, .caution ul { margin: 0 0 8px; }
    .summary li a { color: var(--late); font-weight: 600; }
    .desk .summary, .desk .caution { padding: 12px 16px; margin: 16px 0; }
    .summary > :last-child, .caution > :last-child { margin-bottom: 0; }

    button, .button { display: inline-flex; align-items: center; min-height: 48px; padding: 8px 24px; border: 1px solid var(--accent);
      border-radius: var(--corner); background: var(--accent); color: var(--on-accent); font-weight: 600; text-decoration: none;
      cursor: pointer; line-height: 1.25; text-align: left; }
    .desk button, .desk .button { min-height: 36px; padding: 4px 16px; }
    button:hover, .button:hover { box-shadow: inset 0 -4px 0 rgb(0 0 0 / 0.3); }
    button.second { background: transparent; color: var(--accent); }
    button.quiet, button.link, .desk button.quiet { background: none; border: 0; color: var(--accent); padding: 0 4px; min-height: 32px;
      font-weight: 400; text-decoration: underline; text-underline-offset: 0.18em; }
    button.second:hover, button.quiet:hover, button.link:hover { box-shadow: none; text-decoration: underline; text-decoration-thickness: 3px; }
    button.link { min-height: 44px; }
    .actions { display: flex; flex-wrap: wrap; gap: 16px 24px; align-items: center; margin: 32px 0; }
    .actions > a:not(.button) { padding: 10px 0; }
    .desk .actions { margin: 16px 0; gap: 8px 16px; }
    .desk .actions > a:not(.button) { padding: 5px 0; }

    details.more { margin: -16px 0 32px; }
    details.more > summary { color: var(--accent); padding: 8px 0; cursor: pointer; text-decoration: underline; text-underline-offset: 0.18em; }
    details.more > p { border-left: 4px solid var(--line); padding-left: 16px; }
    """
}
