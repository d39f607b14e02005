/// Type, links, lists, focus: what every page stands on.
enum StyleBase {
  static let text = """
    *, *::before, *::after { box-sizing: border-box; }
    html { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
      line-height: 1.5; color: var(--ink); background: var(--ground); -webkit-text-size-adjust: 100%;
      scroll-padding-top: 16px; }
    body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; overflow-wrap: break-word; }
    main { flex: 1 0 auto; }
    main:focus { outline: none; }
    .public body { font-size: 1.125rem; }
    .desk body { font-size: 0.9375rem; }

    h1, h2, h3 { font-weight: 600; line-height: 1.25; text-wrap: balance; }
    h1 { font-size: 2.25rem; margin: 0 0 16px; letter-spacing: -0.01em; }
    h2 { font-size: 1.375rem; margin: 48px 0 12px; }
    h3 { font-size: 1.125rem; margin: 24px 0 8px; }
    .desk h1 { font-size: 1.75rem; margin-bottom: 8px; }
    .desk h2 { font-size: 1.125rem; margin: 24px 0 8px; }
    .desk h3 { font-size: 1rem; margin: 16px 0 4px; }
    p, ul, ol, dl { margin: 0 0 16px; }
    ul, ol { padding-left: 24px; }
    li { margin-bottom: 4px; }
    .lead { font-size: 1.375rem; line-height: 1.4; color: var(--soft-ink); margin-bottom: 24px; }
    .desk .lead { font-size: 1rem; margin-bottom: 16px; }
    .hint { color: var(--soft-ink); }
    .public .hint, .small { font-size: 1rem; }
    .written { white-space: pre-line; }
    strong, b { font-weight: 600; }
    code { font-family: ui-monospace, "Cascadia Mono", "Liberation Mono", monospace; font-size: 0.95em; }
    kbd { font: inherit; font-size: 0.875rem; border: 1px solid var(--line); border-radius: var(--corner);
      padding: 0 6px; background: var(--ground); }
    @media (max-width: 600px) {
      h1 { font-size: 1.75rem; }
      .lead { font-size: 1.125rem; }
      h2 { margin-top: 32px; }
    }

    a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
    a[href^="tel:"], .unbroken { white-space: nowrap; }
    a:hover { text-decoration-thickness: 3px; }
    :focus-visible, .summary:focus { outline: 3px solid var(--ink); outline-offset: 2px; border-radius: 2px; }

    .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    .skip { position: absolute; left: 16px; top: -100px; background: var(--ground); padding: 12px 16px; z-index: 1; }
    .skip:focus { top: 16px; }
    [hidden] { display: none; }
    """
}
