/// The registrars' pile and the routing rules.
enum StyleRouting {
  static let text = """
    .pile, .rules { list-style: none; padding: 0; margin: 16px 0; border-top: 1px solid var(--line); }
    .pile > li { display: grid; grid-template-columns: 28px minmax(0, 1fr) 13em 19em; gap: 0 16px; padding: 12px 0; margin: 0;
      border-bottom: 1px solid color-mix(in srgb, var(--line) 40%, transparent); }
    .pile > li:focus-within { background: var(--second-ground); }
    .pile h2, .rules h2 { font-size: 1rem; margin: 0; font-weight: 400; }
    .pile h2 a, .rules h2 a { font-weight: 600; display: inline-block; padding: 4px 0; margin: -4px 0; }
    .pile p, .rules p { margin: 0 0 4px; max-width: 80ch; }
    .pile-mark input { width: 20px; height: 20px; margin: 2px 0 0 4px; }
    .pile-staff { display: flex; gap: 8px; align-items: flex-start; }
    .pile-staff label { font-weight: 400; cursor: pointer; padding: 2px 0; }
    .pile-staff input { flex: none; width: 20px; height: 20px; margin: 2px 0; }
    .pile .returned { border-left: 3px solid var(--soon); padding-left: 8px; }
    .pile-due .mark { display: block; }
    .pile-where label { display: block; font-weight: 400; }
    .pile-where select { margin-bottom: 8px; }
    .advice { border-left: 3px solid var(--accent); padding-left: 8px; }
    .rules > li { display: grid; grid-template-columns: minmax(0, 1fr) 11em 7em; gap: 0 16px; padding: 12px 0; margin: 0;
      border-bottom: 1px solid color-mix(in srgb, var(--line) 40%, transparent); }
    .rules .mark { white-space: normal; }
    .rule { margin-top: 24px; }
    .rule-order form { margin: 0; }
    .next .actions form { margin: 0; }
    @media (max-width: 800px) {
      .pile > li { grid-template-columns: 28px minmax(0, 1fr); }
      .pile > li > :nth-child(n + 2) { grid-column: 2; }
      .pile-due .mark { display: inline; }
      .rules > li { grid-template-columns: minmax(0, 1fr); }
    }
    """
}
