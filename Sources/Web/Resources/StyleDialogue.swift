/// The meeting sheet, likely duplicates, and drafts.
enum StyleDialogue {
  static let text = """
    .narrow-form { max-width: 720px; }
    .sheet-row { border: 0; border-top: 1px solid var(--line); margin: 0 0 8px; padding: 8px 0 0; min-width: 0; }
    .sheet-row legend { font-weight: 600; padding: 0 8px 0 0; }
    .sheet-row .field { margin-bottom: 8px; }
    .desk .sheet-row .field > textarea { max-width: 64em; }
    .summary.calm { border-color: var(--accent); }
    .summary.calm li a { color: var(--accent); }
    .field-row { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr)); gap: 0 16px; }
    .duplicates { padding-left: 20px; }
    .duplicates li { margin-bottom: 8px; }
    .draft-state { color: var(--soft-ink); margin: 4px 0 0; min-height: 1.5em; }
    .draft-other { margin: 8px 0 16px; }
    """
}
