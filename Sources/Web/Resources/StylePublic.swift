/// Pages of the public site.
enum StylePublic {
  static let text = """
    .opening h1 { margin-bottom: 12px; }
    .opening .actions { margin: 24px 0 0; }
    .opening .button { font-size: 1.25rem; min-height: 56px; padding: 8px 32px; }
    .opening .button::after { content: "→"; margin-left: 12px; }
    @media (max-width: 600px) { .opening .button { font-size: 1.125rem; padding: 8px 20px; } }
    .steps { list-style: none; padding: 0; counter-reset: step; }
    .steps li { counter-increment: step; display: flex; gap: 16px; margin-bottom: 12px; }
    .steps li::before { content: counter(step); flex: none; width: 2rem; height: 2rem; border: 1px solid var(--accent); border-radius: 50%;
      color: var(--accent); font-weight: 600; font-size: 1rem; display: flex; align-items: center; justify-content: center; }

    .feedback section > h2 { border-top: 1px solid var(--line); padding-top: 32px; }
    .feedback section:first-of-type > h2 { border-top: 0; padding-top: 0; margin-top: 32px; }
    .contact-fields { margin-bottom: 32px; }
    .desk .contact-fields { margin-bottom: 0; }
    .contact-fields > h3 { margin-top: 0; }
    form:has(#sender-anonymous:checked) .contact-fields { display: none; }

    .review { --rule: color-mix(in srgb, var(--line) 40%, transparent); border-top: 1px solid var(--rule); margin-bottom: 24px; }
    .review > div { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 5fr) auto; gap: 0 24px; padding: 8px 0; border-bottom: 1px solid var(--rule); }
    .review dt { font-weight: 600; padding: 8px 0; }
    .review dd { margin: 0; padding: 8px 0; }
    .review .change { padding: 0; }
    @media (max-width: 600px) {
      .review > div { grid-template-columns: minmax(0, 1fr) auto; }
      .review dt { grid-row: 1; }
      .review .written { grid-row: 2; grid-column: 1 / -1; padding-top: 0; }
      .review .change { grid-row: 1; grid-column: 2; }
    }

    .state-panel { border-left: 6px solid var(--accent); background: var(--second-ground); padding: 16px 24px; margin-bottom: 24px; }
    .state-panel .state { font-size: 1.375rem; margin: 0 0 4px; }
    .state-panel p:last-child { margin: 0; }
    .state-panel .mark { white-space: normal; }

    .sheet { border: 1px solid var(--line); padding: 24px; }
    .sheet h2 { font-size: 1.125rem; margin: 20px 0 4px; }
    .sheet-owner { font-weight: 600; margin: 0; }
    .boxes { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 32px; padding: 0; margin: 4px 0 8px; }
    .boxes.stacked { flex-direction: column; }
    .boxes.stacked li { padding-left: 26px; text-indent: -26px; }
    .boxes .box { text-indent: 0; margin-right: 4px; }
    .lines span { display: block; height: 32px; border-bottom: 1px solid var(--line); }
    .ruled p { border-bottom: 1px solid var(--line); margin: 0; padding: 14px 0 2px; color: var(--soft-ink); font-size: 1rem; }
    .sheet .small { margin-top: 16px; font-size: 0.875rem; }
    .tear-off { border-top: 2px dashed var(--ink); margin-top: 24px; padding-top: 8px; }
    .tear-off .ruled { display: grid; grid-template-columns: 1fr 1fr; gap: 0 32px; }
    @media (max-width: 600px) { .tear-off .ruled { grid-template-columns: 1fr; } .sheet { padding: 16px; } }
    """
}
