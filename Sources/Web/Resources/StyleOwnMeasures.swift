/// The municipality's own measures: lists of few words, and rows of short fields.
enum StyleOwnMeasures {
  static let text = """
    .measure-block { max-width: 1000px; margin: 24px 0; }
    .measure-block > h2 { margin-top: 0; }
    .measure-links { display: flex; flex-wrap: wrap; gap: 4px 24px; }
    .measure-links a { padding: 5px 0; }
    .measure-list { list-style: none; padding: 0; max-width: 80ch; }
    .measure-list > li { padding: 4px 0; border-bottom: 1px solid color-mix(in srgb, var(--line) 40%, transparent); }
    .measure-list a { display: inline-block; padding: 4px 0; overflow-wrap: anywhere; }
    .measure-row { border-top: 1px solid color-mix(in srgb, var(--line) 40%, transparent); padding-top: 8px; max-width: 1000px; }
    .desk .measure-row { margin-bottom: 4px; }
    .measure-row > legend { font-weight: 400; color: var(--soft-ink); padding-top: 4px; }
    .measure-fields { display: flex; flex-wrap: wrap; gap: 0 24px; }
    .measure-fields .field { flex: 1 1 12em; }
    """
}
