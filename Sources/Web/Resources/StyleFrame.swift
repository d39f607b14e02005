/// Masthead, main column and foot.
enum StyleFrame {
  static let text = """
    .column { width: 100%; margin: 0 auto; padding: 0 24px; }
    .public .column { max-width: 768px; }
    .desk .column { max-width: 1328px; }
    main.column { padding-top: 48px; padding-bottom: 64px; }
    .desk main.column { padding-top: 24px; padding-bottom: 48px; }

    .masthead { border-top: 8px solid var(--accent); border-bottom: 1px solid var(--line); }
    .masthead .column { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 32px; padding-top: 8px; padding-bottom: 8px; }
    .municipality { font-weight: 600; color: var(--ink); text-decoration: none; padding: 10px 0; }
    .municipality:hover { text-decoration: underline; }
    .places ul, .languages ul { display: flex; flex-wrap: wrap; gap: 0 24px; list-style: none; margin: 0; padding: 0; }
    .places li, .languages li { margin: 0; }
    .places a, .languages a { display: block; padding: 8px 0; min-height: 44px; }
    .public .places { font-size: 1rem; }
    .desk .places a { padding: 5px 0; min-height: 32px; }
    .places a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none;
      box-shadow: inset 0 -3px 0 var(--accent); }
    .inner-places { flex-basis: 100%; border-top: 1px solid color-mix(in srgb, var(--line) 40%, transparent); margin-top: 4px; padding-top: 4px; }
    .languages { margin-left: auto; font-size: 1rem; }
    .whoami { margin-left: auto; display: flex; flex-wrap: wrap; align-items: center; gap: 0 16px; color: var(--soft-ink); }
    .whoami form { margin: 0; }
    .desk .whoami button.quiet { padding: 0; }

    .foot { border-top: 1px solid var(--line); background: var(--second-ground); font-size: 1rem; }
    .foot .column { padding-top: 24px; padding-bottom: 24px; }
    .desk .foot { font-size: 0.9375rem; }
    .desk .foot .column { display: flex; flex-wrap: wrap; gap: 8px 32px; padding-top: 12px; padding-bottom: 12px; }
    .plain-links { display: flex; flex-wrap: wrap; gap: 0 24px; list-style: none; margin: 0; padding: 0; }
    .plain-links li { margin: 0; }
    .plain-links a { display: inline-block; padding: 10px 0; }
    .desk .plain-links a { padding: 4px 0; }
    .shortcuts ul { list-style: none; padding: 8px 0; margin: 0; }
    .shortcuts summary { padding: 4px 0; }
    .notice { border-left: 6px solid var(--kept); background: var(--second-ground); padding: 12px 16px; margin: 0 0 24px; }
    @media (max-width: 600px) {
      .column { padding-left: 16px; padding-right: 16px; }
      main.column { padding-top: 24px; }
      .whoami, .languages { margin-left: 0; }
    }
    """
}
