/// Handing on, answering with a template, and the settings of the desk.
enum StyleHandingOn {
  static let text = """
    .linked { list-style: none; padding: 0; }
    .linked > li { padding: 8px 0; border-bottom: 1px solid color-mix(in srgb, var(--line) 40%, transparent); }
    .linked form { display: inline; }
    .beside { display: flex; flex-wrap: wrap; gap: 0 16px; align-items: flex-end; }
    .beside .field { flex: 1 1 18em; max-width: 46em; }
    .beside button { margin-bottom: 16px; }
    .two-forms { display: flex; flex-wrap: wrap; gap: 8px 16px; margin: 24px 0; }
    .preview .message { align-self: flex-start; }
    .number { white-space: nowrap; }
    .part { border-top: 1px solid var(--line); padding-top: 12px; }
    .part > legend { font-size: 1.125rem; }
    .desk input[type=checkbox] { width: 18px; height: 18px; }
    """
}
