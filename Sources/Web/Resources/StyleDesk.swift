/// Pages of the desk.
enum StyleDesk {
  static let text = """
    .narrow { max-width: 400px; margin: 0 auto; }

    .table-region { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    caption { text-align: left; padding: 0 0 8px; color: var(--soft-ink); caption-side: top; }
    th, td { text-align: left; vertical-align: baseline; padding: 8px 12px 8px 0; border-bottom: 1px solid color-mix(in srgb, var(--line) 40%, transparent); }
    thead th, thead td { border-bottom: 1px solid var(--line); font-weight: 600; }
    tbody th { font-weight: 400; }

    .case-head { margin-bottom: 16px; }
    .trail { margin: 0 0 4px; }
    .case-line { display: flex; flex-wrap: wrap; gap: 2px 24px; margin: 0 0 12px; }
    .promises { display: flex; flex-wrap: wrap; gap: 4px 32px; margin: 0 0 8px; }
    .promises > div { display: flex; flex-wrap: wrap; gap: 0 8px; }
    .promises dt { font-weight: 600; }
    .promises dd { margin: 0; }
    .case-side .facts > div { grid-template-columns: minmax(11em, 1fr) minmax(0, 2fr); }
    .days { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(50px, 1fr)); row-gap: 4px; max-width: 1080px; }
    .day { position: relative; margin: 0; text-align: center; padding-bottom: 22px; line-height: 1.25; font-variant-numeric: tabular-nums; }
    .day-top { display: block; font-size: 0.875rem; color: var(--soft-ink); }
    .day-date { display: block; border: 1px solid var(--line); border-left-width: 0; padding: 6px 0; background: var(--ground); white-space: nowrap; }
    .day:first-child .day-date { border-left-width: 1px; }
    .day-skipped .day-date { background: var(--hatch), var(--second-ground); }
    .day-received .day-date { background: var(--second-ground); }
    .day-marked .day-date { font-weight: 600; box-shadow: inset 0 -4px 0 var(--accent); }
    .day-today .day-top { color: var(--ink); font-weight: 600; }
    .day-today .day-date { outline: 2px solid var(--ink); outline-offset: -2px; }
    .day-mark { position: absolute; left: 50%; bottom: 0; transform: translateX(-50%); white-space: nowrap; font-size: 0.875rem; font-weight: 600; color: var(--accent); }
    .day:first-child .day-mark { left: 0; transform: none; }

    .next { border: 1px solid var(--accent); border-left-width: 8px; border-radius: var(--corner); background: var(--accent-ground); padding: 16px 24px; margin: 16px 0 8px; }
    .next h2 { margin: 0 0 4px; font-size: 1.375rem; }
    .next p:last-child, .next form .actions { margin-bottom: 0; }
    .next .hint { color: var(--soft-ink); }
    .case-columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); grid-template-rows: auto auto 1fr; gap: 0 48px; }
    .case-side { grid-column: 2; grid-row: 1 / span 3; }
    .case-side section:first-child > h2 { margin-top: 16px; }
    details.verb { border-bottom: 1px solid var(--line); }
    details.verb > summary { padding: 8px 0; cursor: pointer; color: var(--accent); font-weight: 600; min-height: 36px; }
    details.verb > form { padding: 0 0 8px; }
    .explained { margin-bottom: 24px; }
    .explained caption strong { display: block; color: var(--ink); }
    .explained th, .explained td { padding: 4px 12px 4px 0; }
    .explained .skipped th, .explained .skipped td { color: var(--soft-ink); }
    .journal { list-style: none; padding: 0; border-left: 2px solid var(--line); margin-left: 4px; }
    .journal li { display: grid; grid-template-columns: 17em minmax(0, 1fr); gap: 0 16px; padding: 4px 0 4px 20px; position: relative; }
    .journal li::before { content: ""; position: absolute; left: -6px; top: 12px; width: 10px; height: 10px; border-radius: 50%; background: var(--ground); border: 2px solid var(--accent); }
    .journal .when { color: var(--soft-ink); font-variant-numeric: tabular-nums; }
    .journal .detail { display: block; color: var(--soft-ink); }
    .versions { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 32px; }

    .registration section { border-top: 1px solid var(--line); padding-top: 12px; }
    .registration section > h2 { margin-top: 4px; }
    .field-pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr)); gap: 0 32px; max-width: 1000px; }
    .registration:has([name=channel]:checked):not(:has(#channel-letter:checked, #channel-form:checked)) .for-letter { display: none; }
    .registration:has([name=channel]:checked):not(:has(#channel-telephone:checked, #channel-visit:checked, #channel-meeting:checked)) .for-speech { display: none; }
    .period { display: flex; flex-wrap: wrap; gap: 0 16px; align-items: flex-end; background: var(--second-ground); border-radius: var(--corner); padding: 12px 16px 0; margin: 16px 0; }
    .period .field { margin-bottom: 12px; }
    .period .actions { margin: 0 0 12px; }
    @media (max-width: 800px) {
      .case-columns, .versions { grid-template-columns: minmax(0, 1fr); }
      .case-side { grid-column: 1; grid-row: auto; }
      .days { grid-template-columns: repeat(7, 1fr); }
      .journal li { grid-template-columns: minmax(0, 1fr); }
      .next { padding: 16px; }
    }
    """
}
