/// The organisation as a table that shows how deep a part lies.
enum StyleSettings {
  static let text = """
    .organisation { margin: 24px 0; }
    .organisation > h2 { margin-bottom: 4px; }
    .depth-1 { padding-left: 28px; }
    .depth-2 { padding-left: 48px; }
    .depth-3, .depth-4 { padding-left: 68px; }
    .area-list { list-style: none; padding: 0; max-width: 720px; columns: 2; column-gap: 32px; }
    .area-list > li { break-inside: avoid; }
    .area-list a { display: inline-block; padding: 5px 0; }
    @media (max-width: 600px) { .area-list { columns: 1; } }
    .journal .what { overflow-wrap: anywhere; }
    """
}
