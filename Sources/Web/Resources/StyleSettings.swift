/// The organisation as a table that shows how deep a part lies.
enum StyleSettings {
  static let text = """
    .organisation { margin: 24px 0; }
    .organisation > h2 { margin-bottom: 4px; }
    .depth-1 { padding-left: 28px; }
    .depth-2 { padding-left: 48px; }
    .depth-3, .depth-4 { padding-left: 68px; }
    .journal .what { overflow-wrap: anywhere; }
    """
}
