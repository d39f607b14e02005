/// Parts that both sites use: marks, facts, thread, receipt.
enum StyleParts {
  static let text = """
    .mark { font-weight: 600; white-space: nowrap; }
    .mark-kept { color: var(--kept); }
    .mark-soon { color: var(--soon); }
    .mark-late { color: var(--late); }
    .mark-neutral { color: var(--soft-ink); font-weight: 400; }

    .facts > div { display: grid; grid-template-columns: minmax(9em, 1fr) minmax(0, 3fr); gap: 0 16px; padding: 8px 0;
      border-bottom: 1px solid color-mix(in srgb, var(--line) 40%, transparent); }
    .facts dt { color: var(--soft-ink); }
    .facts dd { margin: 0; }
    .desk .facts > div { padding: 4px 0; }
    @media (max-width: 600px) { .facts > div { grid-template-columns: minmax(0, 1fr); } }

    .quote { border-left: 4px solid var(--accent); padding: 4px 0 4px 20px; max-width: 70ch; }
    .thread { list-style: none; padding: 0; display: flex; flex-direction: column; gap: 16px; }
    .message { max-width: min(92%, 64ch); padding: 12px 20px; margin: 0; border: 1px solid var(--line); border-radius: var(--corner); }
    .message h3 { margin: 0; font-size: 1rem; }
    .message .byline { color: var(--soft-ink); font-size: 0.875rem; margin: 0 0 8px; }
    .message .written { margin: 0; }
    .message-municipality { align-self: flex-end; background: var(--accent-ground); border-color: transparent; border-left: 4px solid var(--accent); }
    .message-note { align-self: stretch; max-width: none; border-style: dashed; background: var(--second-ground); }
    .message-note h3::before { content: "✎ "; }

    .receipt { max-width: 720px; }
    .promise { font-size: 1.375rem; margin-bottom: 24px; }
    .code-panel { border: 1px solid var(--accent); border-radius: var(--corner); background: var(--accent-ground); padding: 24px; margin: 32px 0; }
    .code-panel h2 { margin-top: 0; }
    .code-panel p:last-child { margin-bottom: 0; }
    .code { display: flex; flex-wrap: wrap; gap: 4px 20px; font-family: ui-monospace, "Cascadia Mono", "Liberation Mono", monospace;
      font-size: 1.375rem; font-weight: 600; letter-spacing: 0.06em; }
    .aside { border-top: 1px solid var(--line); margin-top: 48px; padding-top: 24px; font-size: 1rem; }
    .aside h2 { font-size: 1.125rem; margin: 0 0 8px; }
    .empty { background: var(--second-ground); border-radius: var(--corner); padding: 24px; margin: 16px 0; }
    .empty p { margin: 0; }
    .box { display: inline-block; width: 18px; height: 18px; border: 1px solid var(--ink); vertical-align: -3px; }
    @media (max-width: 600px) { .code-panel { padding: 16px; } .message { max-width: 100%; } }
    """
}
