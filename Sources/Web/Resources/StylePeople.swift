/// Log-in, accounts and the pages of those who manage them.
enum StylePeople {
  static let text = """
    .qr-frame { margin: 12px 0; }
    .qr { display: block; width: 100%; max-width: 220px; height: auto; border: 1px solid var(--line); }
    .table-region { position: relative; }
    .whoami a { padding: 4px 0; }
    .session-list { list-style: none; padding: 0; }
    .session-list > li { margin-bottom: 8px; }
    .code-small { font-size: 1rem; }
    .codes { font-family: ui-monospace, "Cascadia Mono", "Liberation Mono", monospace; line-height: 1.9; padding-left: 2.5em;
      columns: 2; column-gap: 40px; }
    .block { max-width: 720px; margin: 32px 0; }
    .block > h2 { margin-top: 0; }
    .row-actions { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; }
    .row-actions form { margin: 0; }
    .link-box { overflow-wrap: anywhere; font-family: ui-monospace, "Cascadia Mono", "Liberation Mono", monospace; }
    @media (max-width: 600px) { .codes { columns: 1; padding-left: 2em; font-size: 0.875rem; } }
    """
}
